import { describe, expect, it } from 'vitest';
import { isAsStrict, strictestOf } from '../../src/region/strictest.js';
import { regimes } from '../../src/regimes/index.js';
import type { Regime } from '../../src/types.js';

const named = (id: string) => regimes.find((regime) => regime.id === id) as Regime;

describe('comparing two laws', () => {
  it.each([
    ['unknown', 'us-base', true],
    ['us-base', 'unknown', false],
    ['eu-eea', 'kr', true],
    ['cn', 'kr', false],
    ['kr', 'ch', true],
    ['ch', 'kr', false],
    ['uk', 'row', false],
    ['row', 'uk', false],
    ['jp', 'ca', true],
    ['ca', 'jp', true],
  ])('%s is as strict as %s: %s', (a, b, yes) => {
    expect(isAsStrict(named(a), named(b))).toBe(yes);
  });

  it('finds every law as strict as itself and none stricter than the unknown', () => {
    for (const regime of regimes) {
      expect(isAsStrict(regime, regime), regime.id).toBe(true);
      expect(isAsStrict(named('unknown'), regime), regime.id).toBe(true);
    }
  });
});

describe('the strictest of several', () => {
  it('is the unknown where there is none', () => {
    expect(strictestOf([]).id).toBe('unknown');
  });

  it('is the law itself where there is one', () => {
    for (const regime of regimes) expect(strictestOf([regime, regime])).toBe(regime);
  });

  it('keeps every signal of the laxer ones', () => {
    const strict = { ...named('eu-eea'), gpc: ['advertising'] };
    const lax = { ...named('us-base'), gpc: ['analytics'] };
    expect(strictestOf([strict, lax])).toMatchObject({
      id: 'eu-eea',
      gpc: ['advertising', 'analytics'],
    });
  });

  it('does not depend on the order, but for the name among equals', () => {
    for (const a of regimes)
      for (const b of regimes) {
        const [one, other] = [strictestOf([a, b]), strictestOf([b, a])];
        expect(one.modes, `${a.id} ${b.id}`).toEqual(other.modes);
        expect(one.denyMonths).toBe(other.denyMonths);
        expect(one.gpc.toSorted()).toEqual(other.gpc.toSorted());
        expect(one.blocks?.toSorted()).toEqual(other.blocks?.toSorted());
      }
  });
});
