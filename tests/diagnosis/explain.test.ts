// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { explain, explainSubject, type Circumstance } from '../../src/diagnosis/explain.js';
import { regimeSources } from '../../src/regimes/sources.js';
import type { Decision, ResolvedRegion } from '../../src/types.js';
import { purpose, regimeNamed, settings } from '../decisions/situations.js';

const region: ResolvedRegion = { code: 'US-CA', regime: 'us-base', by: 'page' };
const circumstance = (over: Partial<Circumstance> = {}): Circumstance => ({
  regime: regimeNamed('us-base'),
  decisions: {},
  gpc: false,
  despiteSignal: [],
  expired: [],
  refusedVendors: [],
  region,
  policyVersion: '2026-11',
  sources: regimeSources.find(({ id }) => id === 'us-base'),
  ...over,
});
const explained = (decision: Decision, gpc: boolean, despiteSignal: string[] = []) =>
  explain(
    purpose('advertising', { shared: true }),
    'advertising',
    circumstance({ decisions: { advertising: decision }, gpc, despiteSignal }),
  );

describe('why a purpose may run or not', () => {
  it('names place, how it was found, law with its source, mode and answer', () => {
    const { allowed, because } = explained('denied', false);
    expect(allowed).toBe(false);
    const text = because.join('\n');
    for (const word of ['US-CA', 'page', 'us-base', 'FTC Act', 'not', 'opt-out', 'sale or sharing'])
      expect(text).toContain(word);
    expect(because.at(-1)).toContain('denied');
  });

  it('names the day of the answer', () => {
    const { because } = explain(
      purpose('analytics'),
      'analytics',
      circumstance({ decisions: { analytics: 'granted' }, decidedAt: Date.parse('2026-11-22') }),
    );
    expect(because.join()).toContain('2026-11-22');
  });

  it('says that an earlier yes is over, and under which version', () => {
    const { allowed, because } = explain(
      purpose('analytics'),
      'analytics',
      circumstance({ regime: regimeNamed('eu-eea'), expired: ['analytics'] }),
    );
    expect(allowed).toBe(false);
    expect(because.at(-1)).toMatch(/earlier yes.*2026-11/);
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
    const { allowed, because } = explain(undefined, 'adverts', circumstance());
    expect(allowed).toBe(false);
    expect(because).toEqual([expect.stringContaining('"adverts"')]);
  });
});

describe('why a vendor, an address or an element may run or not', () => {
  const given = settings({
    vendors: [
      { id: 'google-analytics', measurementId: 'G-ABCD1234' },
      { id: 'heat', name: 'Heat Ltd', purpose: 'analytics', hosts: ['heat.example'] },
    ],
  });
  const now = (over: Partial<Circumstance> = {}) =>
    circumstance({ decisions: { analytics: 'granted' }, ...over });
  beforeEach(() => document.body.replaceChildren());
  const element = (tag: string, attributes: Record<string, string>) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  it('S17: a vendor switched off on its own is told apart from its purpose', () => {
    const refused = now({ refusedVendors: ['heat'] });
    expect(explainSubject('google-analytics', given, refused).allowed).toBe(true);
    const { allowed, because } = explainSubject('heat', given, refused);
    expect(allowed).toBe(false);
    expect(because.at(-1)).toMatch(/Heat Ltd.*on its own/);
  });

  it('a vendor is named with its role, its country and whether data is shared', () => {
    const [first] = explainSubject('google-analytics', given, now()).because;
    expect(first).toMatch(/Google Analytics.*third-party.*sale or sharing.*US/);
  });

  it('an address is the vendor that sends there', () => {
    const { because } = explainSubject('https://collect.heat.example/x', given, now());
    expect(because[0]).toContain('Heat Ltd');
  });

  it('an element needs its purpose and its vendor', () => {
    const tag = element('script', { 'data-purpose': 'analytics', 'data-vendor': 'heat' });
    expect(explainSubject(tag, given, now()).allowed).toBe(true);
    expect(explainSubject(tag, given, now({ refusedVendors: ['heat'] })).allowed).toBe(false);
  });

  it('an element without a mark is outside the gate, and that is said', () => {
    const free = element('script', { src: 'https://heat.example/tag.js' });
    expect(explainSubject(free, given, now()).because.at(-1)).toMatch(/cannot hold it back/);
    const other = element('img', { src: '/logo.png' });
    expect(explainSubject(other, given, now()).because[0]).toMatch(/nothing to do/);
  });
});
