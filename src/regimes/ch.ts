import type { Regime, RegimeSources } from '../types.js';

/** Switzerland: information and a right to refuse (FMG Art 45c); consent for risky profiling (FADP). */
export const ch = {
  id: 'ch',
  regions: 'CH',
  modes: {
    functional: 'notice',
    statistics: 'notice',
    // FMG Art 45c lit b: told, and free to refuse. The FDPIC guide is read both ways: for counsel.
    analytics: 'opt-out',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const chSources = {
  id: 'ch',
  name: 'Switzerland',
  sources: [
    {
      name: 'Telecommunications Act (FMG)',
      ref: 'Art 45c',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Federal Act on Data Protection (FADP)',
      ref: 'Art 6(6)-(7), 19(4), 30(2)(b), 31',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'FDPIC cookie guide of 2025-01-22, updated 2025-10-06',
      ref: 'refusing as easy as accepting; stricter on profiling; not binding',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'May analytics rest on overriding interest, or does it need a yes? Until decided: opt-out.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
