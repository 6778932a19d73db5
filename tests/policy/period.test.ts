import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/policy/document.js';
import { longer } from '../../src/policy/period.js';

describe('whether data may be kept longer than before', () => {
  it.each<[string, Period, Period, boolean]>([
    ['half a year becomes three years', { years: 3 }, { months: 6 }, true],
    ['half a year becomes a month', { months: 1 }, { months: 6 }, false],
    ['a year is written as twelve months', { months: 12 }, { years: 1 }, false],
    ['a year becomes thirteen months', { months: 13 }, { years: 1 }, true],
    ['a year is written as 365 days', { days: 365 }, { years: 1 }, false],
    ['a year becomes 366 days', { days: 366 }, { years: 1 }, true],
    ['thirty days become a month, which may have 31', { months: 1 }, { days: 30 }, true],
    ['a month becomes thirty days, and February is shorter', { days: 30 }, { months: 1 }, true],
    ['a month becomes 28 days', { days: 28 }, { months: 1 }, false],
    ['31 days become a month', { months: 1 }, { days: 31 }, false],
    ['ten days become nine', { days: 9 }, { days: 10 }, false],
    [
      'a year counts from leaving instead of collection',
      { years: 1, from: 'leaving' },
      { years: 1 },
      true,
    ],
    [
      'a year counts from collection instead of leaving',
      { years: 1 },
      { years: 1, from: 'leaving' },
      false,
    ],
    [
      'three years from collection replace one from leaving',
      { years: 3, from: 'collection' },
      { years: 1, from: 'leaving' },
      true,
    ],
    [
      'leaving becomes a transaction',
      { days: 1, from: 'transaction' },
      { days: 9, from: 'leaving' },
      true,
    ],
    ['a day takes the place of an event', { days: 1 }, { until: 'purpose-met' }, true],
    ['an event takes the place of a year', { until: 'purpose-met' }, { years: 1 }, true],
    [
      'one event takes the place of another',
      { until: 'as-policy' },
      { until: 'purpose-met' },
      true,
    ],
    ['the same event', { until: 'as-policy' }, { until: 'as-policy' }, false],
  ])('%s', (_what, now, before, expected) => {
    expect(longer(now, before)).toBe(expected);
  });

  const period = fc.oneof(
    fc.nat(30).map((years): Period => ({ years })),
    fc.nat(60).map((months): Period => ({ months })),
    fc.nat(900).map((days): Period => ({ days })),
    fc.constantFrom<Period>({ until: 'purpose-met' }, { until: 'service-ends' }),
    fc.nat(9).map((years): Period => ({ years, from: 'leaving' })),
  );

  it('is never true of what stayed the same', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(longer(one, { ...one })).toBe(false);
      }),
    );
  });

  it('is true of one of two different periods at least', () => {
    const days = ({ days = 0, months = 0, years = 0 }: Period) => days + months * 40 + years * 400;
    fc.assert(
      fc.property(period, period, (a, b) => {
        fc.pre(!!a.until !== !!b.until || Math.abs(days(a) - days(b)) > 40);
        expect(longer(a, b) || longer(b, a)).toBe(true);
      }),
    );
  });
});
