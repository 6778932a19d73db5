import type { Regime, RegimeSources } from '../types.js';

/**
 * The owner's choice `law.preset: 'us-strict'`: whatever passes data to somebody else waits for a
 * yes, in every state. Nothing resolves here by itself. Not California alone: a state is the weakest
 * of all hints, and the suits are not brought in California alone.
 */
export const usStrict = {
  id: 'us-strict',
  regions: '',
  modes: {
    functional: 'notice',
    statistics: 'notice',
  },
  gpc: ['advertising', 'marketing', 'saleOrShare'],
  showSignal: true,
  notice: 'ask',
  labels: 'us',
  // Cal. Civ. Code 1798.120(c).
  teens: true,
  blocks: ['us-choices'],
  grantMonths: 12,
  denyMonths: 12,
} satisfies Regime;

export const usStrictSources = {
  id: 'us-strict',
  name: 'United States, by the preset `us-strict`',
  sources: [
    {
      name: 'California Invasion of Privacy Act (CIPA)',
      ref: 'Penal Code 631, 638.51: suits over tags that run before the choice or after a refusal',
      status: 'secondary-source-checked',
    },
    {
      name: 'California SB 690',
      ref: 'would exempt commercial use; not enacted as of early 2026',
      status: 'secondary-source-checked',
    },
  ],
  counsel: ['Is the risk of a suit worth asking first? Until decided: the preset is off.'],
} satisfies RegimeSources;
