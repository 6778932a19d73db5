import type { Regime, RegimeSources } from '../types.js';

/**
 * Nothing tells where the visitor is, or two laws apply of which neither is stricter in everything:
 * as strict as the strictest regime in every single rule.
 * `functional` is opt-in too, unlike a plain "notice": a visitor who might be in the EU must not get
 * less than there.
 */
export const unknown = {
  id: 'unknown',
  regions: '',
  modes: {},
  gpc: ['advertising', 'marketing', 'personalisation', 'saleOrShare'],
  // The visitor might be in California, where the status has to be shown.
  showSignal: true,
  notice: 'ask',
  blocks: ['us-choices', 'transfers'],
  // Shortest yes (EU), longest no (US) of all regimes.
  grantMonths: 6,
  denyMonths: 12,
  // Might be Hong Kong, might be Korea.
  forms: { oralDays: 14, againMonths: 24 },
} satisfies Regime;

export const unknownSources = {
  id: 'unknown',
  name: 'Region not known, or under laws that cannot be ordered',
  sources: [
    {
      name: 'No law in particular',
      ref: 'the strictest value of every regime, rule by rule',
      status: 'own-knowledge-unverified',
    },
  ],
  counsel: [
    'May the site rely on time zone and language alone? Until decided: only to be stricter.',
  ],
} satisfies RegimeSources;
