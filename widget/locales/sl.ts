import type { Texts } from '../../src/types.js';

/**
 * Slovenian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'sl',
  dir: 'ltr',
  ask: {
    title: 'Vaša zasebnost, vaša izbira',
    body: 'Ali lahko mi in naši partnerji uporabljamo piškotke za te namene: {purposes}? Zavrnete lahko brez posledic in si kadar koli premislite.',
  },
  inform: {
    title: 'Vaša zasebnost, vaša izbira',
    body: 'Mi in naši partnerji uporabljamo piškotke za te namene: {purposes}. Zavrnete lahko brez posledic in si kadar koli premislite.',
  },
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  choose: 'Izberi',
  close: 'Zapri',
  policyLink: 'Politika zasebnosti',
  contact: 'Stik',
  us: {
    privacyChoices: 'Vaše izbire zasebnosti (Your Privacy Choices)',
    doNotSell: 'Zavrni prodajo in deljenje podatkov (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Nastavitve zasebnosti',
  signal: 'Vaš ugovor je upoštevan (Global Privacy Control).',
  saved: 'Vaša izbira je shranjena',
  undo: 'Razveljavi',
  receipt: 'Potrdilo',
  purposes: {
    necessary: {
      name: 'Nujno',
      description: 'Skrbi, da je spletno mesto varno in deluje, ter si zapomni to izbiro.',
    },
    functional: {
      name: 'Funkcije',
      description: 'Zapomni si nastavitve in ponuja dodatke, kot sta klepet ali video.',
    },
    statistics: {
      name: 'Lastna statistika',
      description: 'Šteje obiske samo za to spletno mesto.',
    },
    analytics: {
      name: 'Analitika',
      description: 'Šteje obiske in nam pokaže, katere strani pomagajo.',
    },
    personalisation: {
      name: 'Prilagajanje',
      description: 'Prilagaja vsebino vaši uporabi spletnega mesta.',
    },
    advertising: {
      name: 'Oglaševanje',
      description: 'Prikazuje oglase po vaših zanimanjih, tu in drugje.',
    },
    marketing: {
      name: 'Trženje',
      description: 'Pokaže nam, katera kampanja vas je pripeljala sem.',
    },
    development: {
      name: 'Nove storitve',
      description: 'Pomaga nam razvijati nove storitve na podlagi uporabe sedanjih.',
    },
    newsletter: {
      name: 'E-novice',
      description: 'Pošilja vam novice po e-pošti.',
    },
  },
} satisfies Texts;
