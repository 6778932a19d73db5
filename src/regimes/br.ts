import type { Regime, RegimeSources } from '../types.js';

/** Brazil: consent or another basis (LGPD Art 7); what rests on consent is off until a yes. */
export const br = {
  id: 'br',
  regions: 'BR',
  modes: {
    functional: 'notice',
    // Legitimate interest can be argued for the site's own counting, never without an objection.
    statistics: 'opt-out',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['transfers'],
  grantMonths: 12,
  denyMonths: 6,
} satisfies Regime;

export const brSources = {
  id: 'br',
  name: 'Brazil',
  sources: [
    {
      name: 'General Data Protection Law (LGPD)',
      ref: 'Art 7, 8 (free revocation in § 5), 9, 14, 18, 33',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'ANPD cookie guide of 2022-10-18',
      ref: 'refusing visible on the first layer, off by default, in Portuguese',
      status: 'secondary-source-checked',
    },
    {
      name: 'ANPD Resolution 19/2024',
      ref: 'transfers abroad are told',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Digital statute of the child, Law 15.211/2025',
      ref: 'minors under 18; guardian under 12 (LGPD Art 14)',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'May a vendor’s analytics rest on legitimate interest? Until decided: opt-in.',
    'How long does a yes last? No fixed period; twelve months chosen.',
  ],
} satisfies RegimeSources;
