import type { Texts } from '../../src/types.js';

/**
 * Romanian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'ro',
  dir: 'ltr',
  ask: {
    title: 'Datele dvs., alegerea dvs.',
    body: 'Putem folosi, noi și partenerii noștri, cookie-uri în aceste scopuri: {purposes}? Puteți refuza fără să pierdeți nimic și vă puteți răzgândi oricând.',
  },
  inform: {
    title: 'Datele dvs., alegerea dvs.',
    body: 'Noi și partenerii noștri folosim cookie-uri în aceste scopuri: {purposes}. Puteți refuza fără să pierdeți nimic și vă puteți răzgândi oricând.',
  },
  acceptAll: 'Acceptă tot',
  rejectAll: 'Refuză tot',
  choose: 'Alege',
  close: 'Închide',
  policyLink: 'Politica de confidențialitate',
  contact: 'Contact',
  us: {
    privacyChoices: 'Opțiunile dvs. de confidențialitate (Your Privacy Choices)',
    doNotSell:
      'Refuză vânzarea și partajarea datelor (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Setări de confidențialitate',
  signal: 'Opoziția dvs. este respectată (Global Privacy Control).',
  saved: 'Alegerea dvs. a fost salvată',
  undo: 'Anulează',
  receipt: 'Dovadă',
  purposes: {
    necessary: {
      name: 'Necesare',
      description: 'Menține site-ul sigur și funcțional și reține această alegere.',
    },
    functional: {
      name: 'Funcționalități',
      description: 'Reține setările și oferă opțiuni în plus, cum ar fi chat sau video.',
    },
    statistics: {
      name: 'Statistici proprii',
      description: 'Numără vizitele, doar pentru acest site.',
    },
    analytics: {
      name: 'Analiză',
      description: 'Numără vizitele și ne arată ce pagini sunt utile.',
    },
    personalisation: {
      name: 'Personalizare',
      description: 'Adaptează conținutul la modul în care folosiți site-ul.',
    },
    advertising: {
      name: 'Publicitate',
      description:
        'Afișează reclame potrivite intereselor dumneavoastră, aici și pe alte site-uri.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Ne arată ce campanie v-a adus aici.',
    },
    development: {
      name: 'Servicii noi',
      description: 'Ne ajută să creăm servicii noi pornind de la folosirea celor actuale.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Vă trimite noutăți prin e-mail.',
    },
  },
} satisfies Texts;
