import type { Texts } from '../../src/types.js';

/** German. */
export const texts = {
  tag: 'de',
  dir: 'ltr',
  ask: {
    title: 'Ihre Daten, Ihre Wahl',
    body: 'Dürfen wir und unsere Partner Cookies für diese Zwecke verwenden: {purposes}? Sie können ohne Nachteile ablehnen und sich jederzeit umentscheiden.',
  },
  inform: {
    title: 'Ihre Daten, Ihre Wahl',
    body: 'Wir und unsere Partner verwenden Cookies für diese Zwecke: {purposes}. Sie können ohne Nachteile ablehnen und sich jederzeit umentscheiden.',
  },
  acceptAll: 'Alle annehmen',
  rejectAll: 'Alle ablehnen',
  choose: 'Auswählen',
  save: 'Auswahl speichern',
  close: 'Schließen',
  policyLink: 'Datenschutzerklärung',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Ihre Datenschutzwahl (Your Privacy Choices)',
    doNotSell: 'Verkauf und Weitergabe ablehnen (Do Not Sell or Share My Personal Information)',
  },
  preferences: {
    title: 'Datenschutzeinstellungen',
    intro: 'Daten dienen einem Zweck nur, solange sein Schalter an ist.',
    alwaysOn: 'Immer an',
    on: 'An',
    off: 'Aus',
    vendors: 'Partner',
    storage: 'Speichert',
    country: 'Land',
    optOut: 'Widersprechen',
    inForm: 'Danach fragen wir nur im Formular.',
    refusalEffect: 'Ablehnen sperrt nichts: Alle Seiten funktionieren weiter.',
    policy: 'Geltende Datenschutzerklärung',
    addenda: 'Zusätze für Ihre Region',
    replaces: 'ersetzt',
    noAddendum: 'Keine Zusätze für Ihre Region.',
    region: 'Regeln für: {region}',
    unknownRegion: 'Region unbekannt: strengste Regeln',
    receipts: 'Ihre Belege',
    noReceipts: 'Auf diesem Gerät ist nichts gespeichert.',
    download: 'Herunterladen',
    withdrawAll: 'Alles widerrufen',
    opener: 'Datenschutzeinstellungen',
  },
  signal: 'Das Ablehnungssignal Ihres Browsers (Global Privacy Control) wird beachtet.',
  saved: 'Ihre Auswahl ist gespeichert',
  decidedOn: 'Entschieden am {date}',
  purposes: {
    necessary: {
      name: 'Notwendig',
      description: 'Hält die Website sicher in Betrieb und merkt sich diese Auswahl.',
    },
    functional: {
      name: 'Funktionen',
      description: 'Merkt sich Einstellungen und bietet Extras wie Chat oder Video.',
    },
    analytics: {
      name: 'Statistik',
      description: 'Zählt Besuche und zeigt uns, welche Seiten helfen.',
    },
    advertising: {
      name: 'Werbung',
      description: 'Zeigt hier und anderswo Werbung nach Ihren Interessen.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Zeigt uns, welche Kampagne Sie hierher geführt hat.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Schickt Ihnen Neues per E-Mail.',
    },
  },
  addendaNames: {
    base: 'Datenschutzerklärung',
    us: 'Vereinigte Staaten',
    sg: 'Singapur',
    hk: 'Hongkong',
    eu: 'Europäische Union',
  },
} satisfies Texts;
