import type { Regime, RegimeSources } from '../types.js';

/**
 * United Kingdom, with the Crown Dependencies and Gibraltar: laws of their own, treated alike to be
 * safe. PECR reg 6 asks for consent; Schedule A1 exempts few uses since 2026-02-05.
 */
export const uk = {
  id: 'uk',
  regions: 'GB GG JE IM GI',
  modes: {
    // PECR Sch A1: appearance and function the visitor set, with a simple and free objection.
    functional: 'exempt-optout',
    // The same schedule: own statistics, for that purpose alone. A vendor's analytics are not that.
    statistics: 'exempt-optout',
  },
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  notice: 'ask',
  blocks: ['uk-statistics', 'transfers'],
  grantMonths: 6,
  denyMonths: 6,
} satisfies Regime;

export const ukSources = {
  id: 'uk',
  name: 'United Kingdom',
  sources: [
    {
      name: 'PECR 2003 reg 6 and Schedule A1 (Data (Use and Access) Act 2025 s 112, Sch 12)',
      ref: 'exceptions for statistics, appearance and emergency in force since 2026-02-05',
      status: 'secondary-source-checked',
    },
    {
      name: 'ICO guidance on storage and access technologies, final 2026-04-29',
      ref: 'simple means of objecting; tags with several uses lose the exception',
      status: 'secondary-source-checked',
    },
    {
      name: 'UK GDPR',
      ref: 'Art 7(1), 7(3), 13',
      status: 'own-knowledge-unverified',
    },
    {
      name: 'Data (Use and Access) Act 2025',
      ref: 'PECR fines raised to the level of the UK GDPR',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'Does an own statistics set-up meet the sole-purpose exception? Until decided: opt-in.',
    'Will the announced low-risk advertising exemption apply? Until decided: opt-in.',
    'How long does a yes last? No fixed period is known; six months as in the EU.',
    'Do the Crown Dependencies and Gibraltar need rules of their own? Until decided: as the UK.',
  ],
} satisfies RegimeSources;
