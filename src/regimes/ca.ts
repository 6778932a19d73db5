import type { Regime, RegimeSources } from '../types.js';

/** Canada outside Quebec: opt-out for what is not sensitive (PIPEDA), consent before messages (CASL). */
export const ca = {
  id: 'ca',
  // By province only: plain `CA` may be Quebec and is treated so.
  regions: 'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    analytics: 'opt-out',
    personalisation: 'opt-out',
    advertising: 'opt-out',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  // Disclosure to a third party is opt-in, so the visitor must be asked for it, as in Japan.
  notice: 'ask',
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const caSources = {
  id: 'ca',
  name: 'Canada outside Quebec',
  sources: [
    {
      name: 'Personal Information Protection and Electronic Documents Act (PIPEDA)',
      ref: 'Schedule 1, 4.3; withdrawal in 4.3.8',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Privacy Commissioner on online behavioural advertising',
      ref: 'opt-out under conditions; children are not tracked',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Canada’s anti-spam legislation (CASL)',
      ref: 'express consent before messages, which the sender proves (s 11, 13)',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'Do the acts of Alberta and British Columbia ask for more? Until decided: as the rest.',
    'Are the conditions for opt-out advertising met? Third parties wait for a yes anyway.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
