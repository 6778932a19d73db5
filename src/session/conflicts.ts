import type { Addendum, PromiseConflict } from '../types.js';
import type { Loaders } from '../loaders.js';

/** Fields on which addenda that apply together differ, and which promise binds (S23). Mostly none. */
export const conflictsBetween = async (
  addenda: readonly Addendum[],
  loaders: Loaders,
): Promise<readonly PromiseConflict[]> => {
  if (addenda.length < 2) return [];
  const { mergePromises } = await loaders.versions();
  const merged = mergePromises(
    addenda.map(({ id, promises = {} }) => ({ id, clauses: [{ promises }] })),
  );
  return Object.entries(merged)
    .map(([field, { value, by, over, unknown = [] }]) => ({
      field,
      value,
      by,
      // What nobody can rank differs too, as far as anybody knows.
      over: [...over, ...unknown.filter((other) => other.value !== value)],
    }))
    .filter(({ over }) => over.length);
};
