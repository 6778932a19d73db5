import type { Regime, RegimeSources } from '../types.js';

/** Quebec: what identifies, locates or profiles is off until the person turns it on (Law 25, s 8.1). */
export const caQc = {
  id: 'ca-qc',
  // Canada without a province, too, and with one that does not exist: it may be Quebec.
  regions: 'CA-QC CA',
  modes: {
    functional: 'notice',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const caQcSources = {
  id: 'ca-qc',
  name: 'Quebec, and Canada where the province is not known',
  sources: [
    {
      name: 'Act respecting the protection of personal information in the private sector (Law 25)',
      ref: 's 8.1 off by default; s 9.1, 12, 14; outside Quebec told (s 8, 17)',
      status: 'secondary-source-checked',
    },
    {
      name: 'Guidelines of the Commission d’accès à l’information of 2023-10-31',
      ref: 'consent is granular and temporary',
      status: 'secondary-source-checked',
    },
    {
      name: 'Charter of the French Language',
      ref: 'French first',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'How far does the exception for cookies in s 9.1 reach? Until decided: not relied on.',
    'How long is "temporary"? No number is given; twelve months chosen.',
    'Consent of a guardian under 14: an unknown age is treated as adult.',
  ],
} satisfies RegimeSources;
