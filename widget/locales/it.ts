import type { Texts } from '../../src/types.js';

/**
 * Italian.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'it',
  dir: 'ltr',
  ask: {
    title: 'I tuoi dati, la tua scelta',
    body: 'Noi e i nostri partner possiamo usare i cookie per queste finalità: {purposes}? Puoi rifiutare senza perdere nulla e cambiare idea in qualsiasi momento.',
  },
  inform: {
    title: 'I tuoi dati, la tua scelta',
    body: 'Noi e i nostri partner usiamo i cookie per queste finalità: {purposes}. Puoi rifiutare senza perdere nulla e cambiare idea in qualsiasi momento.',
  },
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  choose: 'Scegli',
  close: 'Chiudi',
  policyLink: 'Informativa sulla privacy',
  contact: 'Contatti',
  us: {
    privacyChoices: 'Le tue scelte sulla privacy (Your Privacy Choices)',
    doNotSell:
      'Rifiuta la vendita e la condivisione dei tuoi dati (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Impostazioni sulla privacy',
  signal: 'La tua opposizione è rispettata (Global Privacy Control).',
  saved: 'La tua scelta è stata salvata',
  undo: 'Annulla',
  receipt: 'Ricevuta',
  purposes: {
    necessary: {
      name: 'Necessari',
      description: 'Mantiene il sito sicuro e funzionante e ricorda questa scelta.',
    },
    functional: {
      name: 'Funzionalità',
      description: 'Ricorda le impostazioni e offre extra come chat o video.',
    },
    statistics: {
      name: 'Statistiche interne',
      description: 'Conta le visite, solo per questo sito.',
    },
    analytics: {
      name: 'Analisi',
      description: 'Conta le visite e ci mostra quali pagine sono utili.',
    },
    personalisation: {
      name: 'Personalizzazione',
      description: 'Adatta i contenuti a come usi il sito.',
    },
    advertising: {
      name: 'Pubblicità',
      description: 'Mostra annunci in linea con i tuoi interessi, qui e altrove.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Ci dice quale campagna ti ha portato qui.',
    },
    development: {
      name: 'Nuovi servizi',
      description: 'Ci aiuta a creare nuovi servizi a partire dall’uso di quelli attuali.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Ti invia le novità via email.',
    },
  },
} satisfies Texts;
