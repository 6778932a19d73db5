import { describe, expect, it } from 'vitest';
import { noticeDays, versionsAt, type PolicyEntry } from '../../src/policy/versions.js';

const at = (instant: string) => Date.parse(instant);
const names = (entries: readonly PolicyEntry[]) => entries.map(({ version }) => version);

describe('S32: days of notice before a policy takes effect', () => {
  it.each([
    ['a week, announced on the last possible day', '2021-09-16', 7],
    ['a day too late for a week', '2021-09-17', 6],
    ['thirty days, announced on the last possible day', '2021-08-24', 30],
    ['a day too late for thirty', '2021-08-25', 29],
    ['announced on the day of effect', '2021-09-23', 0],
    ['announced afterwards', '2021-09-24', -1],
  ])('%s', (_what, announced, days) => {
    expect(noticeDays(announced, '2021-09-23')).toBe(days);
  });

  it('are calendar days across a leap day and across a change of clocks', () => {
    expect(noticeDays('2024-02-28', '2024-03-01')).toBe(2);
    expect(noticeDays('2026-03-28', '2026-03-30')).toBe(2);
  });
});

// As the model policies had it: notice of 30 days, and the next version 28 days after.
const entries: PolicyEntry[] = [
  { version: '2020-10-15', announced: '2020-09-15', effective: '2020-10-15' },
  { version: '2020-07-16', announced: '2020-06-16', effective: '2020-07-16' },
  { version: '2020-09-17', announced: '2020-08-18', effective: '2020-09-17' },
];

describe('which version of the policy governs', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['before anything was told of the next', '2020-08-01T00:00:00Z', '2020-07-16', [], []],
    ['once the next is announced', '2020-08-18T00:00:00Z', '2020-07-16', ['2020-09-17'], []],
    [
      'S36: while two versions are announced',
      '2020-09-16T12:00:00Z',
      '2020-07-16',
      ['2020-09-17', '2020-10-15'],
      [],
    ],
    [
      'S36: when the first of them takes effect',
      '2020-09-17T00:00:00Z',
      '2020-09-17',
      ['2020-10-15'],
      ['2020-07-16'],
    ],
    [
      'S36: when the second does',
      '2020-10-15T00:00:00Z',
      '2020-10-15',
      [],
      ['2020-07-16', '2020-09-17'],
    ],
  ])('%s', (_when, now, governing, pending, past) => {
    const found = versionsAt(entries, at(now));
    expect(found.governing.version).toBe(governing);
    expect(names(found.pending)).toEqual(pending);
    expect(names(found.past)).toEqual(past);
    expect(found.early).toBeUndefined();
  });

  it.each([
    ['+09:00', '2020-09-16T15:00:00Z'],
    ['+00:00', '2020-09-17T00:00:00Z'],
    ['-08:00', '2020-09-17T08:00:00Z'],
    ['+05:45', '2020-09-16T18:15:00Z'],
  ])('changes at the first instant of the day on the clock %s', (offset, instant) => {
    const governs = (now: number) => versionsAt(entries, now, offset).governing.version;
    expect(governs(at(instant) - 1)).toBe('2020-07-16');
    expect(governs(at(instant))).toBe('2020-09-17');
  });

  it('is the first to come where none is in force yet, and says so', () => {
    const found = versionsAt(entries, at('2020-01-01T00:00:00Z'));
    expect(found.governing.version).toBe('2020-07-16');
    expect(found.early).toBe(true);
    expect(found.pending).toEqual([]);
  });

  it('says nothing of a version that is not announced yet', () => {
    const secret = [
      ...entries,
      { version: 'next', announced: '2026-03-01', effective: '2026-04-01' },
    ];
    expect(names(versionsAt(secret, at('2026-02-28T23:59:59Z')).pending)).toEqual([]);
    expect(names(versionsAt(secret, at('2026-03-01T00:00:00Z')).pending)).toEqual(['next']);
  });

  it('tells a version without a day of announcement on its day of effect', () => {
    const found = versionsAt(
      [
        { version: '1', effective: '2020-01-01' },
        { version: '2', effective: '2030-01-01' },
      ],
      at('2025-01-01T00:00:00Z'),
    );
    expect(found.pending).toEqual([]);
    expect(found.nextChange).toBe(at('2030-01-01T00:00:00Z'));
  });

  it('does not depend on the order of the list', () => {
    const now = at('2020-09-16T12:00:00Z');
    expect(versionsAt(entries.toReversed(), now)).toEqual(versionsAt(entries, now));
  });

  it('of two for the same day is the one announced later', () => {
    const twins = [
      { version: 'b', announced: '2020-02-01', effective: '2020-03-01' },
      { version: 'a', announced: '2020-01-01', effective: '2020-03-01' },
    ];
    for (const list of [twins, twins.toReversed()]) {
      const found = versionsAt(list, at('2020-03-01T00:00:00Z'));
      expect(found.governing.version).toBe('b');
      expect(names(found.past)).toEqual(['a']);
    }
  });

  it('refuses an empty list', () => {
    expect(() => versionsAt([], 0)).toThrow(RangeError);
  });
});

describe('the next instant at which the answer changes', () => {
  it.each([
    ['is an announcement', '2020-08-01T00:00:00Z', '2020-08-18T00:00:00Z'],
    ['is the other announcement', '2020-08-18T00:00:00Z', '2020-09-15T00:00:00Z'],
    ['is an effect', '2020-09-15T00:00:00Z', '2020-09-17T00:00:00Z'],
  ])('%s', (_what, now, next) => {
    expect(versionsAt(entries, at(now)).nextChange).toBe(at(next));
  });

  it('never comes where nothing is planned', () => {
    expect(versionsAt(entries, at('2026-01-01T00:00:00Z')).nextChange).toBe(Infinity);
  });

  it('leaves everything as it is until then, and no longer', () => {
    let now = at('2020-07-01T00:00:00Z');
    const shown = (instant: number) => {
      const { nextChange: _, ...rest } = versionsAt(entries, instant);
      return rest;
    };
    let steps = 0;
    for (; now < Infinity; steps++) {
      const { nextChange } = versionsAt(entries, now);
      if (nextChange < Infinity) {
        expect(shown(nextChange - 1)).toEqual(shown(now));
        expect(shown(nextChange)).not.toEqual(shown(now));
      }
      now = nextChange;
    }
    // Two announcements, three effects, and the end.
    expect(steps).toBe(6);
  });
});
