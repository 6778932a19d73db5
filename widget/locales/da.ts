import type { Texts } from '../../src/types.js';

/**
 * Danish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'da',
  dir: 'ltr',
  ask: {
    title: 'Dine data, dit valg',
    body: 'Må vi og vores partnere bruge cookies til disse formål: {purposes}? Du kan sige nej uden at miste noget og altid ombestemme dig.',
  },
  inform: {
    title: 'Dine data, dit valg',
    body: 'Vi og vores partnere bruger cookies til disse formål: {purposes}. Du kan sige nej uden at miste noget og altid ombestemme dig.',
  },
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  choose: 'Vælg',
  close: 'Luk',
  policyLink: 'Privatlivspolitik',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Dine privatlivsvalg (Your Privacy Choices)',
    doNotSell: 'Nej til salg og deling (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Privatlivsindstillinger',
  signal: 'Dit fravalg respekteres (Global Privacy Control).',
  saved: 'Dit valg er gemt',
  undo: 'Fortryd',
  receipt: 'Kvittering',
  purposes: {
    necessary: {
      name: 'Nødvendige',
      description: 'Holder websitet sikkert og i drift og husker dette valg.',
    },
    functional: {
      name: 'Funktioner',
      description: 'Husker indstillinger og giver ekstra som chat eller video.',
    },
    statistics: {
      name: 'Egen statistik',
      description: 'Tæller besøg kun for dette website.',
    },
    analytics: {
      name: 'Analyse',
      description: 'Tæller besøg og viser os, hvilke sider der hjælper.',
    },
    personalisation: {
      name: 'Personalisering',
      description: 'Tilpasser indholdet til din brug af websitet.',
    },
    advertising: {
      name: 'Annoncering',
      description: 'Viser annoncer efter dine interesser her og andre steder.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Viser os, hvilken kampagne der førte dig hertil.',
    },
    development: {
      name: 'Nye tjenester',
      description: 'Hjælper os med at udvikle nye tjenester ud fra brugen af vores.',
    },
    newsletter: {
      name: 'Nyhedsbrev',
      description: 'Sender dig nyheder på e-mail.',
    },
  },
} satisfies Texts;
