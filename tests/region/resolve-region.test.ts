import { describe, expect, it } from 'vitest';
import { resolveRegion, type Hints } from '../../src/region/resolve-region.js';
import type { Mode, Regime, RegionConfig } from '../../src/types.js';
import { regimes } from '../../src/regimes/index.js';

const elsewhere = () => false;
const inEurope = () => true;
const resolve = (config: RegionConfig, hints: Partial<Hints> = {}) =>
  resolveRegion(config, { zoneIsEuropean: elsewhere, ...hints });

describe('where the visitor is taken to be', () => {
  it.each<[string, RegionConfig, Partial<Hints>, string, string, string]>([
    ['nothing', {}, {}, 'ZZ', 'none', 'unknown'],
    ['the owner’s word', { location: 'SG' }, {}, 'SG', 'option', 'sg'],
    ['a page hint', {}, { page: 'HK' }, 'HK', 'page', 'hk'],
    ['the server’s timing header', {}, { serverTiming: 'KR' }, 'KR', 'server-timing', 'kr'],
    ['the endpoint', {}, { endpoint: 'JP' }, 'JP', 'endpoint', 'jp'],
    ['an earlier visit', {}, { record: 'CH' }, 'CH', 'record', 'ch'],
    ['lower case', {}, { page: 'us-ca' }, 'US-CA', 'page', 'us-base'],
  ])('from %s', (_from, config, hints, code, by, regime) => {
    const resolved = resolve(config, hints);
    expect(resolved.region).toEqual({ code, by, regime });
    expect(resolved.regime.id).toBe(regime);
  });

  it('is named by the strongest source: owner, page, header, endpoint, earlier visit', () => {
    const all = { page: 'SG', serverTiming: 'HK', endpoint: 'KR', record: 'JP' };
    expect(resolve({ location: 'US' }, all).region).toMatchObject({ code: 'US', by: 'option' });
    expect(resolve({}, all).region).toMatchObject({ code: 'SG', by: 'page' });
    const { page: _page, ...noPage } = all;
    expect(resolve({}, noPage).region).toMatchObject({ code: 'HK', by: 'server-timing' });
    expect(resolve({}, { endpoint: 'KR', record: 'JP' }).region).toMatchObject({
      code: 'KR',
      by: 'endpoint',
    });
  });

  it('is the owner’s word alone, whatever the hints say', () => {
    expect(resolve({ location: 'US' }, { page: 'DE', zoneIsEuropean: inEurope }).regime.id).toBe(
      'us-base',
    );
  });
});

describe('hints that contradict each other', () => {
  it.each<[Partial<Hints>, string]>([
    [{ page: 'US', serverTiming: 'DE' }, 'eu-eea'],
    [{ page: 'DE', serverTiming: 'US' }, 'eu-eea'],
    [{ page: 'US', endpoint: 'SG' }, 'sg'],
    [{ serverTiming: 'JP', endpoint: 'GB' }, 'uk'],
    [{ page: 'US', serverTiming: 'US' }, 'us-base'],
  ])('%j: the strictest law counts', (hints, regime) => {
    expect(resolve({}, hints).regime.id).toBe(regime);
  });

  it.each<[Partial<Hints>]>([
    [{ page: '' }],
    [{ page: 'XX' }],
    [{ page: 'T1', serverTiming: 'US' }],
    [{ page: 'US', serverTiming: 'EU' }],
    [{ page: 'US', endpoint: '<script>alert(1)</script>' }],
    [{ page: 'US', serverTiming: { toString: () => 'US' } as never }],
    [{ record: 'garbage' }],
  ])('%j: a hint that cannot be read counts as unknown and is never skipped', (hints) => {
    expect(resolve({}, hints).regime.id).toBe('unknown');
  });

  it('never names a place that could not be read', () => {
    expect(resolve({}, { page: '<b>', serverTiming: 'US' }).region).toEqual({
      code: 'ZZ',
      by: 'none',
      regime: 'unknown',
    });
  });
});

describe('residence and service region', () => {
  it.each<[string, RegionConfig, string, string[]]>([
    ['a Korean in Korea on the US console', { location: 'KR', service: 'US' }, 'kr', ['KR', 'US']],
    ['an EU resident in the US', { location: 'US', residence: 'FR' }, 'eu-eea', ['US', 'FR']],
    ['a US resident in the EU', { location: 'DE', residence: 'US' }, 'eu-eea', ['DE', 'US']],
    [
      'an EU resident on the Singapore service',
      { location: 'DE', service: 'SG' },
      'eu-eea',
      ['DE', 'SG'],
    ],
    ['a resident of nowhere in particular', { location: 'US', residence: 'XX' }, 'unknown', ['US']],
    ['all three', { location: 'US', residence: 'HK', service: 'SG' }, 'hk', ['US', 'HK', 'SG']],
    ['residence in another spelling', { location: 'US', residence: 'uk' }, 'uk', ['US', 'GB']],
  ])('%s: adds documents and protection, removes none', (_who, config, regime, codes) => {
    const resolved = resolve(config);
    expect(resolved.regime.id).toBe(regime);
    expect(resolved.codes).toEqual(codes);
  });

  it('does not stand in for the place: a US resident somewhere unknown is treated strictest', () => {
    expect(resolve({ residence: 'US' }).region).toEqual({
      code: 'ZZ',
      by: 'none',
      regime: 'unknown',
    });
    expect(resolve({ residence: 'US' }).codes).toEqual(['US']);
  });
});

describe('the time zone', () => {
  it('raises a hint of the United States to European protection', () => {
    const { region, regime } = resolve({}, { page: 'US', zoneIsEuropean: inEurope });
    expect(regime.id).toBe('eu-eea');
    expect(region).toEqual({ code: 'US', regime: 'eu-eea', by: 'heuristic' });
  });

  it.each<Partial<Hints>>([{}, { page: 'DE' }, { page: 'XX' }, { serverTiming: 'GB' }])(
    'lowers nothing: %j',
    (hints) => {
      const without = resolve({}, { ...hints, zoneIsEuropean: elsewhere }).regime.id;
      expect(resolve({}, { ...hints, zoneIsEuropean: inEurope }).regime.id).toBe(without);
    },
  );

  it.each<Partial<Hints>>([{}, { page: 'DE' }, { page: 'SG' }, { page: 'XX' }])(
    'is not read where it could raise nothing, because reading it is slow: %j',
    (hints) => {
      let read = 0;
      resolve({}, { ...hints, zoneIsEuropean: () => Boolean(++read) });
      expect(read).toBe(0);
    },
  );
});

describe('no way to talk the law down', () => {
  const laxness: Mode[] = ['opt-in', 'opt-out', 'exempt-optout', 'notice', 'always'];
  const purposes = [
    'functional',
    'analytics',
    'advertising',
    'marketing',
    'newsletter',
    'saleOrShare',
  ];
  const lax = (regime: Regime, purpose: string) =>
    laxness.indexOf(regime.modes[purpose] ?? 'opt-in');

  /** Places and the law that this table, not the code, says is theirs. */
  const law: Record<string, string> = {
    DE: 'eu-eea', IS: 'eu-eea', GB: 'uk', UK: 'uk', CH: 'ch', US: 'us-base', 'US-CA': 'us-base',
    PR: 'us-base', SG: 'sg', HK: 'hk', KR: 'kr', JP: 'jp', BR: 'row', XX: 'unknown', T1: 'unknown',
    EU: 'unknown', '': 'unknown', '<script>': 'unknown', 'US-': 'unknown', DEU: 'unknown',
  }; // prettier-ignore
  const values = [undefined, ...Object.keys(law)];
  const regimeNamed = (id: string) => regimes.find((regime) => regime.id === id) as Regime;

  /** Repeatable, so that a failure can be looked at. */
  const dice = (seed: number) => () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };

  it('holds for thousands of combinations of hints, residences and services', () => {
    const next = dice(20261122);
    const pick = () => values[Math.floor(next() * values.length)];
    const given = (value: string | undefined) => value !== undefined;
    const laxer: string[] = [];
    for (let round = 0; round < 6000; round++) {
      const [residence, service] = [pick(), pick()];
      const config = {
        ...(given(residence) && { residence }),
        ...(given(service) && { service }),
      } as RegionConfig;
      const hints = { page: pick(), serverTiming: pick(), endpoint: pick() };
      const zone = next() < 0.5;
      const located = Object.values(hints).filter(given);
      const places = [...(located.length ? located : ['']), ...[residence, service].filter(given)];
      const { regime } = resolveRegion(config, { ...hints, zoneIsEuropean: () => zone });
      for (const place of places) {
        const other = regimeNamed(law[place as string] as string);
        for (const purpose of purposes)
          if (lax(regime, purpose) > lax(other, purpose))
            laxer.push(
              `${JSON.stringify({ config, hints, zone })}: ${purpose} as ${regime.id}, not ${other.id}`,
            );
      }
    }
    expect(laxer).toEqual([]);
  });

  it('gives rules that need no yes only on a positive hint', () => {
    for (const residence of values)
      for (const service of values) {
        const config: RegionConfig = {};
        if (residence !== undefined) config.residence = residence;
        if (service !== undefined) config.service = service;
        expect(resolve(config).regime.id).toBe('unknown');
      }
  });
});
