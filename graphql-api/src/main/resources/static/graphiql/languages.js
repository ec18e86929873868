'use strict';

/* The words of the page in its three languages, and which of them the reader wants. */
var aluLanguages = (function () {
  var KEY = 'alu:language';

  var words = {
    fi: {
      name: 'Suomi',
      choose: 'Kieli',
      title: 'Valmiit kysymykset',
      hint: 'Napsautus vie kysymyksen editoriin ja kysyy sen.',
      none: 'Valmiita kysymyksiä ei ole.',
      query: 'Kysely',
      variables: 'Muuttujat (JSON)',
      headers: 'Pyynnön otsakkeet (JSON)',
      response: 'Vastaus',
      token: 'Tunnus (token)',
      tokenHint: 'Muokkaus vaatii tunnuksen. Se lähetetään kysymysten mukana ja unohtuu, kun sivu suljetaan.',
      groups: {
        coverage: 'Kattavuus',
        producers: 'Tuottajat',
        reform: 'Uudistukset',
        cooperation: 'Yhteistyö',
        plans: 'Suunnitelmat',
        network: 'Verkosto',
        data: 'Tiedot',
        other: 'Muut'
      }
    },
    sv: {
      name: 'Svenska',
      choose: 'Språk',
      title: 'Färdiga frågor',
      hint: 'Ett klick för frågan till editorn och ställer den.',
      none: 'Det finns inga färdiga frågor.',
      query: 'Fråga',
      variables: 'Variabler (JSON)',
      headers: 'Begärans huvudfält (JSON)',
      response: 'Svar',
      token: 'Token',
      tokenHint: 'Redigering kräver en token. Den sänds med frågorna och glöms när sidan stängs.',
      groups: {
        coverage: 'Täckning',
        producers: 'Producenter',
        reform: 'Reformer',
        cooperation: 'Samarbete',
        plans: 'Planer',
        network: 'Nätverk',
        data: 'Data',
        other: 'Övriga'
      }
    },
    en: {
      name: 'English',
      choose: 'Language',
      title: 'Ready questions',
      hint: 'One click puts the question in the editor and asks it.',
      none: 'There are no ready questions.',
      query: 'Query',
      variables: 'Variables (JSON)',
      headers: 'Request headers (JSON)',
      response: 'Response',
      token: 'Token',
      tokenHint: 'Editing needs a token. It is sent with the questions and forgotten when the page is closed.',
      groups: {
        coverage: 'Coverage',
        producers: 'Producers',
        reform: 'Reforms',
        cooperation: 'Cooperation',
        plans: 'Plans',
        network: 'Network',
        data: 'Data',
        other: 'Other'
      }
    }
  };

  /* Storage may be switched off in the browser: then the choice lasts as long as the page. */
  function remembered() {
    try {
      return window.localStorage.getItem(KEY);
    } catch (e) {
      return null;
    }
  }

  function preferred() {
    var wanted = [remembered()].concat(navigator.languages || [navigator.language]);
    for (var i = 0; i < wanted.length; i++) {
      var language = String(wanted[i]).slice(0, 2);
      if (words[language]) {
        return language;
      }
    }
    return 'en';
  }

  function use(language) {
    document.documentElement.lang = language;
    document.title = words[language].title + ' · ALU network graph · GraphiQL';
  }

  function choose(language) {
    use(language);
    try {
      window.localStorage.setItem(KEY, language);
    } catch (e) {
      return;
    }
  }

  use(preferred());
  return { all: ['fi', 'sv', 'en'], words: words, preferred: preferred, choose: choose };
})();
