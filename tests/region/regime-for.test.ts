import { describe, expect, it } from 'vitest';
import { regimeFor, strictnessOf } from '../../src/region/regime-for.js';

const idFor = (...codes: (string | undefined)[]) => regimeFor(codes).id;

describe('which law applies', () => {
  it.each([
    ['DE', 'eu-eea'],
    ['FR', 'eu-eea'],
    ['NO', 'eu-eea'],
    ['IS', 'eu-eea'],
    ['LI', 'eu-eea'],
    ['RE', 'eu-eea'],
    ['FR-971', 'eu-eea'],
    ['ES-CN', 'eu-eea'],
    ['GB', 'uk'],
    ['GB-NIR', 'uk'],
    ['JE', 'uk'],
    ['CH', 'ch'],
    ['US', 'us-base'],
    ['US-CA', 'us-base'],
    ['PR', 'us-base'],
    ['SG', 'sg'],
    ['HK', 'hk'],
    ['KR', 'kr'],
    ['JP', 'jp'],
    ['JP-13', 'jp'],
    ['BR', 'row'],
    ['CA-QC', 'row'],
    ['XK', 'row'],
    ['GL', 'row'],
  ])('%s is under %s', (code, id) => {
    expect(idFor(code)).toBe(id);
  });

  it('is the strictest one while nothing can be read', () => {
    expect(idFor(undefined)).toBe('unknown');
  });

  it.each([
    [['US', 'DE'], 'eu-eea'],
    [['DE', 'US'], 'eu-eea'],
    [['US', undefined], 'unknown'],
    [[undefined, 'US'], 'unknown'],
    [['US', 'JP', 'SG'], 'sg'],
    [['GB', 'CH'], 'uk'],
    [['US', 'BR'], 'row'],
    [['JP', 'JP'], 'jp'],
  ])('of %j the strictest counts', (codes, id) => {
    expect(idFor(...codes)).toBe(id);
  });

  it('is the strictest one when nothing at all is given', () => {
    expect(regimeFor([]).id).toBe('unknown');
  });
});

describe('how strict a regime is', () => {
  it('ranks the unknown region first and the United States last', () => {
    const ids = ['unknown', 'eu-eea', 'uk', 'row', 'ch', 'sg', 'jp', 'us-base'];
    const ranks = ids.map(strictnessOf);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ids.length);
  });

  it('counts a regime that no longer exists as laxer than every one that does', () => {
    expect(strictnessOf('abolished')).toBeGreaterThan(strictnessOf('us-base'));
  });
});
