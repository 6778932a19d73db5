import type { Texts } from '../../src/types.js';

/**
 * Hungarian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'hu',
  dir: 'ltr',
  ask: {
    title: 'Az Ön adatai, az Ön döntése',
    body: 'Használhatunk mi és partnereink sütiket ezekre a célokra: {purposes}? Hátrány nélkül elutasíthatja, és bármikor meggondolhatja magát.',
  },
  inform: {
    title: 'Az Ön adatai, az Ön döntése',
    body: 'Mi és partnereink sütiket használunk ezekre a célokra: {purposes}. Hátrány nélkül elutasíthatja, és bármikor meggondolhatja magát.',
  },
  acceptAll: 'Mindet elfogadom',
  rejectAll: 'Mindet elutasítom',
  choose: 'Választok',
  close: 'Bezárás',
  policyLink: 'Adatvédelmi tájékoztató',
  contact: 'Kapcsolat',
  us: {
    privacyChoices: 'Az Ön adatvédelmi választásai (Your Privacy Choices)',
    doNotSell:
      'Az értékesítés és megosztás elutasítása (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Adatvédelmi beállítások',
  signal: 'Elutasítását figyelembe vettük (Global Privacy Control).',
  saved: 'Választását elmentettük',
  undo: 'Visszavonás',
  receipt: 'Igazolás',
  purposes: {
    necessary: {
      name: 'Szükséges',
      description: 'Biztonságban és működésben tartja a webhelyet, és megjegyzi ezt a választást.',
    },
    functional: {
      name: 'Kényelmi funkciók',
      description: 'Megjegyzi a beállításokat, és extrákat kínál, például csevegést vagy videót.',
    },
    statistics: {
      name: 'Saját statisztika',
      description: 'Csak ennek a webhelynek számolja a látogatásokat.',
    },
    analytics: {
      name: 'Elemzés',
      description: 'Számolja a látogatásokat, és megmutatja, mely oldalak hasznosak.',
    },
    personalisation: {
      name: 'Személyre szabás',
      description: 'A tartalmat ahhoz igazítja, ahogyan a webhelyet használja.',
    },
    advertising: {
      name: 'Hirdetés',
      description: 'Az érdeklődéséhez illő hirdetéseket mutat itt és máshol.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Megmutatja, melyik kampányunk hozta ide.',
    },
    development: {
      name: 'Új szolgáltatások',
      description: 'Segít, hogy a használat alapján új szolgáltatásokat fejlesszünk.',
    },
    newsletter: {
      name: 'Hírlevél',
      description: 'Híreket küld Önnek e-mailben.',
    },
  },
} satisfies Texts;
