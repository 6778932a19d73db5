import type { Regime, RegimeSources } from '../types.js';

/** Country known, law not described here: a yes is needed, until somebody has checked the country. */
export const row = {
  id: 'row',
  regions: '',
  modes: {
    functional: 'notice',
  },
  gpc: ['advertising', 'marketing', 'saleOrShare'],
  notice: 'ask',
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const rowSources = {
  id: 'row',
  name: 'Rest of the world',
  sources: [
    {
      name: 'No law in particular',
      ref: 'a default chosen to be safe, to be checked per country',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'Each country that the site addresses. Until decided: opt-in.',
    'Overseas territories of EU members outside the EU. Until decided: this regime.',
  ],
} satisfies RegimeSources;
