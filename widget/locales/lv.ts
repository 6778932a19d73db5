import type { Texts } from '../../src/types.js';

/**
 * Latvian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'lv',
  dir: 'ltr',
  ask: {
    title: 'Jūsu privātums, jūsu izvēle',
    body: 'Vai mēs un mūsu partneri drīkstam izmantot sīkdatnes šādiem nolūkiem: {purposes}? Varat atteikties, neko nezaudējot, un jebkurā brīdī pārdomāt.',
  },
  inform: {
    title: 'Jūsu privātums, jūsu izvēle',
    body: 'Mēs un mūsu partneri izmantojam sīkdatnes šādiem nolūkiem: {purposes}. Varat atteikties, neko nezaudējot, un jebkurā brīdī pārdomāt.',
  },
  acceptAll: 'Pieņemt visu',
  rejectAll: 'Noraidīt visu',
  choose: 'Izvēlēties',
  close: 'Aizvērt',
  policyLink: 'Privātuma politika',
  contact: 'Saziņa',
  us: {
    privacyChoices: 'Jūsu privātuma izvēles (Your Privacy Choices)',
    doNotSell: 'Nepārdot un nekopīgot manus datus (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Privātuma iestatījumi',
  signal: 'Jūsu atteikums ir ņemts vērā (Global Privacy Control).',
  saved: 'Jūsu izvēle ir saglabāta',
  undo: 'Atcelt',
  receipt: 'Apliecinājums',
  purposes: {
    necessary: {
      name: 'Nepieciešamās',
      description: 'Uztur vietni drošu un darbībā un atceras šo izvēli.',
    },
    functional: {
      name: 'Funkcijas',
      description: 'Atceras iestatījumus un piedāvā papildiespējas, piemēram, tērzēšanu vai video.',
    },
    statistics: {
      name: 'Iekšējā statistika',
      description: 'Skaita apmeklējumus tikai šai vietnei.',
    },
    analytics: {
      name: 'Analītika',
      description: 'Skaita apmeklējumus un parāda mums, kuras lapas noder.',
    },
    personalisation: {
      name: 'Personalizācija',
      description: 'Pielāgo saturu tam, kā lietojat vietni.',
    },
    advertising: {
      name: 'Reklāma',
      description: 'Rāda jūsu interesēm atbilstošas reklāmas šeit un citur.',
    },
    marketing: {
      name: 'Mārketings',
      description: 'Parāda mums, kura kampaņa jūs šurp atveda.',
    },
    development: {
      name: 'Jauni pakalpojumi',
      description: 'Palīdz mums veidot jaunus pakalpojumus pēc esošo lietojuma.',
    },
    newsletter: {
      name: 'Jaunumi e-pastā',
      description: 'Sūta jums jaunumus pa e-pastu.',
    },
  },
} satisfies Texts;
