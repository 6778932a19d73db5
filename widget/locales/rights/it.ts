import type { RightsTexts } from '../../../src/types.js';

/**
 * Italian.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Dati',
    required: 'obbligatorio',
    optional: 'facoltativo',
    oneOf: 'ne basta uno',
    refusal: 'Puoi rifiutare. In tal caso viene meno solo questo, il resto non cambia.',
    agree: 'Sì, acconsento: {purpose}',
    confirm: 'Vale solo dopo che lo confermi con il link nel messaggio che ti inviamo.',
    channels: {
      email: 'Email',
      sms: 'SMS',
      phone: 'Telefono',
      post: 'Posta',
      push: 'Notifica push',
      messenger: 'Messenger',
    },
  },
  guardian: {
    ask: 'Hai {age} anni o più?',
    yes: 'Sì',
    no: 'No',
    told: 'Allora decide per te un genitore o un tutore. Fino ad allora è attivo solo ciò che è necessario.',
    confirm: 'Sono il genitore o il tutore e decido per questo minore',
  },
  rights: {
    copy: 'Copia',
    copied: 'Copiato',
    page: 'Salva come pagina',
    verify: 'Verifica',
    intact: 'Non manca nulla e nulla è stato modificato.',
    broken: 'Manca qualcosa o è stato modificato, a partire da questa ricevuta: {id}',
    unsigned:
      'Non è stato possibile consultare l’archivio: sono state verificate solo le copie su questo dispositivo.',
    withdraw: 'Revoca',
    erase: 'Chiedi la cancellazione',
    correct: 'Chiedi la rettifica',
    sent: 'Richiesta inviata in data {date}. Fino alla risposta è attivo solo ciò che è necessario.',
    resume: 'Ritira la richiesta',
    forget: 'Elimina le copie su questo dispositivo',
    forgotten: 'Eliminate. Le scelte restano come sono.',
    events: {
      expired: 'Scaduto',
      corrected: 'Rettificato',
      objected: 'Opposizione presentata',
      confirmed: 'Confermato',
      imported: 'Espresso altrove',
      requested: 'Richiesta inviata',
    },
  },
} satisfies RightsTexts;
