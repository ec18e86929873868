'use strict';

/* A panel of GraphiQL that lists the ready questions and asks one at a click. */
var aluQuestions = (function () {
  var h = React.createElement;

  /* GraphiQL reads a changed document after a moment; asked sooner, it would send the name of the former operation. */
  var SETTLED = 300;

  function text(question, language) {
    return '# ' + question.titles[language] + '\n' + question.query;
  }

  /* A question that takes a language is asked in the reader's. */
  function variables(question, language) {
    return (question.variables || '').replace(/("lang"\s*:\s*)"[A-Z]+"/, '$1"' + language.toUpperCase() + '"');
  }

  function isOneOf(questions, document) {
    return questions.some(function (question) {
      return aluLanguages.all.some(function (language) {
        return document.trim() === text(question, language).trim();
      });
    });
  }

  function byGroup(questions, groups) {
    var found = {};
    questions.forEach(function (question) {
      var group = groups[question.group] ? question.group : 'other';
      (found[group] = found[group] || []).push(question);
    });
    return Object.keys(groups)
      .filter(function (group) { return found[group]; })
      .map(function (group) { return { title: groups[group], questions: found[group] }; });
  }

  function Languages(props) {
    return h(
      'div',
      { className: 'questions-languages', role: 'group', 'aria-label': aluLanguages.words[props.language].choose },
      aluLanguages.all.map(function (language) {
        return h(
          'button',
          {
            key: language,
            type: 'button',
            lang: language,
            'aria-pressed': language === props.language,
            onClick: function () { props.choose(language); }
          },
          aluLanguages.words[language].name
        );
      })
    );
  }

  function Question(props) {
    var note = props.question.notes[props.language];
    return h(
      'li',
      null,
      h(
        'button',
        {
          type: 'button',
          'data-question': props.question.name,
          'aria-current': props.current ? 'true' : undefined,
          onClick: props.ask
        },
        props.question.titles[props.language],
        note ? h('small', null, note) : null
      )
    );
  }

  /* Puts a question in the editors and asks it. A document that the reader wrote stays in its tab. */
  function useAsking(questions) {
    var editors = React.useRef(null);
    var execution = React.useRef(null);
    editors.current = GraphiQL.React.useEditorContext({ nonNull: true });
    execution.current = GraphiQL.React.useExecutionContext({ nonNull: true });

    function fill(question, language) {
      editors.current.queryEditor.setValue(text(question, language));
      editors.current.variableEditor.setValue(variables(question, language));
      window.setTimeout(function () { execution.current.run(); }, SETTLED);
    }

    return function (question, language) {
      var present = editors.current.queryEditor.getValue();
      execution.current.stop();
      if (present.trim() === '' || isOneOf(questions, present)) {
        fill(question, language);
      } else {
        editors.current.addTab();
        window.setTimeout(function () { fill(question, language); }, SETTLED);
      }
    };
  }

  function Panel(props) {
    var chosen = React.useState(aluLanguages.preferred);
    var language = chosen[0];
    var asked = React.useState(null);
    var ask = useAsking(props.questions);
    var words = aluLanguages.words[language];
    var groups = byGroup(props.questions, words.groups);

    function list(questions) {
      return h(
        'ul',
        null,
        questions.map(function (question) {
          return h(Question, {
            key: question.name,
            question: question,
            language: language,
            current: asked[0] === question.name,
            ask: function () {
              asked[1](question.name);
              ask(question, language);
            }
          });
        })
      );
    }

    function choose(next) {
      aluLanguages.choose(next);
      chosen[1](next);
    }

    return h(
      'section',
      { className: 'questions', lang: language, 'aria-label': words.title },
      h('h2', null, words.title),
      h(Languages, { language: language, choose: choose }),
      h('p', null, props.questions.length === 0 ? words.none : words.hint),
      groups.map(function (group) {
        return h(
          React.Fragment,
          { key: group.title },
          groups.length > 1 ? h('h3', null, group.title) : null,
          list(group.questions)
        );
      }),
      h(aluToken.Field, { language: language })
    );
  }

  function Icon() {
    return h(
      'svg',
      { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.75, 'aria-hidden': true },
      h('path', { d: 'M4 4h16v12H10l-5 4v-4H4z', strokeLinejoin: 'round' }),
      h('path', { d: 'M9.8 8.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M12 13.9v.2', strokeLinecap: 'round' })
    );
  }

  function plugin(questions) {
    return {
      title: aluLanguages.all.map(function (language) { return aluLanguages.words[language].title; }).join(' / '),
      icon: Icon,
      content: function () { return h(Panel, { questions: questions }); }
    };
  }

  return { plugin: plugin, text: text, variables: variables };
})();
