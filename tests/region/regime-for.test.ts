import { describe, expect, it } from 'vitest';
import { modeIn, modeOf } from '../../src/decisions/purposes.js';
import { parseRegion } from '../../src/region/parse-region.js';
import { regimeFor, regimeThen, strictnessOf } from '../../src/region/regime-for.js';
import { isAsStrict } from '../../src/region/strictest.js';
import { regimes } from '../../src/regimes/index.js';
import type { LawConfig } from '../../src/types.js';

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
    ['BR', 'br'],
    ['CA-QC', 'ca-qc'],
    ['CA-ON', 'ca'],
    ['CA', 'ca-qc'],
    ['CA-XX', 'ca-qc'],
    ['CA-ON1', 'ca-qc'],
    ['AU', 'au'],
    ['IN', 'in'],
    ['CN', 'cn'],
    ['TH', 'th'],
    ['NZ', 'row'],
    ['US-XX', 'us-base'],
    ['US-ZZ9', 'us-base'],
    ['XK', 'row'],
    ['GL', 'row'],
  ])('%s is under %s', (code, id) => {
    expect(idFor(code)).toBe(id);
  });

  it('S29: is the strictest one while nothing can be read', () => {
    expect(idFor(undefined)).toBe('unknown');
  });

  it.each([
    [['US', 'DE'], 'eu-eea'],
    [['DE', 'US'], 'eu-eea'],
    [['US', undefined], 'unknown'],
    [[undefined, 'US'], 'unknown'],
    [['US', 'JP', 'SG'], 'sg'],
    [['GB', 'CH'], 'uk'],
    [['US', 'BR'], 'br'],
    [['US', 'NZ'], 'row'],
    [['BR', 'NZ'], 'row'],
    [['CA-ON', 'CA-QC'], 'ca-qc'],
    [['US', 'KR'], 'kr'],
    [['AU', 'US'], 'au'],
    [['HK', 'SG'], 'hk'],
    [['SG', 'HK'], 'sg'],
    [['JP', 'JP'], 'jp'],
  ])('of %j the strictest counts', (codes, id) => {
    expect(idFor(...codes)).toBe(id);
  });

  it('is the strictest one when nothing at all is given', () => {
    expect(regimeFor([]).id).toBe('unknown');
  });
});

describe('two laws of which neither is stricter in everything', () => {
  it.each([
    ['GB', 'CN'],
    ['GB', 'NZ'],
    ['KR', 'NZ'],
    ['KR', 'CN'],
    ['KR', 'GB'],
    ['BR', 'GB'],
  ])('%s and %s: everything waits for a yes', (...codes) => {
    expect(idFor(...codes)).toBe('unknown');
    expect(idFor(...codes.toReversed())).toBe('unknown');
  });
});

describe('what laxer laws add to a stricter one', () => {
  it('is every signal, block, period and fact of theirs', () => {
    const { id, modes, ...rules } = regimeFor(['DE', 'US', 'HK']);
    expect({ id, modes }).toEqual({ id: 'eu-eea', modes: {} });
    expect(rules).toMatchObject({
      showSignal: true,
      notice: 'ask',
      grantMonths: 6,
      denyMonths: 12,
      needs: { marketing: 'directMarketing' },
    });
    expect(rules.blocks?.toSorted()).toEqual(['hk-direct-marketing', 'transfers', 'us-choices']);
  });

  it('is nothing where there is one law', () => {
    expect(regimeFor(['US', 'US-CA', 'PR'])).toEqual(regimes.find(({ id }) => id === 'us-base'));
  });
});

describe('S30: possessions and outlying parts', () => {
  it.each('PR GU VI AS MP UM US-PR US-GU'.split(' '))('%s is under us-base', (code) => {
    expect(idFor(code)).toBe('us-base');
  });
  it.each('GP MQ GF RE YT MF AX ES-CN ES-GC ES-TF ES-CE ES-ML PT-20 PT-30 FR-971 FR-RE'.split(' '))(
    '%s is under eu-eea',
    (code) => {
      expect(idFor(code)).toBe('eu-eea');
    },
  );
  it.each(['IC', 'EA'])('%s, as some networks say, is too', (code) => {
    expect(idFor(parseRegion(code))).toBe('eu-eea');
  });
});

describe('the owner’s own law', () => {
  const mode = (codes: string[], key: string, law: LawConfig) =>
    modeIn(regimeFor(codes, law, '2026-11-22'), key);

  it('puts a country under another one’s', () => {
    const law: LawConfig = { countries: { NZ: 'au' } };
    expect(regimeFor(['NZ'], law).id).toBe('au');
    expect(regimeFor(['NZ'], law).regions).toBe('NZ');
    expect(regimeFor(['NO'], law).id).toBe('eu-eea');
    expect(regimeFor(['ZA'], law).id).toBe('row');
  });

  it('changes single modes of a country, and the receipt says that it did', () => {
    const law: LawConfig = { countries: { TR: { analytics: 'opt-out' } } };
    expect(regimeFor(['TR'], law).id).toBe('row-own');
    expect(mode(['TR'], 'analytics', law)).toBe('opt-out');
    expect(mode(['TR'], 'advertising', law)).toBe('opt-in');
    expect(mode(['ZA'], 'analytics', law)).toBe('opt-in');
  });

  it('makes third parties wait for a yes in every state, by the preset', () => {
    const law: LawConfig = { preset: 'us-strict' };
    for (const code of ['US', 'US-CA', 'US-WY', 'PR'])
      expect(regimeFor([code], law)).toMatchObject({ id: 'us-strict', notice: 'ask' });
    expect(mode(['US'], 'saleOrShare', law)).toBe('opt-in');
    expect(mode(['US'], 'functional', law)).toBe('notice');
    expect(regimeFor(['DE'], law).id).toBe('eu-eea');
    expect(regimeFor(['PR'], { ...law, countries: { PR: 'us-base' } }).id).toBe('us-base');
  });

  it('asks where it makes something wait for a yes', () => {
    const law: LawConfig = { countries: { US: { advertising: 'opt-in' } } };
    expect(regimeFor(['US-TX'], law)).toMatchObject({ id: 'us-base-own', notice: 'ask' });
  });

  it('for a country does not undo the law of a part of it', () => {
    const law: LawConfig = { countries: { CA: 'au' } };
    expect(regimeFor(['CA'], law).id).toBe('au');
    expect(regimeFor(['CA-QC'], law).id).toBe('ca-qc');
    expect(regimeFor(['CA-ON'], law).id).toBe('ca');
  });

  it('counts no further than its country when another hint disagrees', () => {
    const law: LawConfig = { countries: { NZ: 'us-base', DE: { analytics: 'opt-out' } } };
    expect(regimeFor(['NZ', 'FR'], law).id).toBe('eu-eea');
    expect(mode(['DE', 'FR'], 'analytics', law)).toBe('opt-in');
    expect(regimeFor(['NZ', undefined], law).id).toBe('unknown');
  });

  it('never reaches the unknown, whatever it says', () => {
    const countries = {
      ZZ: 'us-base',
      XX: 'us-base',
      EU: 'us-base',
      unknown: 'us-base',
      '': 'us-base',
    };
    const plain = regimeFor([undefined]);
    expect(regimeFor([undefined], { preset: 'us-strict', countries })).toEqual(plain);
    expect(regimeFor([], { countries })).toEqual(plain);
  });

  it('is not what a page wrote into Object.prototype', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    try {
      polluted.NZ = 'us-base';
      expect(regimeFor(['NZ'], {}).id).toBe('row');
    } finally {
      delete polluted.NZ;
    }
  });

  it('that names no regime is the strictest', () => {
    expect(regimeFor(['NZ'], { countries: { NZ: 'abolished' } }).id).toBe('unknown');
  });
});

describe('vendors abroad', () => {
  const analytics = (country: string | undefined) =>
    ({ id: 'analytics', like: 'analytics', shared: false, vendors: [{ country }] }) as never;

  it.each([
    [['KR'], 'KR', 'opt-out'],
    [['KR'], 'US', 'opt-in'],
    [['KR'], undefined, 'opt-in'],
    [['KR', 'US'], 'KR', 'opt-out'],
    [['KR', 'US'], 'US', 'opt-in'],
    [['SG'], 'US', 'opt-out'],
  ])('in %j, one in %s: %s', (codes, country, mode) => {
    expect(modeOf(regimeFor(codes), analytics(country))).toBe(mode);
  });

  it('of a country under another one’s law are those outside that country', () => {
    const nz = regimeFor(['NZ'], { countries: { NZ: 'kr' } });
    expect(modeOf(nz, analytics('NZ'))).toBe('opt-out');
    expect(modeOf(nz, analytics('KR'))).toBe('opt-in');
  });
});

describe('the regime of an older record', () => {
  it('is the one it names, as it was then', () => {
    const now = regimeFor(['DE']);
    expect(regimeThen('us-base', now, '2026-11-22')?.id).toBe('us-base');
    expect(regimeThen('abolished', now, '2026-11-22')).toBeUndefined();
  });

  it('is the one in force where nothing changed, the owner’s own as well', () => {
    const law: LawConfig = { countries: { NZ: 'kr', TR: { analytics: 'opt-out' } } };
    for (const code of ['NZ', 'TR', 'DE', 'US']) {
      const now = regimeFor([code], law, '2026-11-22');
      const then = regimeThen(now.id, now, '2026-11-22');
      expect(then && isAsStrict(then, now), code).toBe(true);
    }
  });

  it('asked less than one that is stricter now', () => {
    const [us, de] = [regimeFor(['US']), regimeFor(['DE'])];
    expect(isAsStrict(us, de)).toBe(false);
    expect(isAsStrict(de, us)).toBe(true);
  });
});

describe('how strict a regime is', () => {
  it('ranks the unknown region first and the United States last', () => {
    const ids = ['unknown', 'eu-eea', 'row', 'uk', 'ch', 'sg', 'jp', 'us-base'];
    const ranks = ids.map(strictnessOf);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ids.length);
  });

  it('counts a regime that no longer exists as laxer than every one that does', () => {
    expect(strictnessOf('abolished')).toBeGreaterThan(strictnessOf('us-base'));
  });
});
