import type { Regime, RegimeSources } from '../types.js';

/**
 * Republic of Korea: each consent separate, no denial of service for refusing an optional one
 * (PIPA Art 22), express consent before advertising messages (Network Act Art 50).
 */
export const kr = {
  id: 'kr',
  regions: 'KR',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    // PIPC plan of 2024-01-31: no consent while nobody is identified, but told and free to refuse.
    analytics: 'opt-out',
    // PIPA Art 28-8: data that leaves the country needs a consent of its own.
    transfer: 'opt-in',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['kr-terms', 'transfers'],
  grantMonths: 12,
  denyMonths: 6,
  // Network Act Art 50(8): every two years whoever gets advertising messages is asked to confirm.
  forms: { againMonths: 24 },
} satisfies Regime;

export const krSources = {
  id: 'kr',
  name: 'Republic of Korea',
  sources: [
    {
      name: 'Personal Information Protection Act (PIPA)',
      ref: 'Art 15, 17, 22, 22-2, 28-8, 30(1)7, 37, 38',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'PIPA Art 22 and Decree Art 17, commentary',
      ref: 'separate consents, easy wording, free will',
      status: 'secondary-source-checked',
    },
    {
      name: 'PIPC consent guide, March 2022',
      ref: 'marketing use at least 9 pt and 20 % larger; no disadvantage',
      status: 'secondary-source-checked',
    },
    {
      name: 'PIPC plan on behavioural information of 2024-01-31',
      ref: 'disclosure and refusal where nobody is identified; guardian under 14',
      status: 'secondary-source-checked',
    },
    {
      name: 'Network Act Art 50',
      ref: 'express consent, again for the night, 14 days, re-confirmation after two years',
      status: 'secondary-source-checked',
    },
    {
      name: 'PIPA amendment in force 2026-09-11',
      ref: 'higher fines, no rule for the notice',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'When do cookie and advertising ids identify a person? Until decided: advertising is opt-in.',
    'Third-party behavioural data after the 2022 fines on platforms. Until decided: opt-in.',
    'How long does a yes last? No fixed period; twelve months chosen, messages 24 by law.',
    "In which time zone are days counted? The operator's (Korea Standard Time).",
  ],
} satisfies RegimeSources;
