import type { Period } from './document.js';

const months = ({ years = 0, months = 0 }: Period) => years * 12 + months;

/** Shortest and longest that the calendar makes of it, in days. */
const least = (period: Period) =>
  period.days ?? 365 * Math.trunc(months(period) / 12) + 28 * (months(period) % 12);
const most = (period: Period) =>
  period.days ?? 366 * Math.trunc(months(period) / 12) + 31 * (months(period) % 12);

/**
 * May `a` last longer than `b`? Where the two cannot be compared (until an event, counted from
 * another one, 30 days against a month) the answer is yes: when in doubt, ask.
 */
export const longer = (a: Period, b: Period): boolean => {
  if (a.until || b.until) return a.until !== b.until;
  const { from = 'collection' } = a;
  // Nothing starts before collection.
  if (from !== (b.from ?? 'collection') && from !== 'collection') return true;
  if ((a.days === undefined) === (b.days === undefined))
    return a.days === undefined ? months(a) > months(b) : a.days > (b.days as number);
  return most(a) > least(b);
};
