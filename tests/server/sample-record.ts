import type { DecisionRecord } from '../../src/decisions/record.js';

export const day = 864e5;
/** The moment at which these tests happen, ms since 1970. */
export const now = Date.parse('2026-11-23T00:00:00.000Z');

/** Analytics and its vendor yes, another vendor of it refused, advertising no, the newsletter open. */
export const sampleRecord = (over: Partial<DecisionRecord> = {}): DecisionRecord => ({
  key: '1k2j3h',
  until: now + 180 * day,
  at: Date.parse('2026-11-22T10:00:00.000Z'),
  region: { code: 'DE', regime: 'eu-eea', by: 'page' },
  addenda: ['eu'],
  policyId: 'policy',
  policyVersion: '2026-11',
  since: '2026-11',
  expired: [],
  method: 'save_choices',
  subject: 's_a4ayc_80_OGda4BO_1o_V0',
  seq: 3,
  why: {
    necessary: 'necessary',
    analytics: 'granted',
    'google-analytics': 'granted',
    heat: 'vendor-refused',
    advertising: 'refused',
    adjust: 'refused',
    newsletter: 'not-asked',
  },
  decisions: { analytics: 'granted', advertising: 'denied', newsletter: 'unset' },
  answers: {
    analytics: { granted: true, at: now - day, despiteSignal: false },
    advertising: { granted: false, at: now - day, despiteSignal: false },
  },
  vendors: ['google-analytics', 'heat', 'adjust'],
  refusedVendors: ['heat'],
  away: {},
  ...over,
});
