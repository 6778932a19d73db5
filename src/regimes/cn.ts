import type { Regime, RegimeSources } from '../types.js';

/** China (mainland): consent, and a separate one for other recipients and for export (PIPL). */
export const cn = {
  id: 'cn',
  regions: 'CN',
  modes: {
    functional: 'notice',
    // PIPL Art 39: leaving the country needs a consent of its own.
    transfer: 'opt-in',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const cnSources = {
  id: 'cn',
  name: 'China (mainland)',
  sources: [
    {
      name: 'Personal Information Protection Law (PIPL)',
      ref: 'Art 13-17, 23 (other recipients), 24(2), 29, 31, 39 (export)',
      status: 'secondary-source-checked',
    },
  ],
  counsel: [
    'May Google Analytics or Adjust run at all, and by which route of export? Until decided: opt-in.',
    'Consent of a guardian under 14 (Art 31): an unknown age is treated as adult.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
