import type { Texts } from '../../src/types.js';

/**
 * Slovak.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'sk',
  dir: 'ltr',
  ask: {
    title: 'Vaše súkromie, vaša voľba',
    body: 'Môžeme my a naši partneri používať súbory cookie na tieto účely: {purposes}? Odmietnutím o nič neprídete a rozhodnutie môžete kedykoľvek zmeniť.',
  },
  inform: {
    title: 'Vaše súkromie, vaša voľba',
    body: 'My a naši partneri používame súbory cookie na tieto účely: {purposes}. Odmietnutím o nič neprídete a rozhodnutie môžete kedykoľvek zmeniť.',
  },
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  choose: 'Vybrať',
  close: 'Zavrieť',
  policyLink: 'Zásady ochrany osobných údajov',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Vaše voľby súkromia (Your Privacy Choices)',
    doNotSell: 'Nepredávať ani nezdieľať moje údaje (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Nastavenia súkromia',
  signal: 'Vašu námietku rešpektujeme (Global Privacy Control).',
  saved: 'Vaša voľba je uložená',
  undo: 'Vrátiť späť',
  receipt: 'Potvrdenie',
  purposes: {
    necessary: {
      name: 'Nevyhnutné',
      description: 'Udržiava web bezpečný a funkčný a pamätá si túto voľbu.',
    },
    functional: {
      name: 'Funkcie',
      description: 'Pamätá si nastavenia a ponúka doplnky, ako je chat či video.',
    },
    statistics: {
      name: 'Vlastná štatistika',
      description: 'Počíta návštevy len pre tento web.',
    },
    analytics: {
      name: 'Analytika',
      description: 'Počíta návštevy a ukazuje nám, ktoré stránky pomáhajú.',
    },
    personalisation: {
      name: 'Personalizácia',
      description: 'Prispôsobuje obsah tomu, ako web používate.',
    },
    advertising: {
      name: 'Reklama',
      description: 'Zobrazuje reklamy podľa vašich záujmov, tu aj inde.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Ukazuje nám, ktorá kampaň vás sem priviedla.',
    },
    development: {
      name: 'Nové služby',
      description: 'Pomáha nám vyvíjať nové služby podľa používania tých súčasných.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Posiela vám novinky e-mailom.',
    },
  },
} satisfies Texts;
