import type { StoredItem, Texts } from '../../src/types.js';
import { timeOf } from '../parts/periodOf.js';

/** How long a vendor keeps an item, in words; a dash where nobody says. */
export const keepsOf = (keeps: StoredItem['keeps'], texts: Texts): string => {
  if (keeps === undefined) return '–';
  if (keeps === 'session') return texts.stored?.session ?? keeps;
  const whole = (unit: string, days: number) =>
    // 30 days and less stay days; 390 days are 13 months.
    keeps >= days && Number.isInteger(keeps / days) && timeOf(keeps / days, unit, texts.tag);
  return (
    whole('year', 365) ||
    (keeps > 30 && whole('month', 30)) ||
    (keeps >= 1
      ? timeOf(Math.round(keeps), 'day', texts.tag)
      : keeps * 24 >= 1
        ? timeOf(Math.round(keeps * 24), 'hour', texts.tag)
        : timeOf(Math.max(1, Math.round(keeps * 1440)), 'minute', texts.tag))
  );
};
