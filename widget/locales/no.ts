import type { Texts } from '../../src/types.js';

/**
 * Norwegian Bokmål.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'no',
  dir: 'ltr',
  ask: {
    title: 'Ditt personvern, ditt valg',
    body: 'Kan vi og partnerne våre bruke informasjonskapsler til disse formålene: {purposes}? Du kan si nei uten å miste noe, og ombestemme deg når som helst.',
  },
  inform: {
    title: 'Ditt personvern, ditt valg',
    body: 'Vi og partnerne våre bruker informasjonskapsler til disse formålene: {purposes}. Du kan si nei uten å miste noe, og ombestemme deg når som helst.',
  },
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  choose: 'Velg selv',
  close: 'Lukk',
  policyLink: 'Personvernerklæring',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Dine personvernvalg (Your Privacy Choices)',
    doNotSell:
      'Ikke selg eller del personopplysningene mine (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Personverninnstillinger',
  signal: 'Reservasjonen din følges (Global Privacy Control).',
  saved: 'Valget ditt er lagret',
  undo: 'Angre',
  receipt: 'Kvittering',
  purposes: {
    necessary: {
      name: 'Nødvendig',
      description: 'Holder nettstedet trygt og i drift og husker dette valget.',
    },
    functional: {
      name: 'Funksjoner',
      description: 'Husker innstillinger og gir ekstra funksjoner som chat eller video.',
    },
    statistics: {
      name: 'Egen statistikk',
      description: 'Teller besøk, bare for dette nettstedet.',
    },
    analytics: {
      name: 'Analyse',
      description: 'Teller besøk og viser oss hvilke sider som hjelper.',
    },
    personalisation: {
      name: 'Tilpasning',
      description: 'Tilpasser innholdet etter hvordan du bruker nettstedet.',
    },
    advertising: {
      name: 'Annonsering',
      description: 'Viser annonser etter interessene dine, her og andre steder.',
    },
    marketing: {
      name: 'Markedsføring',
      description: 'Forteller oss hvilken kampanje som førte deg hit.',
    },
    development: {
      name: 'Nye tjenester',
      description: 'Hjelper oss å utvikle nye tjenester ut fra hvordan våre brukes.',
    },
    newsletter: {
      name: 'Nyhetsbrev',
      description: 'Sender deg nyheter på e-post.',
    },
  },
} satisfies Texts;
