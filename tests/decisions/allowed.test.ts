import { describe, expect, it } from 'vitest';
import { heldBySignal, isAllowed } from '../../src/decisions/allowed.js';
import type { Decision } from '../../src/types.js';
import { purpose, regimeNamed } from './situations.js';

const may = (
  regime: string,
  id: string,
  decision: Decision,
  { gpc = false, despite = false, shared = false } = {},
) =>
  isAllowed(purpose(id, { shared }), {
    regime: regimeNamed(regime),
    decisions: { [id]: decision },
    gpc,
    despiteSignal: despite ? [id] : [],
    expired: [],
    refusedVendors: [],
  });

// Rows: regime, purpose. Columns: nobody answered, no, yes; then the same with Global Privacy Control
// on; then a yes given knowing of the signal.
const table: [string, string, string][] = [
  ['eu-eea', 'analytics', '--y --y y'],
  ['eu-eea', 'advertising', '--y --- y'],
  ['eu-eea', 'functional', '--y --y y'],
  ['uk', 'functional', 'y-y y-y y'],
  ['uk', 'analytics', '--y --y y'],
  ['ch', 'analytics', 'y-y y-y y'],
  ['sg', 'analytics', 'y-y y-y y'],
  ['sg', 'advertising', '--y --- y'],
  ['hk', 'marketing', '--y --- y'],
  ['kr', 'advertising', '--y --- y'],
  ['jp', 'advertising', 'y-y --- y'],
  ['us-base', 'analytics', 'y-y y-y y'],
  ['us-base', 'advertising', 'y-y --- y'],
  ['us-base', 'marketing', 'y-y --- y'],
  ['us-base', 'newsletter', '--y --y y'],
  ['us-base', 'heatmaps', '--y --y y'],
  ['row', 'analytics', '--y --y y'],
  ['row', 'functional', 'y-y y-y y'],
  ['unknown', 'analytics', '--y --y y'],
  ['unknown', 'advertising', '--y --- y'],
  ['unknown', 'functional', '--y --y y'],
];

const decisions: Decision[] = ['unset', 'denied', 'granted'];

describe('may a purpose run', () => {
  it.each(table)('%s, %s: %s', (regime, id, expected) => {
    const seen = [false, true].map((gpc) =>
      decisions.map((decision) => (may(regime, id, decision, { gpc }) ? 'y' : '-')).join(''),
    );
    const knowing = may(regime, id, 'granted', { gpc: true, despite: true }) ? 'y' : '-';
    expect([...seen, knowing].join(' ')).toBe(expected);
  });

  // The same with a vendor that counts as sale or sharing.
  it.each<[string, string, string]>([
    ['us-base', 'analytics', 'y-y --- y'],
    ['us-base', 'functional', 'y-y --- y'],
    ['sg', 'analytics', '--y --- y'],
    ['jp', 'advertising', '--y --- y'],
    ['eu-eea', 'analytics', '--y --- y'],
  ])('%s, %s with sale or sharing: %s', (regime, id, expected) => {
    const shared = true;
    const seen = [false, true].map((gpc) =>
      decisions
        .map((decision) => (may(regime, id, decision, { gpc, shared }) ? 'y' : '-'))
        .join(''),
    );
    const knowing = may(regime, id, 'granted', { gpc: true, despite: true, shared }) ? 'y' : '-';
    expect([...seen, knowing].join(' ')).toBe(expected);
  });

  it('S7: is always yes for what is strictly necessary', () => {
    for (const regime of ['unknown', 'eu-eea', 'us-base'])
      for (const decision of decisions)
        for (const gpc of [false, true])
          expect(may(regime, 'necessary', decision, { gpc, shared: true })).toBe(true);
  });

  it('is no in an opt-in law for a purpose that the record does not mention', () => {
    const situation = {
      regime: regimeNamed('eu-eea'),
      decisions: {},
      gpc: false,
      despiteSignal: [],
      expired: [],
      refusedVendors: [],
    };
    expect(isAllowed(purpose('analytics'), situation)).toBe(false);
  });

  it('stays no after a no, even if the signal was overruled for that purpose', () => {
    expect(may('us-base', 'advertising', 'denied', { gpc: true, despite: true })).toBe(false);
  });
});

describe('held by the signal', () => {
  const held = (gpc: boolean, despiteSignal: string[]) =>
    heldBySignal(purpose('advertising'), {
      regime: regimeNamed('us-base'),
      decisions: { advertising: 'granted' },
      gpc,
      despiteSignal,
      expired: [],
      refusedVendors: [],
    });

  it('is what is covered while the signal is on, unless a yes was given knowing of it', () => {
    expect(held(true, [])).toBe(true);
    expect(held(false, [])).toBe(false);
    expect(held(true, ['advertising'])).toBe(false);
    expect(held(true, ['analytics'])).toBe(true);
  });
});
