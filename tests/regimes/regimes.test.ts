import { describe, expect, it } from 'vitest';
import { regimes, regimeSources } from '../../src/regimes/sources.js';
import type { Mode, Regime } from '../../src/types.js';

const purposes = [
  'functional',
  'analytics',
  'advertising',
  'marketing',
  'newsletter',
  'saleOrShare',
] as const;

/** Written from the research on each law, not from the regime files. */
const expected: Record<
  string,
  {
    modes: Mode[];
    months: [grant: number, deny: number];
    notice: 'ask' | 'inform';
    signalShown: boolean;
  }
> = {
  // prettier-ignore
  'unknown': { modes: ['opt-in', 'opt-in', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [6, 12], notice: 'ask', signalShown: true },
  // prettier-ignore
  'eu-eea': { modes: ['opt-in', 'opt-in', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [6, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'uk': { modes: ['exempt-optout', 'opt-in', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [6, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'row': { modes: ['notice', 'opt-in', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [12, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'kr': { modes: ['notice', 'opt-out', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [12, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'ch': { modes: ['notice', 'opt-out', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [12, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'hk': { modes: ['notice', 'opt-out', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [12, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'sg': { modes: ['notice', 'opt-out', 'opt-in', 'opt-in', 'opt-in', 'opt-in'], months: [12, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'jp': { modes: ['notice', 'opt-out', 'opt-out', 'opt-in', 'opt-in', 'opt-in'], months: [12, 6], notice: 'ask', signalShown: false },
  // prettier-ignore
  'us-base': { modes: ['notice', 'opt-out', 'opt-out', 'opt-out', 'opt-in', 'opt-out'], months: [12, 12], notice: 'inform', signalShown: true },
};

const strictness: Record<Mode, number> = {
  always: 0,
  notice: 1,
  'exempt-optout': 2,
  'opt-out': 3,
  'opt-in': 4,
};

const modeOf = (regime: Regime, purpose: string): Mode => regime.modes[purpose] ?? 'opt-in';
const byId = (id: string) => {
  const regime = regimes.find((one) => one.id === id);
  if (!regime) throw new Error(`no regime ${id}`);
  return regime;
};

describe('the law as data', () => {
  it('describes ten bodies of law, each once', () => {
    expect(regimes.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s treats every purpose as its law asks', (id, wanted) => {
    const regime = byId(id);
    expect(purposes.map((purpose) => modeOf(regime, purpose))).toEqual(wanted.modes);
    expect([regime.grantMonths, regime.denyMonths]).toEqual(wanted.months);
    expect(regime.notice).toBe(wanted.notice);
    expect(Boolean(regime.showSignal)).toBe(wanted.signalShown);
  });

  it.each(regimes)(
    '$id lists no purpose that it does not know, so an invented one is opt-in',
    (r) => {
      for (const purpose of Object.keys(r.modes)) expect(purposes).toContain(purpose);
      expect(modeOf(r, 'heatmaps')).toBe('opt-in');
      expect(Object.hasOwn(r.modes, 'necessary')).toBe(false);
      expect(Object.hasOwn(r.modes, 'newsletter')).toBe(false);
    },
  );

  it.each(regimes)(
    '$id takes Global Privacy Control as a no to advertising and to sale',
    ({ gpc }) => {
      expect([...gpc].sort()).toEqual(['advertising', 'marketing', 'saleOrShare']);
    },
  );

  it('words links as Californian law does only in the United States', () => {
    expect(regimes.filter(({ labels }) => labels).map(({ id }) => id)).toEqual(['us-base']);
  });

  it('never merely informs where something that third parties receive needs a yes', () => {
    for (const regime of regimes.filter(({ notice }) => notice === 'inform'))
      expect(modeOf(regime, 'saleOrShare')).toBe('opt-out');
  });
});

describe('the order of regimes', () => {
  it('starts with the unknown region', () => {
    expect(regimes[0]?.id).toBe('unknown');
  });

  it('has no regime that is laxer than a later one for any purpose', () => {
    regimes.forEach((stricter, index) => {
      for (const laxer of regimes.slice(index + 1))
        for (const purpose of purposes)
          expect(
            strictness[modeOf(stricter, purpose)],
            `${stricter.id} before ${laxer.id}: ${purpose}`,
          ).toBeGreaterThanOrEqual(strictness[modeOf(laxer, purpose)]);
    });
  });

  it('gives the unknown region the shortest yes and the longest no', () => {
    const unknown = byId('unknown');
    expect(unknown.grantMonths).toBe(Math.min(...regimes.map(({ grantMonths }) => grantMonths)));
    expect(unknown.denyMonths).toBe(Math.max(...regimes.map(({ denyMonths }) => denyMonths)));
  });
});

describe('the places', () => {
  const codesOf = (id: string) => byId(id).regions.split(' ');

  it('covers the 27 members, the three EEA states and the territories with a code of their own', () => {
    const members =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
    expect(members.split(' ')).toHaveLength(27);
    expect(codesOf('eu-eea').sort()).toEqual(
      [...members.split(' '), 'IS', 'LI', 'NO', 'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'].sort(),
    );
  });

  it('covers the possessions of the United States and the islands treated as British', () => {
    expect(codesOf('us-base').sort()).toEqual(['AS', 'GU', 'MP', 'PR', 'UM', 'US', 'VI']);
    expect(codesOf('uk').sort()).toEqual(['GB', 'GG', 'GI', 'IM', 'JE']);
  });

  it.each(['ch', 'hk', 'jp', 'kr', 'sg'])('gives %s the one country of that name', (id) => {
    expect(byId(id).regions).toBe(id.toUpperCase());
  });

  it('claims no place for the rest of the world and for the unknown', () => {
    expect([byId('row').regions, byId('unknown').regions]).toEqual(['', '']);
  });

  it('puts no code into two regimes and writes every code as ISO 3166 does', () => {
    const codes = regimes.flatMap(({ regions }) => regions.split(' ').filter(Boolean));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(code).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
      const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
      expect(name.of(code.slice(0, 2)), code).toBeTruthy();
    }
  });
});

describe('the documents behind the law', () => {
  it('stand in the order of the regimes, one entry each', () => {
    expect(regimeSources.map(({ id }) => id)).toEqual(regimes.map(({ id }) => id));
  });

  it.each(regimeSources)(
    '$id names where its rules come from and what counsel must decide',
    (r) => {
      expect(r.name).not.toBe('');
      expect(r.sources.length).toBeGreaterThan(0);
      expect(r.counsel.length).toBeGreaterThan(0);
      for (const { name, ref, status } of r.sources) {
        expect(name && ref).toBeTruthy();
        expect(['secondary-source-checked', 'own-knowledge-unverified']).toContain(status);
      }
    },
  );
});
