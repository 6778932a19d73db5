import type { Texts } from '../../src/types.js';

/**
 * French. A no-break space, spelt out, keeps double punctuation on the line of its word.
 * @review machine 2026-11
 */
export const texts = {
  tag: 'fr',
  dir: 'ltr',
  ask: {
    title: 'Vos données, votre choix',
    body: 'Nos partenaires et nous pouvons-nous utiliser des cookies pour ces finalités\u00a0: {purposes}\u00a0? Vous pouvez refuser sans rien perdre et changer d’avis à tout moment.',
  },
  inform: {
    title: 'Vos données, votre choix',
    body: 'Nos partenaires et nous utilisons des cookies pour ces finalités\u00a0: {purposes}. Vous pouvez refuser sans rien perdre et changer d’avis à tout moment.',
  },
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  choose: 'Choisir',
  close: 'Fermer',
  policyLink: 'Politique de confidentialité',
  contact: 'Contact',
  us: {
    privacyChoices: 'Vos choix de confidentialité (Your Privacy Choices)',
    doNotSell:
      'Refuser la vente et le partage de mes données (Do Not Sell or Share My Personal Information)',
  },
  settings: 'Paramètres de confidentialité',
  signal: 'Votre refus est respecté (Global Privacy Control).',
  saved: 'Votre choix est enregistré',
  undo: 'Annuler',
  receipt: 'Reçu',
  purposes: {
    necessary: {
      name: 'Nécessaire',
      description: 'Assure la sécurité et le fonctionnement du site et mémorise ce choix.',
    },
    functional: {
      name: 'Fonctionnalités',
      description: 'Mémorise vos réglages et propose chat ou vidéo.',
    },
    statistics: {
      name: 'Statistiques internes',
      description: 'Compte les visites pour ce site seul.',
    },
    analytics: {
      name: 'Analyse',
      description: 'Compte les visites et montre les pages utiles.',
    },
    personalisation: {
      name: 'Personnalisation',
      description: 'Adapte les contenus à votre usage.',
    },
    advertising: {
      name: 'Publicité',
      description: 'Affiche ici et ailleurs des publicités adaptées à vos centres d’intérêt.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Nous indique quelle campagne vous a amené ici.',
    },
    development: {
      name: 'Nouveaux services',
      description: 'Nous aide à créer de nouveaux services.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Vous envoie des actualités par e-mail.',
    },
  },
} satisfies Texts;
