import type { Texts } from '../../src/types.js';

/** French. A no-break space, spelt out, keeps double punctuation on the line of its word. */
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
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  policyLink: 'Politique de confidentialité',
  contact: 'Contact',
  us: {
    privacyChoices: 'Vos choix de confidentialité (Your Privacy Choices)',
    doNotSell:
      'Refuser la vente et le partage de mes données (Do Not Sell or Share My Personal Information)',
  },
  preferences: {
    title: 'Paramètres de confidentialité',
    intro: 'Une finalité n’utilise vos données que si elle est activée.',
    alwaysOn: 'Toujours activé',
    on: 'Activé',
    off: 'Désactivé',
    vendors: 'Partenaires',
    storage: 'Enregistre',
    country: 'Pays',
    optOut: 'S’opposer',
    inForm: 'Demandé seulement dans un formulaire.',
    refusalEffect: 'Refuser ne bloque rien\u00a0: toutes les pages restent accessibles.',
    policy: 'Politique en vigueur',
    addenda: 'Compléments pour votre région',
    replaces: 'remplace',
    noAddendum: 'Aucun complément pour votre région.',
    region: 'Règles\u00a0: {region}',
    unknownRegion: 'Région inconnue\u00a0: règles les plus strictes',
    receipts: 'Vos reçus',
    noReceipts: 'Aucun reçu sur cet appareil.',
    download: 'Télécharger',
    withdrawAll: 'Tout retirer',
    opener: 'Paramètres de confidentialité',
  },
  signal: 'Le signal de refus de votre navigateur (Global Privacy Control) est respecté.',
  saved: 'Votre choix est enregistré',
  decidedOn: 'Décidé le {date}',
  purposes: {
    necessary: {
      name: 'Nécessaire',
      description: 'Assure la sécurité et le fonctionnement du site et mémorise ce choix.',
    },
    functional: {
      name: 'Fonctionnalités',
      description: 'Mémorise vos réglages et propose chat ou vidéo.',
    },
    analytics: {
      name: 'Statistiques',
      description: 'Compte les visites et montre les pages utiles.',
    },
    advertising: {
      name: 'Publicité',
      description: 'Affiche ici et ailleurs des publicités adaptées à vos centres d’intérêt.',
    },
    marketing: {
      name: 'Marketing',
      description: 'Nous indique quelle campagne vous a amené ici.',
    },
    newsletter: {
      name: 'Newsletter',
      description: 'Vous envoie des actualités par e-mail.',
    },
  },
  addendaNames: {
    base: 'Politique de confidentialité',
    us: 'États-Unis',
    sg: 'Singapour',
    hk: 'Hong Kong',
    eu: 'Union européenne',
  },
} satisfies Texts;
