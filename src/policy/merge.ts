import { protection, rankOf } from './protection.js';

export interface Promised {
  value: string | number;
  /** Id of the addendum that promises it. */
  by: string;
}

/** What holds for one field, and what it prevails over. */
export interface MergedPromise extends Promised {
  /** Less protective promises of the same field, each with its source: the conflict (S23). */
  over: readonly Promised[];
  /** Promises that could not be ranked: an unknown field, or a value that its scale does not have. */
  unknown?: readonly Promised[];
}

interface Promising {
  id: string;
  clauses: readonly { promises?: Readonly<Record<string, string | number>> }[];
}

const compare = (a: string, b: string) => +(a > b) - +(a < b);
const byText = (a: Promised, b: Promised) =>
  compare(`${a.value}\n${a.by}`, `${b.value}\n${b.by}`) || compare(typeof a.value, typeof b.value);

const mergeField = (field: string, promises: readonly Promised[]): MergedPromise => {
  const ranked = promises.filter(({ value }) => rankOf(field, value) !== undefined);
  const unknown = promises.filter((promise) => !ranked.includes(promise));
  const scale = Object.hasOwn(protection, field) ? protection[field] : undefined;
  // A value that nobody knows is read as the strictest that the field has.
  const read = Array.isArray(scale)
    ? unknown.map(({ by }) => ({ value: scale[0] as string, by }))
    : [];
  const known = [...ranked, ...read].sort(
    (a, b) =>
      (rankOf(field, a.value) as number) - (rankOf(field, b.value) as number) || byText(a, b),
  );
  const [first, ...rest] = known.length ? known : promises;
  const { value, by } = first as Promised;
  return {
    value,
    by,
    over: rest.filter((other) => other.value !== value),
    ...(unknown.length && { unknown }),
  };
};

/**
 * The promises of several addenda as one: per field the more protective value wins, whichever
 * addendum it comes from and in whatever order they are given (S23). Nothing ranks addenda. A field
 * that `protection` does not know has no stricter value: the caller does what all of `unknown` ask.
 */
export const mergePromises = (
  addenda: readonly Promising[],
): Readonly<Record<string, MergedPromise>> => {
  const fields = new Map<string, Promised[]>();
  for (const { id, clauses } of addenda)
    for (const { promises = {} } of clauses)
      for (const [field, value] of Object.entries(promises)) {
        const list = fields.get(field) ?? [];
        if (!list.some((one) => one.value === value && one.by === id)) list.push({ value, by: id });
        fields.set(field, list);
      }
  return Object.fromEntries(
    [...fields]
      .sort(([a], [b]) => compare(a, b))
      .map(([field, promises]) => [field, mergeField(field, promises.sort(byText))]),
  );
};
