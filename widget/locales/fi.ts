import type { Texts } from '../../src/types.js';

/**
 * Finnish.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'fi',
  dir: 'ltr',
  ask: {
    title: 'Sinun tietosi, sinun valintasi',
    body: 'Saammeko kumppaneinemme käyttää evästeitä näihin tarkoituksiin: {purposes}? Voit kieltäytyä menettämättä mitään ja muuttaa mieltäsi milloin tahansa.',
  },
  inform: {
    title: 'Sinun tietosi, sinun valintasi',
    body: 'Käytämme kumppaneinemme evästeitä näihin tarkoituksiin: {purposes}. Voit kieltäytyä menettämättä mitään ja muuttaa mieltäsi milloin tahansa.',
  },
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  choose: 'Valitse',
  close: 'Sulje',
  policyLink: 'Tietosuojaseloste',
  contact: 'Yhteystiedot',
  us: {
    privacyChoices: 'Tietosuojavalintasi (Your Privacy Choices)',
    doNotSell: 'Kiellä myynti ja jakaminen (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Tietosuoja-asetukset',
  signal: 'Kieltosi on huomioitu (Global Privacy Control).',
  saved: 'Valintasi on tallennettu',
  undo: 'Kumoa',
  receipt: 'Kuitti',
  purposes: {
    necessary: {
      name: 'Välttämättömät',
      description: 'Pitää sivuston turvallisena ja toiminnassa ja muistaa tämän valinnan.',
    },
    functional: {
      name: 'Toiminnot',
      description: 'Muistaa asetukset ja tarjoaa lisiä, kuten chatin tai videon.',
    },
    statistics: {
      name: 'Omat tilastot',
      description: 'Laskee käynnit vain tätä sivustoa varten.',
    },
    analytics: {
      name: 'Analytiikka',
      description: 'Laskee käynnit ja kertoo meille, mitkä sivut auttavat.',
    },
    personalisation: {
      name: 'Personointi',
      description: 'Sovittaa sisällön siihen, miten käytät sivustoa.',
    },
    advertising: {
      name: 'Mainonta',
      description: 'Näyttää kiinnostuksesi mukaisia mainoksia täällä ja muualla.',
    },
    marketing: {
      name: 'Markkinointi',
      description: 'Kertoo meille, mikä kampanjamme toi sinut tänne.',
    },
    development: {
      name: 'Uudet palvelut',
      description: 'Auttaa meitä kehittämään uusia palveluja käytön perusteella.',
    },
    newsletter: {
      name: 'Uutiskirje',
      description: 'Lähettää sinulle uutisia sähköpostitse.',
    },
  },
} satisfies Texts;
