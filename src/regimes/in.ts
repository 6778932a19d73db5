import type { Regime, RegimeSources } from '../types.js';

/** India: consent with notice (DPDP Act 2023). The main duties start later; they are met already. */
export const india = {
  id: 'in',
  regions: 'IN',
  modes: {
    functional: 'notice',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  // Rules notified on 2025-11-13, main duties eighteen months later; the month was checked, not the day.
  later: [{ from: '2027-05-13', source: 'DPDP Rules 2025' }],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const indiaSources = {
  id: 'in',
  name: 'India',
  sources: [
    {
      name: 'Digital Personal Data Protection Rules 2025',
      ref: 'notified in November 2025; consent managers after 12 months, main duties after 18',
      status: 'secondary-source-checked',
    },
    {
      name: 'Digital Personal Data Protection Act 2023',
      ref: 's 4-9: notice in English or any of 22 languages, withdrawal as easy as giving',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'What applies before the main duties start in May 2027? Until decided: they are met at once.',
    'Under 18 no tracking and no targeted advertising (s 9): an unknown age is treated as adult.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
