import { describe, expect, it } from 'vitest';
import { duties, regimes, regimeSources } from '../../src/regimes/sources.js';
import type { Mode, Regime } from '../../src/types.js';

const purposes = [
  'functional',
  'statistics',
  'analytics',
  'personalisation',
  'advertising',
  'marketing',
  'development',
  'newsletter',
  'saleOrShare',
  'transfer',
] as const;

interface Expected {
  /** In the order of `purposes`: I opt-in, O opt-out, N notice, E exempt-optout, - no rule. */
  modes: string;
  months: [grant: number, deny: number];
  notice: 'ask' | 'inform';
  signalShown: boolean;
}
const letters: Record<string, Mode | undefined> = {
  I: 'opt-in',
  O: 'opt-out',
  N: 'notice',
  E: 'exempt-optout',
};

/** Written from the research on each law, not from the regime files. */
// prettier-ignore
const expected: Record<string, Expected> = {
  'unknown': { modes: 'I I I I I I I I I -', months: [6, 12], notice: 'ask', signalShown: true },
  'eu-eea': { modes: 'I I I I I I I I I -', months: [6, 6], notice: 'ask', signalShown: false },
  'uk': { modes: 'E E I I I I I I I -', months: [6, 6], notice: 'ask', signalShown: false },
  'ch': { modes: 'N N O I I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'us-base': { modes: 'N N O O O O O I O -', months: [12, 12], notice: 'inform', signalShown: true },
  'us-strict': { modes: 'N N I I I I I I I -', months: [12, 12], notice: 'ask', signalShown: true },
  'sg': { modes: 'N N O O I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'hk': { modes: 'N N O O I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'kr': { modes: 'N N O I I I I I I I', months: [12, 6], notice: 'ask', signalShown: false },
  'jp': { modes: 'N N O O O I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'br': { modes: 'N O I I I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'ca-qc': { modes: 'N I I I I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'ca': { modes: 'N N O O O I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'au': { modes: 'N N O O O I I I O -', months: [12, 12], notice: 'inform', signalShown: false },
  'in': { modes: 'N I I I I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'cn': { modes: 'N I I I I I I I I I', months: [12, 6], notice: 'ask', signalShown: false },
  'th': { modes: 'N I I I I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
  'row': { modes: 'N I I I I I I I I -', months: [12, 6], notice: 'ask', signalShown: false },
};

const strictness: Record<Mode, number> = {
  always: 0,
  notice: 1,
  'exempt-optout': 2,
  'opt-out': 3,
  'opt-in': 4,
};

/** `transfer` is a rule only where it stands; everything else is opt-in where nothing stands. */
const modeOf = (regime: Regime, purpose: string): Mode | undefined =>
  regime.modes[purpose] ?? (purpose === 'transfer' ? undefined : 'opt-in');
const byId = (id: string) => {
  const regime = regimes.find((one) => one.id === id);
  if (!regime) throw new Error(`no regime ${id}`);
  return regime;
};

describe('the law as data', () => {
  it('describes eighteen bodies of law, each once', () => {
    expect(regimes.map(({ id }) => id).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s treats every purpose as its law asks', (id, wanted) => {
    const regime = byId(id);
    expect(purposes.map((purpose) => modeOf(regime, purpose))).toEqual(
      wanted.modes.split(' ').map((letter) => letters[letter]),
    );
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
    ({ id, gpc }) => {
      const beside = id.startsWith('us-') ? [] : ['personalisation'];
      expect([...gpc].sort()).toEqual(['advertising', 'marketing', ...beside, 'saleOrShare']);
    },
  );

  it('words links as Californian law does only in the United States', () => {
    expect(regimes.filter(({ labels }) => labels).map(({ id }) => id)).toEqual([
      'us-strict',
      'us-base',
    ]);
  });

  it('never merely informs where something that third parties receive needs a yes', () => {
    for (const regime of regimes.filter(({ notice }) => notice === 'inform'))
      expect(modeOf(regime, 'saleOrShare')).toBe('opt-out');
  });
});

describe('the order of regimes', () => {
  const asStrict = (a: Regime, b: Regime) =>
    purposes.every((purpose) => {
      const [mine, theirs] = [modeOf(a, purpose), modeOf(b, purpose)];
      return (mine ? strictness[mine] : 0) >= (theirs ? strictness[theirs] : 0);
    });

  it('starts with the unknown region', () => {
    expect(regimes[0]?.id).toBe('unknown');
  });

  it('has no regime behind one that is laxer than it in something and stricter in nothing', () => {
    regimes.forEach((first, index) => {
      for (const second of regimes.slice(index + 1))
        expect(
          asStrict(second, first) && !asStrict(first, second),
          `${second.id} belongs before ${first.id}`,
        ).toBe(false);
    });
  });

  it('S29: leaves nothing but a yes for the unknown region', () => {
    for (const purpose of purposes.slice(0, -1))
      expect(modeOf(byId('unknown'), purpose)).toBe('opt-in');
    const { gpc, showSignal, notice } = byId('unknown');
    expect({ showSignal, notice }).toEqual({ showSignal: true, notice: 'ask' });
    for (const regime of regimes) for (const one of regime.gpc) expect(gpc).toContain(one);
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

  it('S30: covers the possessions of the United States and the islands treated as British', () => {
    expect(codesOf('us-base').sort()).toEqual(['AS', 'GU', 'MP', 'PR', 'UM', 'US', 'VI']);
    expect(codesOf('uk').sort()).toEqual(['GB', 'GG', 'GI', 'IM', 'JE']);
  });

  it.each('au br ch cn hk in jp kr sg th'.split(' '))(
    'gives %s the one country of that name',
    (id) => {
      expect(byId(id).regions).toBe(id.toUpperCase());
    },
  );

  it('claims no place for the rest of the world, for the unknown and for what only an owner chooses', () => {
    expect(['row', 'unknown', 'us-strict'].map((id) => byId(id).regions)).toEqual(['', '', '']);
  });

  it('treats Canada as Quebec wherever no other province is named', () => {
    expect(codesOf('ca-qc')).toEqual(['CA-QC', 'CA']);
    expect(codesOf('ca').sort()).toEqual(
      'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT'.split(' '),
    );
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

describe('what a regime shows beside the purposes', () => {
  it.each([
    ['hk', ['hk-direct-marketing', 'transfers']],
    ['kr', ['kr-terms', 'transfers']],
    ['jp', ['jp-transmission', 'transfers']],
    ['uk', ['uk-statistics', 'transfers']],
    ['us-base', ['us-choices']],
    ['us-strict', ['us-choices']],
    ['unknown', ['us-choices', 'transfers']],
    ['in', undefined],
  ])('%s: %j', (id, blocks) => {
    expect(byId(id).blocks).toEqual(blocks);
  });

  it('tells of transfers wherever the law or an addendum promises it (S26)', () => {
    for (const id of 'eu-eea uk ch sg hk kr jp br ca-qc ca au cn th row unknown'.split(' '))
      expect(byId(id).blocks, id).toContain('transfers');
  });

  it('does not ask for direct marketing in Hong Kong before the facts are stated', () => {
    expect(regimes.filter(({ needs }) => needs).map(({ id, needs }) => [id, needs])).toEqual([
      ['hk', { marketing: 'directMarketing' }],
    ]);
  });
});

describe('rules that start on a day of their own', () => {
  const dated = regimes.flatMap((regime) =>
    (regime.later ?? []).map((rules) => ({ regime, rules })),
  );

  it('stand in the order of their days and name their source', () => {
    for (const { later = [] } of regimes) {
      expect(later.map(({ from }) => from)).toEqual(later.map(({ from }) => from).sort());
      for (const { from, source } of later) {
        expect(from).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
        expect(source).not.toBe('');
      }
    }
    expect(dated.map(({ regime }) => regime.id)).toContain('in');
  });

  it('only add, so that a clock that is behind costs nobody a right they had before', () => {
    for (const { regime, rules } of dated)
      for (const [key, mode] of Object.entries(rules.modes ?? {}))
        expect(strictness[mode], `${regime.id} ${key}`).toBeGreaterThanOrEqual(
          strictness[modeOf(regime, key) ?? 'always'],
        );
  });
});

describe('what the law asks of the owner beyond notice and gate', () => {
  it('says for every law how long proof is kept, how old one must be, and from where that is', () => {
    for (const { id } of regimes.filter(({ id }) => id !== 'us-strict')) {
      const mine = duties.filter(({ regime }) => regime === id);
      expect(
        mine.map(({ about }) => about),
        id,
      ).toEqual(expect.arrayContaining(['proof', 'age']));
      for (const { says, basis, status } of mine) {
        expect(says && basis).toBeTruthy();
        expect(['secondary-source-checked', 'own-knowledge-unverified']).toContain(status);
      }
    }
  });

  it('speaks of no law that is not there', () => {
    const ids = regimes.map(({ id }) => id);
    for (const { regime } of duties) expect(ids).toContain(regime);
  });
});
