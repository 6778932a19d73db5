import type { Regime, RegimeSources } from '../types.js';

/** Thailand: consent much as in the EU (PDPA B.E. 2562). */
export const th = {
  id: 'th',
  regions: 'TH',
  modes: {
    functional: 'notice',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const thSources = {
  id: 'th',
  name: 'Thailand',
  sources: [
    {
      name: 'Personal Data Protection Act B.E. 2562',
      ref: 's 19-24, 28, 39',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Practice guides on the PDPA',
      ref: 'opt-in, refusing on the first layer; guardian under 10, minors under 20 (s 20)',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'May analytics rest on legitimate interest? Until decided: opt-in.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
