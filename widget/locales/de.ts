import type { Texts } from '../../src/types.js';

/**
 * German.
 * @review machine 2026-11
 */
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
  close: 'Schließen',
  policyLink: 'Datenschutzerklärung',
  contact: 'Kontakt',
  us: {
    privacyChoices: 'Ihre Datenschutzwahl (Your Privacy Choices)',
    doNotSell: 'Verkauf und Weitergabe ablehnen (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Datenschutz\u00adeinstellungen',
  signal: 'Ihr Widerspruch wird beachtet (Global Privacy Control).',
  saved: 'Ihre Auswahl ist gespeichert',
  undo: 'Rückgängig',
  receipt: 'Beleg',
  purposes: {
    necessary: {
      name: 'Notwendig',
      description: 'Hält die Website sicher in Betrieb und merkt sich diese Auswahl.',
    },
    functional: {
      name: 'Funktionen',
      description: 'Merkt sich Einstellungen und bietet Extras wie Chat oder Video.',
    },
    statistics: {
      name: 'Eigene Statistik',
      description: 'Zählt Besuche nur für diese Website.',
    },
    analytics: {
      name: 'Analyse',
      description: 'Zählt Besuche und zeigt uns, welche Seiten helfen.',
    },
    personalisation: {
      name: 'Personalisierung',
      description: 'Passt Inhalte Ihrer Nutzung an.',
    },
    advertising: {
      name: 'Werbung',
      description: 'Zeigt hier und anderswo Werbung nach Ihren Interessen.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Zeigt uns, welche Kampagne Sie hierher geführt hat.',
    },
    development: {
      name: 'Neue Dienste',
      description: 'Hilft uns, aus der Nutzung neue Dienste zu entwickeln.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Schickt Ihnen Neues per E-Mail.',
    },
  },
} satisfies Texts;
