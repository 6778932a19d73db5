import type { Texts } from '../../src/types.js';

/**
 * Croatian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'hr',
  dir: 'ltr',
  ask: {
    title: 'Vaši podaci, vaš izbor',
    body: 'Smijemo li mi i naši partneri koristiti kolačiće u ove svrhe: {purposes}? Možete odbiti bez ikakvih posljedica i predomisliti se u svakom trenutku.',
  },
  inform: {
    title: 'Vaši podaci, vaš izbor',
    body: 'Mi i naši partneri koristimo kolačiće u ove svrhe: {purposes}. Možete odbiti bez ikakvih posljedica i predomisliti se u svakom trenutku.',
  },
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',
  close: 'Zatvori',
  policyLink: 'Politika privatnosti',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Vaš izbor privatnosti (Your Privacy Choices)',
    doNotSell: 'Odbijanje prodaje i dijeljenja (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Postavke privatnosti',
  signal: 'Vaše je odbijanje uvaženo (Global Privacy Control).',
  saved: 'Vaš je izbor spremljen',
  undo: 'Poništi',
  receipt: 'Zapis',
  purposes: {
    necessary: {
      name: 'Nužno',
      description: 'Održava web-mjesto sigurnim i ispravnim te pamti ovaj izbor.',
    },
    functional: {
      name: 'Funkcionalnost',
      description: 'Pamti postavke i nudi dodatke poput chata ili videa.',
    },
    statistics: {
      name: 'Vlastita statistika',
      description: 'Broji posjete samo za ovo web-mjesto.',
    },
    analytics: {
      name: 'Analitika',
      description: 'Broji posjete i pokazuje nam koje su stranice korisne.',
    },
    personalisation: {
      name: 'Personalizacija',
      description: 'Prilagođava sadržaj vašem korištenju web-mjesta.',
    },
    advertising: {
      name: 'Oglašavanje',
      description: 'Prikazuje oglase prema vašim interesima, ovdje i drugdje.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Pokazuje nam koja vas je naša kampanja dovela ovamo.',
    },
    development: {
      name: 'Nove usluge',
      description: 'Pomaže nam razvijati nove usluge na temelju korištenja postojećih.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Šalje vam novosti e-poštom.',
    },
  },
} satisfies Texts;
