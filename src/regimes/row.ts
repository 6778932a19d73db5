import type { Regime, RegimeSources } from '../types.js';

/** Country known, law not described here: a yes is needed, until somebody has checked the country. */
export const row = {
  id: 'row',
  regions: '',
  modes: {
    functional: 'notice',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
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
    'Each country that the site addresses. Until decided: opt-in. `law.countries` changes one by name.',
    'Thought to ask for a yes, not verified: AE AL AR BA GE ID KE MD ME MK MY NG RS SA TR UA UY VN ZA.',
    'Thought to be content with a notice, not verified: CL CO IL MX NZ PE PH TW.',
    'Overseas territories of EU members outside the EU. Until decided: this regime.',
  ],
} satisfies RegimeSources;
