import type { DirectMarketing, PolicyPurpose } from '../document.js';
import { compareTexts, pairs, same, without } from './compare.js';
import type { Scene } from './scene.js';
import { termChange, type TermChange } from './term-change.js';

const wording = ({ before, after }: Scene, was: PolicyPurpose, is: PolicyPurpose) => {
  const clause = (document: typeof before, id: string) =>
    document.clauses.find((one) => one.id === id);
  const [old, now] = [clause(before, was.clause), clause(after, is.clause)];
  const moved = was.clause !== is.clause;
  return [
    compareTexts(was.name, is.name),
    compareTexts(was.description, is.description),
    compareTexts(was.refusalEffect, is.refusalEffect),
    // A clause that stayed is told as a clause.
    moved ? compareTexts(old?.text, now?.text) : 'same',
    moved ? 'unknown' : 'same',
  ];
};

/** PDPO s 35C and 35J: what was told before the yes. Anything more needs a new one. */
const marketing = (
  id: string,
  was: DirectMarketing | undefined,
  is: DirectMarketing | undefined,
): TermChange[] => {
  if (same(was, is)) return [];
  const told = (one: DirectMarketing | undefined) =>
    [one?.data, one?.subjects, one?.transferees].map((list) => list ?? []);
  const [then, now] = [told(was), told(is)];
  const added = now.flatMap((list, index) => without(list, then[index]));
  const removed = then.flatMap((list, index) => without(list, now[index]));
  const widened = added.length || (is?.gain && !was?.gain);
  const channel = was && is && was.channel !== is.channel;
  if (!widened && !removed.length && !channel && !was?.gain === !is?.gain) return [];
  return [
    termChange(
      'purpose',
      id,
      widened ? 'widened' : removed.length || was?.gain ? 'narrowed' : 'changed',
      [id],
      {
        added: [...added, ...(channel ? [is.channel] : [])],
        removed: [...removed, ...(channel ? [was.channel] : [])],
      },
    ),
  ];
};

const both = (scene: Scene, was: PolicyPurpose, is: PolicyPurpose): TermChange[] => {
  const { id, name } = is;
  const found: TermChange[] = [];
  if (!was.required !== !is.required)
    found.push(
      termChange('purpose', id, is.required ? 'widened' : 'narrowed', [id], {
        name,
        ...(is.required ? { nowRequired: [id] } : { nowOptional: [id] }),
      }),
    );
  // Other law applies to it: nobody can tell which asks for more.
  if (was.like !== is.like) found.push(termChange('purpose', id, 'widened', [id], { name }));

  const texts = wording(scene, was, is);
  if (texts.some((text) => text !== 'same'))
    found.push(
      termChange(
        'purpose',
        id,
        texts.includes('changed') && !is.required && scene.material('collection')
          ? 'widened'
          : 'changed',
        [id],
        {
          name,
          ...(texts[1] === 'changed' && { added: [is.description], removed: [was.description] }),
        },
      ),
    );

  const added = without(is.items, was.items);
  const removed = without(was.items, is.items);
  if (added.length || removed.length)
    found.push(
      termChange('items', id, added.length ? 'widened' : 'narrowed', [id], {
        name,
        added,
        removed,
      }),
    );
  return [
    ...found,
    ...marketing(id, was.directMarketing, is.directMarketing).map((one) => ({ ...one, name })),
  ];
};

/** Purposes that are new, gone, required now, or use more than they did. */
export const purposeChanges = (scene: Scene): TermChange[] =>
  pairs(scene.before.purposes, scene.after.purposes).flatMap(({ id, was, is }) => {
    if (was && is) return both(scene, was, is);
    const { name, items } = (is ?? was) as PolicyPurpose;
    return is
      ? termChange('purpose', id, 'widened', [id], { name, is: 'new', added: items })
      : termChange('purpose', id, 'narrowed', [id], { name, is: 'gone', removed: items });
  });
