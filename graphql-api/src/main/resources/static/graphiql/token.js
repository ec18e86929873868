'use strict';

/* The token that is sent with every question. It lives as long as the page and is kept nowhere. */
var aluToken = (function () {
  var h = React.createElement;
  var token = '';

  function isNamed(headers) {
    return Object.keys(headers).some(function (name) { return name.toLowerCase() === 'authorization'; });
  }

  /* A header that the reader wrote in the editor of headers goes before the field. */
  function send(address, request) {
    var headers = Object.assign({}, request.headers);
    if (token !== '' && !isNamed(headers)) {
      headers.Authorization = 'Bearer ' + token;
    }
    return window.fetch(address, Object.assign({}, request, { headers: headers }));
  }

  function Field(props) {
    var words = aluLanguages.words[props.language];
    return h(
      'label',
      { className: 'questions-token' },
      words.token,
      h('input', {
        type: 'password',
        name: 'alu-token',
        autoComplete: 'off',
        spellCheck: false,
        defaultValue: token,
        onChange: function (event) { token = event.target.value.trim().replace(/^Bearer\s+/i, ''); }
      }),
      h('small', null, words.tokenHint)
    );
  }

  return { send: send, Field: Field };
})();
