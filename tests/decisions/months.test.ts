import { describe, expect, it } from 'vitest';
import { addMonths } from '../../src/decisions/months.js';

describe('calendar months', () => {
  it.each([
    ['2026-11-22T10:11:12.345Z', 6, '2027-05-22T10:11:12.345Z'],
    ['2026-11-22T10:11:12.345Z', 12, '2027-11-22T10:11:12.345Z'],
    ['2026-08-15T00:00:00.000Z', 6, '2027-02-15T00:00:00.000Z'],
    // The day is missing there, so it is the month's last one.
    ['2027-01-31T12:00:00.000Z', 1, '2027-02-28T12:00:00.000Z'],
    ['2028-01-31T12:00:00.000Z', 1, '2028-02-29T12:00:00.000Z'],
    ['2026-08-31T23:59:59.999Z', 6, '2027-02-28T23:59:59.999Z'],
    ['2027-08-29T00:00:00.000Z', 6, '2028-02-29T00:00:00.000Z'],
    ['2026-05-31T08:00:00.000Z', 6, '2026-11-30T08:00:00.000Z'],
    ['2026-12-31T08:00:00.000Z', 2, '2027-02-28T08:00:00.000Z'],
    ['2028-02-29T08:00:00.000Z', 12, '2029-02-28T08:00:00.000Z'],
    // Not six times thirty days, and not moved by a clock that is put forward.
    ['2026-03-28T23:30:00.000Z', 6, '2026-09-28T23:30:00.000Z'],
    ['2026-11-22T00:00:00.000Z', 0, '2026-11-22T00:00:00.000Z'],
  ])('%s and %i months end at %s', (from, months, to) => {
    expect(new Date(addMonths(Date.parse(from), months)).toISOString()).toBe(to);
  });
});
