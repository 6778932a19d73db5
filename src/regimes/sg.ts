import type { Regime, RegimeSources } from '../types.js';

/** Singapore: notice and consent for personal data (PDPA 2012 s 13-20); no statute on cookies. */
export const sg = {
  id: 'sg',
  regions: 'SG',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    analytics: 'opt-out',
    personalisation: 'opt-out',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  // PDPA s 26; the Singapore addendum's promise on transfers.
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const sgSources = {
  id: 'sg',
  name: 'Singapore',
  sources: [
    {
      name: 'Personal Data Protection Act 2012',
      ref: 's 11(5), 13-17, 15A, 20, 26',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'PDPC on deemed consent by notification',
      ref: 'needs assessment, notice and an opt-out period; not for marketing messages',
      status: 'secondary-source-checked',
    },
    {
      name: 'PDPA s 47',
      ref: 'withdrawal for marketing by phone',
      status: 'secondary-source-checked',
    },
    {
      name: 'Bird & Bird cookie review, Singapore',
      ref: 'consent only where cookies collect personal data; may be implied',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'May analytics rest on deemed consent? Not used; told, with an opt-out.',
    'Is consent bundled with the service (s 14(2))? Optional purposes are never a condition.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
