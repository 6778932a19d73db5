import type { Localised } from '../../types.js';
import { canonical } from '../../receipts/canonical.js';
import { longer } from '../period.js';
import type { Period } from '../document.js';

/** The same data, whatever order its keys are in. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

/**
 * Do two texts say the same in the languages that both speak? A language more or less is no change
 * of terms. `unknown`: no language in common.
 */
export const compareTexts = (
  a: Localised | undefined,
  b: Localised | undefined,
): 'same' | 'changed' | 'unknown' => {
  if (a === undefined || b === undefined) return a === b ? 'same' : 'changed';
  if (typeof a === 'string' || typeof b === 'string') {
    const values = (text: Localised) => (typeof text === 'string' ? [text] : Object.values(text));
    return values(a).some((text) => values(b).includes(text)) ? 'same' : 'changed';
  }
  const shared = Object.keys(a).filter((tag) => Object.hasOwn(b, tag));
  if (!shared.length) return 'unknown';
  return shared.every((tag) => a[tag] === b[tag]) ? 'same' : 'changed';
};

/** What is in `list` and not in `other`. Ids and texts; undefined is an empty list. */
export const without = <T extends Localised>(
  list: readonly T[] = [],
  other: readonly T[] = [],
): T[] => list.filter((one) => !other.some((its) => compareTexts(one, its) === 'same'));

export interface Pair<T> {
  id: string;
  was?: T;
  is?: T;
}

/** The same things of two versions side by side: the newer version's order, then what is gone. */
export const pairs = <T>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  idOf: (one: T) => string = (one) => (one as { id: string }).id,
): Pair<T>[] => [
  ...after.map((is) => {
    const id = idOf(is);
    const was = before.find((one) => idOf(one) === id);
    return { id, is, ...(was && { was }) };
  }),
  ...before
    .filter((one) => !after.some((its) => idOf(its) === idOf(one)))
    .map((was) => ({ id: idOf(was), was })),
];

/** Change of a period: `widened` if it may be longer now, undefined if it is the same. */
export const comparePeriods = (
  before: Period | undefined,
  after: Period | undefined,
): 'widened' | 'narrowed' | undefined => {
  if (!before || !after) return before === after ? undefined : 'widened';
  if (longer(after, before)) return 'widened';
  return longer(before, after) ? 'narrowed' : undefined;
};
