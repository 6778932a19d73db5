import type { RightsTexts } from '../../../src/types.js';

/**
 * French.
 * @review machine 2026-11
 */
export const rights = {
  forms: {
    items: 'Données',
    required: 'obligatoire',
    optional: 'facultatif',
    oneOf: 'un seul suffit',
    refusal: 'Vous pouvez refuser. Seul ce point ne se fera pas, rien d’autre ne change.',
    agree: 'Oui, j’accepte\u00a0: {purpose}',
    confirm:
      'Votre accord compte dès que vous le confirmez par le lien du message que nous vous envoyons.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      phone: 'Téléphone',
      post: 'Courrier',
      push: 'Notification push',
      messenger: 'Messagerie',
    },
  },
  guardian: {
    ask: 'Avez-vous {age} ans ou plus\u00a0?',
    yes: 'Oui',
    no: 'Non',
    told: 'Un parent ou tuteur décide alors pour vous. D’ici là, seul le nécessaire fonctionne.',
    confirm: 'Je suis le parent ou le tuteur et je décide pour cet enfant',
  },
  rights: {
    copy: 'Copier',
    copied: 'Copié',
    page: 'Enregistrer comme page',
    verify: 'Vérifier',
    intact: 'Rien ne manque et rien n’a été modifié.',
    broken: 'Un élément manque ou a été modifié à partir de ce reçu\u00a0: {id}',
    unsigned:
      'Les archives n’ont pas répondu\u00a0; seules les copies sur cet appareil ont été vérifiées.',
    withdraw: 'Retirer',
    erase: 'Demander l’effacement',
    correct: 'Demander la rectification',
    sent: 'Demandé le {date}. Jusqu’à la réponse, seul le nécessaire fonctionne.',
    resume: 'Annuler la demande',
    forget: 'Supprimer les copies sur cet appareil',
    forgotten: 'Copies supprimées. Vos choix restent les mêmes.',
    events: {
      expired: 'Expiré',
      corrected: 'Rectifié',
      objected: 'Opposition',
      confirmed: 'Confirmé',
      imported: 'Donné ailleurs',
      requested: 'Demande envoyée',
    },
  },
} satisfies RightsTexts;
