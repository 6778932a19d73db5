import type { Texts } from '../../src/types.js';

/**
 * Czech.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'cs',
  dir: 'ltr',
  ask: {
    title: 'Vaše soukromí, vaše volba',
    body: 'Můžeme my a naši partneři používat cookies k těmto účelům: {purposes}? Odmítnutím o nic nepřijdete a rozhodnutí můžete kdykoli změnit.',
  },
  inform: {
    title: 'Vaše soukromí, vaše volba',
    body: 'My a naši partneři používáme cookies k těmto účelům: {purposes}. Odmítnutím o nic nepřijdete a rozhodnutí můžete kdykoli změnit.',
  },
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  choose: 'Vybrat',
  close: 'Zavřít',
  policyLink: 'Zásady ochrany osobních údajů',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Vaše volby soukromí (Your Privacy Choices)',
    doNotSell: 'Odmítnout prodej a sdílení (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Nastavení soukromí',
  signal: 'Vaše odmítnutí respektujeme (Global Privacy Control).',
  saved: 'Vaše volba je uložena',
  undo: 'Vrátit zpět',
  receipt: 'Záznam',
  purposes: {
    necessary: {
      name: 'Nezbytné',
      description: 'Udržuje web bezpečný a funkční a pamatuje si tuto volbu.',
    },
    functional: {
      name: 'Funkce',
      description: 'Pamatuje si nastavení a nabízí doplňky, jako je chat nebo video.',
    },
    statistics: {
      name: 'Vlastní statistika',
      description: 'Počítá návštěvy jen pro tento web.',
    },
    analytics: {
      name: 'Analytika',
      description: 'Počítá návštěvy a ukazuje nám, které stránky pomáhají.',
    },
    personalisation: {
      name: 'Personalizace',
      description: 'Přizpůsobuje obsah tomu, jak web používáte.',
    },
    advertising: {
      name: 'Reklama',
      description: 'Zobrazuje reklamy podle vašich zájmů zde i jinde.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Ukazuje nám, která naše kampaň vás přivedla.',
    },
    development: {
      name: 'Nové služby',
      description: 'Pomáhá nám vyvíjet nové služby podle využívání těch současných.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Posílá vám novinky e-mailem.',
    },
  },
} satisfies Texts;
