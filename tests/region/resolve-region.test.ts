import { describe, expect, it } from 'vitest';
import { resolveRegion, type Hints } from '../../src/region/resolve-region.js';
import type { LawConfig, RegionConfig } from '../../src/types.js';

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
  ])('S29: %j: a hint that cannot be read counts as unknown and is never skipped', (hints) => {
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
  ])('S21: %s: adds documents and protection, removes none', (_who, config, regime, codes) => {
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

describe('two hints of one kind', () => {
  it.each<[Partial<Hints>, string, string]>([
    [{ page: 'US,DE' }, 'US', 'eu-eea'],
    [{ page: 'DE,US' }, 'DE', 'eu-eea'],
    [{ page: 'US,' }, 'US', 'unknown'],
    [{ page: ',US' }, 'ZZ', 'unknown'],
    [{ page: 'US,US' }, 'US', 'us-base'],
    [{ serverTiming: 'US,KR' }, 'US', 'kr'],
    [{ page: 'US,XX', serverTiming: 'US' }, 'US', 'unknown'],
  ])('%j: both count', (hints, code, regime) => {
    expect(resolve({}, hints).region).toMatchObject({ code, regime });
  });
});

describe('a time zone that the owner trusts', () => {
  const trusting = (
    zone: Iterable<string>,
    hints: Partial<Hints> = {},
    config: RegionConfig = {},
  ) => resolve({ trustHeuristics: true, ...config }, { candidates: new Set(zone), ...hints });

  it('lowers the rules where every country of the zone is under one law, and names no place', () => {
    expect(trusting(['US']).region).toEqual({ code: 'ZZ', regime: 'us-base', by: 'heuristic' });
    expect(trusting(['US', 'PR']).regime.id).toBe('us-base');
    expect(trusting(['KR']).codes).toEqual([]);
  });

  it.each([[[]], [['US', 'CA']], [['SG', 'MY']], [['CN', 'HK', 'MO']], [['US', 'DE']]])(
    'lowers nothing for %j',
    (zone) => {
      expect(trusting(zone).region).toEqual({ code: 'ZZ', regime: 'unknown', by: 'none' });
    },
  );

  it.each<Partial<Hints>>([
    { page: 'DE' },
    { page: '' },
    { page: 'XX' },
    { serverTiming: 'T1' },
    { endpoint: '<b>' },
    { record: 'DE' },
  ])('lowers nothing where there is a hint: %j', (hints) => {
    expect(trusting(['US'], hints).regime.id).toBe(resolve({}, hints).regime.id);
  });

  it('lowers nothing while it is not trusted', () => {
    for (const trustHeuristics of [undefined, false, 'yes' as never])
      expect(
        resolveRegion(
          {},
          { zoneIsEuropean: elsewhere, candidates: new Set(['US']) },
          { trustHeuristics },
        ).regime.id,
      ).toBe('unknown');
  });

  it('is one voice among others: residence and service region still count', () => {
    expect(trusting(['US'], {}, { residence: 'FR' }).regime.id).toBe('eu-eea');
    expect(trusting(['US'], {}, { residence: 'XX' }).regime.id).toBe('unknown');
    expect(trusting(['US'], {}, { service: 'SG' }).codes).toEqual(['SG']);
  });
});

describe('the owner’s law', () => {
  it('counts for the place that the hints name', () => {
    const law: LawConfig = { preset: 'us-strict', countries: { NZ: 'au' } };
    const by = (page: string | undefined) =>
      resolveRegion({}, { page, zoneIsEuropean: elsewhere }, { law }).regime.id;
    expect(by('US-TX')).toBe('us-strict');
    expect(by('NZ')).toBe('au');
    expect(by('XX')).toBe('unknown');
    expect(by(undefined)).toBe('unknown');
  });

  it('does not lower what a European clock raises', () => {
    const law: LawConfig = { countries: { DE: 'us-base' } };
    const hints = { page: 'US', zoneIsEuropean: inEurope };
    expect(resolveRegion({}, hints, { law }).regime.id).toBe('eu-eea');
  });
});

describe('an answer of the endpoint that comes too late', () => {
  it('is no hint on this page: the strictest rules stay', () => {
    expect(resolve({ endpoint: '/where' }, { endpoint: undefined }).regime.id).toBe('unknown');
  });
});
