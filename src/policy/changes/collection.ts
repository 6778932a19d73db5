import type { ItemRule } from '../document.js';
import { compareTexts, pairs, same, without } from './compare.js';
import type { Scene } from './scene.js';
import { termChange, type Effect, type TermChange } from './term-change.js';

/** How hard an item is asked for: 0 may be left out, 1 one of several, 2 must be given. */
const levels = ({ optional = [], oneOf = [], required = [] }: ItemRule): Map<string, number> =>
  new Map([
    ...optional.map((item) => [item, 0] as const),
    ...oneOf.flat().map((item) => [item, 1] as const),
    ...required.map((item) => [item, 2] as const),
  ]);

const compareItems = (before: ItemRule, after: ItemRule) => {
  const [was, is] = [levels(before), levels(after)];
  const moved = (direction: 1 | -1) =>
    [...is].flatMap(([item, level]) =>
      was.has(item) && (level - (was.get(item) as number)) * direction > 0 ? [item] : [],
    );
  const [nowRequired, nowOptional] = [moved(1), moved(-1)];
  const added = without([...is.keys()], [...was.keys()]);
  const removed = without([...was.keys()], [...is.keys()]);
  const effect: Effect | undefined =
    added.length || nowRequired.length
      ? 'widened'
      : removed.length || nowOptional.length
        ? 'narrowed'
        : // Other groups of the same items.
          same(before.oneOf, after.oneOf)
          ? undefined
          : 'changed';
  return {
    effect,
    details: {
      added,
      removed,
      ...(nowRequired.length && { nowRequired }),
      ...(nowOptional.length && { nowOptional }),
    },
  };
};

/** What is collected for the contract or by the visit itself: told, never consented to. */
const groups = ({ before, after }: Scene): TermChange[] =>
  pairs(before.collection, after.collection).flatMap(({ id, was, is }) => {
    const { effect, details } = compareItems(was?.items ?? {}, is?.items ?? {});
    if (!was) return termChange('items', id, 'widened', [], { is: 'new', ...details });
    if (!is) return termChange('items', id, 'narrowed', [], { is: 'gone', ...details });
    return effect || was.kind !== is.kind
      ? termChange('items', id, effect ?? 'changed', [], details)
      : [];
  });

/** Consent in a form is asked where the form is used: nobody is asked again ahead of that. */
const forms = ({ before, after }: Scene): TermChange[] =>
  pairs(before.forms, after.forms).flatMap(({ id, was, is }) => {
    const purposes = (is ?? was)?.purposes ?? [];
    const { effect, details } = compareItems(was?.items ?? {}, is?.items ?? {});
    if (!was) return termChange('forms', id, 'widened', purposes, { is: 'new', ...details });
    if (!is) return termChange('forms', id, 'narrowed', purposes, { is: 'gone', ...details });
    const more = without(is.purposes, was.purposes);
    const fewer = without(was.purposes, is.purposes);
    const ways = ({ requires, channels, confirm }: typeof is) =>
      JSON.stringify([requires ?? [], channels ?? [], !!confirm]);
    const other =
      was.clause !== is.clause ||
      ways(was) !== ways(is) ||
      compareTexts(was.refusalEffect, is.refusalEffect) !== 'same';
    const all = more.length ? 'widened' : (effect ?? (fewer.length ? 'narrowed' : undefined));
    return all || other ? termChange('forms', id, all ?? 'changed', purposes, details) : [];
  });

export const collectionChanges = (scene: Scene): TermChange[] => [
  ...groups(scene),
  ...forms(scene),
];
