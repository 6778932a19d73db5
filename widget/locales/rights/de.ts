import type { RightsTexts } from '../../../src/types.js';

/**
 * German.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Daten',
    required: 'Pflichtangabe',
    optional: 'freiwillig',
    oneOf: 'eine dieser Angaben genügt',
    refusal: 'Sie können ablehnen. Dann unterbleibt nur dies, sonst ändert sich nichts.',
    agree: 'Ja, ich stimme zu: {purpose}',
    confirm: 'Es gilt erst, wenn Sie es über den Link in unserer Nachricht bestätigen.',
    channels: {
      email: 'E-Mail',
      sms: 'SMS',
      phone: 'Telefon',
      post: 'Post',
      push: 'Push-Mitteilung',
      messenger: 'Messenger',
    },
  },
  guardian: {
    ask: 'Sind Sie {age} Jahre oder älter?',
    yes: 'Ja',
    no: 'Nein',
    told: 'Dann entscheidet eine sorgeberechtigte Person für Sie. Bis dahin läuft nur das Notwendige.',
    confirm: 'Ich bin sorgeberechtigt und entscheide für dieses Kind',
  },
  rights: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    page: 'Als Seite speichern',
    verify: 'Prüfen',
    intact: 'Nichts fehlt und nichts wurde geändert.',
    broken: 'Ab diesem Beleg fehlt etwas oder wurde etwas geändert: {id}',
    unsigned: 'Das Archiv war nicht erreichbar. Geprüft wurden nur die Kopien auf diesem Gerät.',
    withdraw: 'Widerrufen',
    erase: 'Löschung beantragen',
    correct: 'Berichtigung beantragen',
    sent: 'Beantragt am {date}. Bis zur Antwort läuft nur das Notwendige.',
    resume: 'Antrag zurücknehmen',
    forget: 'Kopien auf diesem Gerät löschen',
    forgotten: 'Gelöscht. Ihre Auswahl bleibt, wie sie ist.',
    events: {
      expired: 'Abgelaufen',
      corrected: 'Berichtigt',
      objected: 'Widersprochen',
      confirmed: 'Bestätigt',
      imported: 'Anderswo erteilt',
      requested: 'Antrag gestellt',
    },
  },
} satisfies RightsTexts;
