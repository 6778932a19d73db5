import { describe, expect, it } from 'vitest';
import { explain } from '../../src/decisions/explain.js';
import type { Decision, ResolvedRegion } from '../../src/types.js';
import { purpose, regimeNamed } from './situations.js';

const region: ResolvedRegion = { code: 'US-CA', regime: 'us-base', by: 'page' };
const explained = (decision: Decision, gpc: boolean, despiteSignal: string[] = []) =>
  explain(
    purpose('advertising', { shared: true }),
    'advertising',
    { regime: regimeNamed('us-base'), decisions: { advertising: decision }, gpc, despiteSignal },
    region,
  );

describe('why something may run or not', () => {
  it('names place, how it was found, law, mode and answer', () => {
    const { allowed, because } = explained('denied', false);
    expect(allowed).toBe(false);
    const text = because.join('\n');
    for (const word of ['US-CA', 'page', 'us-base', 'opt-out', 'sale or sharing', 'denied'])
      expect(text).toContain(word);
    expect(because.at(-1)).toContain('denied');
  });

  it('ends with the signal where the signal decides', () => {
    const { allowed, because } = explained('unset', true);
    expect(allowed).toBe(false);
    expect(because.at(-1)).toMatch(/Global Privacy Control.*no/);
  });

  it('says that a yes was given knowing of the signal', () => {
    const { allowed, because } = explained('granted', true, ['advertising']);
    expect(allowed).toBe(true);
    expect(because.at(-1)).toMatch(/knowing/);
  });

  it('says that nobody declared a purpose', () => {
    const situation = {
      regime: regimeNamed('us-base'),
      decisions: {},
      gpc: false,
      despiteSignal: [],
    };
    const { allowed, because } = explain(undefined, 'adverts', situation, region);
    expect(allowed).toBe(false);
    expect(because).toEqual([expect.stringContaining('"adverts"')]);
  });
});
