import type { Texts } from '../../src/types.js';

/**
 * Icelandic.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'is',
  dir: 'ltr',
  ask: {
    title: 'Þín persónuvernd, þitt val',
    body: 'Megum við og samstarfsaðilar okkar nota vafrakökur í þessum tilgangi: {purposes}? Þú getur hafnað því án þess að missa neitt og skipt um skoðun hvenær sem er.',
  },
  inform: {
    title: 'Þín persónuvernd, þitt val',
    body: 'Við og samstarfsaðilar okkar notum vafrakökur í þessum tilgangi: {purposes}. Þú getur hafnað því án þess að missa neitt og skipt um skoðun hvenær sem er.',
  },
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  choose: 'Velja',
  close: 'Loka',
  policyLink: 'Persónuverndarstefna',
  contact: 'Hafa samband',
  us: {
    privacyChoices: 'Persónuverndarval þitt (Your Privacy Choices)',
    doNotSell:
      'Ekki selja persónuupplýsingar mínar eða miðla þeim (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Persónuverndarstillingar',
  signal: 'Andmæli þín eru virt (Global Privacy Control).',
  saved: 'Val þitt er vistað',
  undo: 'Taka til baka',
  receipt: 'Kvittun',
  purposes: {
    necessary: {
      name: 'Nauðsynlegt',
      description: 'Heldur vefnum öruggum og virkum og man þetta val.',
    },
    functional: {
      name: 'Virkni',
      description: 'Man stillingar og býður upp á spjall, myndbönd og fleira.',
    },
    statistics: {
      name: 'Eigin tölfræði',
      description: 'Telur heimsóknir, aðeins fyrir þennan vef.',
    },
    analytics: {
      name: 'Greining',
      description: 'Telur heimsóknir og sýnir okkur hvaða síður gagnast.',
    },
    personalisation: {
      name: 'Sérsniðið efni',
      description: 'Lagar efni að því hvernig þú notar vefinn.',
    },
    advertising: {
      name: 'Auglýsingar',
      description: 'Birtir auglýsingar eftir áhugasviði þínu, hér og annars staðar.',
    },
    marketing: {
      name: 'Markaðssetning',
      description: 'Segir okkur hvaða herferð leiddi þig hingað.',
    },
    development: {
      name: 'Ný þjónusta',
      description: 'Hjálpar okkur að þróa nýja þjónustu út frá notkun.',
    },
    newsletter: {
      name: 'Fréttabréf',
      description: 'Sendir þér fréttir í tölvupósti.',
    },
  },
} satisfies Texts;
