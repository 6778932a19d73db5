import { describe, expect, it } from 'vitest';
import { stillValid, type Today } from '../../src/decisions/still-valid.js';
import type { Regime } from '../../src/types.js';
import { answer, at, day, purpose, record, regimeNamed, vendor } from './situations.js';

const shown = vendor('google-analytics');
const analytics = purpose('analytics', { vendors: [shown] });
const advertising = purpose('advertising', { vendors: [vendor('adjust')] });

interface Over extends Partial<Omit<Today, 'lawThen' | 'now'>> {
  then?: Regime | undefined;
  stricterNow?: boolean;
}

const today = (now: string, { stricterNow = false, ...given }: Over = {}): Today => {
  const { then, ...over } = { then: regimeNamed('eu-eea') as Regime | undefined, ...given };
  return {
    now: at(now),
    widened: new Set(),
    purposes: [analytics, advertising],
    lawThen: () => then && { grantMonths: then.grantMonths, laxer: stricterNow },
    ...over,
  };
};

const counts = (then: Today, given = record()) => Object.keys(stillValid(given, then)).sort();

describe('answers that still count', () => {
  it('are all of them on the next day', () => {
    expect(stillValid(record(), today('2026-11-23T10:00:00.000Z'))).toEqual(record().answers);
  });

  it('are none without a record', () => {
    expect(Object.keys(stillValid(undefined, today('2026-11-23T00:00:00.000Z')))).toEqual([]);
  });

  it.each([
    ['one second before six calendar months are over', '2027-05-22T09:59:59.000Z', true],
    ['when they are over', '2027-05-22T10:00:00.000Z', false],
  ])('in the EU %s (%s): a yes counts: %s', (_when, now, valid) => {
    expect(counts(today(now)).includes('analytics')).toBe(valid);
  });

  it('end on the last day of a shorter month', () => {
    const given = record({ answers: { analytics: answer(true, at('2026-08-31T10:00:00.000Z')) } });
    expect(counts(today('2027-02-28T09:59:00.000Z'), given)).toEqual(['analytics']);
    expect(counts(today('2027-02-28T10:00:00.000Z'), given)).toEqual([]);
  });

  it('age one by one, each from its own day', () => {
    const given = record({
      answers: {
        analytics: answer(true, at('2026-06-01T00:00:00.000Z')),
        advertising: answer(false, at('2026-11-22T10:00:00.000Z')),
      },
    });
    expect(counts(today('2026-12-02T00:00:00.000Z'), given)).toEqual(['advertising']);
  });

  it.each([
    ['sg', '2027-11-22T09:59:00.000Z', '2027-11-22T10:00:00.000Z'],
    ['us-base', '2027-11-22T09:59:00.000Z', '2027-11-22T10:00:00.000Z'],
    ['unknown', '2027-05-22T09:59:00.000Z', '2027-05-22T10:00:00.000Z'],
  ])('keep a yes as long as the law of %s says', (id, before, over) => {
    const then = { then: regimeNamed(id) };
    expect(counts(today(before, then))).toContain('analytics');
    expect(counts(today(over, then))).not.toContain('analytics');
  });
});

describe('a yes', () => {
  it('is lost when nobody can tell what changed in the policy; a no is not', () => {
    expect(counts(today('2026-11-23T00:00:00.000Z', { widened: 'all' }))).toEqual(['advertising']);
  });

  it('S34: is lost for the purposes whose terms widened, and for no other', () => {
    const both = record({
      answers: {
        analytics: answer(true, at('2026-11-22T10:00:00.000Z')),
        advertising: answer(true, at('2026-11-22T10:00:00.000Z')),
      },
    });
    const now = '2026-11-23T00:00:00.000Z';
    expect(counts(today(now, { widened: new Set(['analytics']) }), both)).toEqual(['advertising']);
    expect(counts(today(now, { widened: new Set(['marketing']) }), both)).toEqual([
      'advertising',
      'analytics',
    ]);
  });

  it('S34: counts where it was given after the terms had changed', () => {
    const now = '2026-11-23T00:00:00.000Z';
    const widened = new Set(['analytics']);
    const changedAt = at('2026-11-22T09:00:00.000Z');
    expect(counts(today(now, { widened, changedAt }))).toContain('analytics');
    expect(counts(today(now, { widened: 'all', changedAt }))).toContain('analytics');
    expect(counts(today(now, { widened, changedAt: changedAt + day }))).not.toContain('analytics');
  });

  it('is lost under a stricter law; a no is not', () => {
    expect(counts(today('2026-11-23T00:00:00.000Z', { stricterNow: true }))).toEqual([
      'advertising',
    ]);
  });

  it('S6: is lost when its purpose has a vendor that was not shown then', () => {
    const more = purpose('analytics', { vendors: [shown, vendor('newcomer')] });
    expect(counts(today('2026-11-23T00:00:00.000Z', { purposes: [more, advertising] }))).toEqual([
      'advertising',
    ]);
  });

  it('stays when another purpose has a new vendor, and when a vendor went away', () => {
    const more = purpose('advertising', { vendors: [vendor('adjust'), vendor('newcomer')] });
    const fewer = purpose('analytics');
    expect(counts(today('2026-11-23T00:00:00.000Z', { purposes: [fewer, more] }))).toEqual([
      'advertising',
      'analytics',
    ]);
  });

  it('does not reach a purpose that was declared later', () => {
    const functional = purpose('functional');
    expect(
      counts(today('2026-11-23T00:00:00.000Z', { purposes: [functional, analytics] })),
    ).toEqual(['analytics']);
  });

  it('is lost when its law no longer exists; a no outlives that too', () => {
    expect(
      counts(today('2026-11-23T00:00:00.000Z', { then: undefined, stricterNow: true })),
    ).toEqual(['advertising']);
  });
});

describe('a no', () => {
  it.each(['eu-eea', 'sg', 'us-base', 'unknown'])(
    'under %s outlives its months: it may be asked again then, but it stays a no',
    (id) => {
      for (const now of ['2027-05-22T10:00:00.000Z', '2029-01-01T00:00:00.000Z'])
        expect(counts(today(now, { then: regimeNamed(id) }))).toContain('advertising');
    },
  );

  it('outlives a new policy, a stricter law and a new vendor at once', () => {
    const more = purpose('advertising', { vendors: [vendor('newcomer')] });
    expect(
      counts(
        today('2027-05-01T00:00:00.000Z', {
          widened: 'all',
          stricterNow: true,
          purposes: [analytics, more],
        }),
      ),
    ).toEqual(['advertising']);
  });
});

describe('a page that wrote into Object.prototype', () => {
  it('answers nothing in the visitor’s name', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    const then = today('2026-11-23T00:00:00.000Z', { purposes: [purpose('heatmaps')] });
    polluted.heatmaps = answer(true, at('2026-11-22T10:00:00.000Z'));
    try {
      expect(counts(then)).toEqual([]);
    } finally {
      delete polluted.heatmaps;
    }
  });
});
