import type { Period } from '../document.js';
import { comparePeriods, compareTexts, pairs, without } from './compare.js';
import { concerned, partiesOf, type Party } from './party.js';
import type { Scene } from './scene.js';
import { termChange, type TermChange } from './term-change.js';

const compare = (scene: Scene, was: Party, is: Party): TermChange[] => {
  const { area, id, name } = is;
  const added = without(is.items, was.items);
  const removed = without(was.items, is.items);
  const period = comparePeriods(was.keeps, is.keeps);
  const words = compareTexts(was.words, is.words);
  // Who is told apart by nothing but a fact that went away has less to do now.
  const facts = is.facts.some((fact, index) => fact !== undefined && fact !== was.facts[index]);
  const less = is.facts.some((fact, index) => fact === undefined && was.facts[index] !== undefined);
  const [then, now] = [concerned(scene, scene.before, was), concerned(scene, scene.after, is)];
  const [joined, left] = [without(now, then), without(then, now)];

  const terms =
    added.length ||
    period === 'widened' ||
    facts ||
    (words === 'changed' &&
      scene.material('provision') &&
      scene.optional.some(({ id }) => now.includes(id)));
  const unlinkedList = is.kind === 'list' && !now.length;
  const effect =
    (terms && !unlinkedList) || joined.length
      ? 'widened'
      : removed.length || period || less || left.length
        ? 'narrowed'
        : terms || words !== 'same' || compareTexts(was.name, is.name) !== 'same'
          ? 'changed'
          : undefined;
  if (!effect) return [];
  const [[there], [here]] = [was.facts, is.facts];
  return [
    termChange(area, id, effect, terms ? now : joined.length ? joined : [...now, ...left], {
      name,
      added,
      removed,
      ...(there !== here && {
        ...(there && { before: there }),
        ...(here && { after: here }),
      }),
      ...(period && { before: was.keeps as Period, after: is.keeps as Period }),
    }),
  ];
};

/** Who gets the data: recipients, lists of them, processors, and places abroad. */
export const sharingChanges = (scene: Scene): TermChange[] =>
  // A list may bear the name of the recipients that it lists.
  pairs(partiesOf(scene.before), partiesOf(scene.after), ({ kind, id }) => `${kind} ${id}`).flatMap(
    ({ was, is }) => {
      if (was && is) return compare(scene, was, is);
      const { kind, area, id, name, items, keeps, reach } = (is ?? was) as Party;
      if (!is)
        return termChange(area, id, 'narrowed', concerned(scene, scene.before, was as Party), {
          name,
          is: 'gone',
          removed: items,
          ...(keeps && { before: keeps }),
        });
      const purposes = concerned(scene, scene.after, is);
      return termChange(
        area,
        id,
        // A processor that serves no purpose on its own works for all of them, on orders.
        kind === 'processor' && reach === 'none' && !purposes.length ? 'changed' : 'widened',
        purposes,
        { name, is: 'new', added: items, ...(keeps && { after: keeps }) },
      );
    },
  );
