import type { Texts } from '../../src/types.js';

/**
 * Maltese.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'mt',
  dir: 'ltr',
  ask: {
    title: 'Il-privatezza tiegħek, l-għażla tiegħek',
    body: 'Nistgħu aħna u s-sħab tagħna nużaw il-cookies għal dawn l-iskopijiet: {purposes}? Tista’ tirrifjuta mingħajr ma titlef xejn u tibdel fehmtek meta trid.',
  },
  inform: {
    title: 'Il-privatezza tiegħek, l-għażla tiegħek',
    body: 'Aħna u s-sħab tagħna nużaw il-cookies għal dawn l-iskopijiet: {purposes}. Tista’ tirrifjuta mingħajr ma titlef xejn u tibdel fehmtek meta trid.',
  },
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  choose: 'Agħżel',
  close: 'Agħlaq',
  policyLink: 'Politika tal-privatezza',
  contact: 'Kuntatt',
  us: {
    privacyChoices: 'L-għażliet tal-privatezza tiegħek (Your Privacy Choices)',
    doNotSell:
      'La tbigħux u lanqas tikkondividu d-data tiegħi (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Issettjar tal-privatezza',
  signal: 'L-oġġezzjoni tiegħek hija rispettata (Global Privacy Control).',
  saved: 'L-għażla tiegħek ġiet issejvjata',
  undo: 'Annulla',
  receipt: 'Riċevuta',
  purposes: {
    necessary: {
      name: 'Neċessarju',
      description: 'Iżomm is-sit sikur u jaħdem, u jiftakar din l-għażla.',
    },
    functional: {
      name: 'Funzjonijiet',
      description: 'Jiftakar l-issettjar u joffri servizzi bħal chat jew vidjo.',
    },
    statistics: {
      name: 'Statistika interna',
      description: 'Jgħodd iż-żjarat, għal dan is-sit biss.',
    },
    analytics: {
      name: 'Analiżi',
      description: 'Jgħodd iż-żjarat u jurina liema paġni huma utli.',
    },
    personalisation: {
      name: 'Personalizzazzjoni',
      description: 'Jadatta l-kontenut għall-mod kif tuża s-sit.',
    },
    advertising: {
      name: 'Reklamar',
      description: 'Juri reklami skont l-interessi tiegħek, hawn u f’siti oħra.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Jgħidilna liema kampanja ġabitek hawn.',
    },
    development: {
      name: 'Servizzi ġodda',
      description: 'Jgħinna niżviluppaw servizzi ġodda mill-użu ta’ dawk li għandna.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Jibgħatlek l-aħbarijiet bl-email.',
    },
  },
} satisfies Texts;
