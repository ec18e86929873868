'use strict';

(function () {
  function questions() {
    return fetch('graphiql/questions', { headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : []; })
      .catch(function () { return []; });
  }

  /* What a first visit finds in the editors. Later visits find what was there before. */
  function firstVisit(first) {
    var language = aluLanguages.preferred();
    return isFirstVisit()
      ? {
          defaultTabs: [{ query: aluQuestions.text(first, language) }],
          variables: aluQuestions.variables(first, language)
        }
      : {};
  }

  function isFirstVisit() {
    try {
      return window.localStorage.getItem('graphiql:tabState') === null;
    } catch (e) {
      return true;
    }
  }

  /* The editors come without labels for those who hear the page. */
  function labelEditors() {
    var words = aluLanguages.words[aluLanguages.preferred()];
    var labels = {
      '.graphiql-query-editor textarea': words.query,
      '.graphiql-response textarea': words.response
    };
    Object.keys(labels).forEach(function (place) {
      document.querySelectorAll(place).forEach(function (editor) {
        editor.setAttribute('aria-label', labels[place]);
      });
    });
    document.querySelectorAll('.graphiql-editor-tool textarea').forEach(function (editor, index) {
      editor.setAttribute('aria-label', index === 0 ? words.variables : words.headers);
    });
  }

  questions().then(function (list) {
    var panel = aluQuestions.plugin(list);
    var root = document.getElementById('graphiql');
    var properties = {
      fetcher: GraphiQL.createFetcher({ url: 'graphql', fetch: aluToken.send }),
      plugins: [panel],
      visiblePlugin: panel,
      defaultQuery: '{ __typename }\n',
      defaultEditorToolsVisibility: 'variables'
    };
    if (list.length > 0) {
      Object.assign(properties, firstVisit(list[0]));
    }
    ReactDOM.createRoot(root).render(React.createElement(GraphiQL, properties));
    new MutationObserver(labelEditors).observe(root, { childList: true, subtree: true });
  });
})();
