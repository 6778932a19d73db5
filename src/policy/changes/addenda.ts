import type { AddendumClause, PolicyAddendum } from '../document.js';
import { weaker } from '../protection.js';
import { compareTexts, pairs, same, without } from './compare.js';
import { ids, type Scene } from './scene.js';
import { termChange, type TermChange } from './term-change.js';

/** Optional purposes that rest on a base clause which this one replaces, all if it promised a value. */
const guarded = ({ optional }: Scene, clauses: readonly AddendumClause[]) =>
  ids(
    optional.filter((purpose) =>
      clauses.some(({ promises, replaces }) => promises || replaces?.includes(purpose.clause)),
    ),
  );

const clauseChanges = (
  scene: Scene,
  { regions }: PolicyAddendum,
  was: readonly AddendumClause[],
  is: readonly AddendumClause[],
): TermChange[] =>
  pairs(was, is).flatMap(({ id, was, is }) => {
    const name = (is ?? was)?.title as string;
    if (!was) return termChange('addenda', id, 'changed', [], { name, is: 'new', regions });
    if (!is) {
      const purposes = guarded(scene, [was]);
      return termChange('addenda', id, purposes.length ? 'widened' : 'changed', purposes, {
        name,
        is: 'gone',
        regions,
      });
    }
    // A promise that is gone or protects less.
    const lost = Object.entries(was.promises ?? {}).filter(([field, value]) => {
      const now = is.promises?.[field];
      return now === undefined || weaker(field, now, value);
    });
    // A base clause that came or went is told as such.
    const replaced = ({ replaces = [] }: AddendumClause) =>
      replaces.filter((id) =>
        [scene.before, scene.after].every(({ clauses }) => clauses.some((one) => one.id === id)),
      );
    const texts =
      [compareTexts(was.title, is.title), compareTexts(was.text, is.text)].some(
        (text) => text !== 'same',
      ) ||
      was.asks !== is.asks ||
      !same(replaced(was), replaced(is));
    if (lost.length)
      return termChange('addenda', id, 'widened', ids(scene.optional), { name, regions });
    return texts || !same(was.promises, is.promises)
      ? termChange('addenda', id, 'changed', [], { name, regions })
      : [];
  });

/**
 * Addenda. Who comes under one gains by it; who falls out of one loses what it promised, and is
 * asked again. Each change says whom it concerns.
 */
export const addendaChanges = (scene: Scene): TermChange[] =>
  pairs(scene.before.addenda, scene.after.addenda).flatMap(({ id, was, is }) => {
    const name = (is ?? was)?.title as string;
    const added = without(is?.regions, was?.regions);
    const removed = without(was?.regions, is?.regions);
    const found: TermChange[] = [];
    if (added.length)
      found.push(
        termChange('addenda', id, 'changed', [], {
          name,
          added,
          regions: added,
          ...(!was && { is: 'new' as const }),
        }),
      );
    if (was && removed.length) {
      const purposes = guarded(scene, was.clauses);
      found.push(
        termChange('addenda', id, purposes.length ? 'widened' : 'changed', purposes, {
          name,
          removed,
          regions: removed,
          ...(!is && { is: 'gone' as const }),
        }),
      );
    }
    return was && is ? [...found, ...clauseChanges(scene, is, was.clauses, is.clauses)] : found;
  });
