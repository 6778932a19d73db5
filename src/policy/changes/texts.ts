import type { PolicyContact, PolicyDocument } from '../document.js';
import { compareTexts, pairs, same } from './compare.js';
import { ids, type Scene } from './scene.js';
import { termChange, type TermArea, type TermChange } from './term-change.js';

/** Another id is another controller, to whom nobody has said yes. Another name is a new sign. */
const issuer = ({ before, after, optional }: Scene): TermChange[] => {
  const name = after.issuer.name;
  const names = { name, added: [name], removed: [before.issuer.name] };
  const { id } = after.issuer;
  if (before.id !== after.id || before.issuer.id !== id)
    return [termChange('issuer', id, 'widened', ids(optional), names)];
  return [
    ...(compareTexts(before.issuer.name, name) === 'changed'
      ? [termChange('issuer', id, 'none', [], names)]
      : []),
    ...(before.edition === after.edition
      ? []
      : [
          termChange('issuer', id, 'changed', [], {
            name,
            added: [after.edition],
            removed: [before.edition],
          }),
        ]),
  ];
};

const areaOf = (clause: string): TermArea =>
  /^(safeguards|contacts)(\.|$)/.test(clause)
    ? (clause.split('.')[0] as 'safeguards' | 'contacts')
    : 'clauses';

const clauses = (scene: Scene): TermChange[] =>
  pairs(scene.before.clauses, scene.after.clauses).flatMap(({ id, was, is }) => {
    const resting = ({ purposes }: PolicyDocument) =>
      purposes.filter(({ clause }) => clause === id);
    const area = areaOf(id);
    if (!was || !is) {
      const { title } = (is ?? was) as { title: string };
      return termChange(area, id, 'changed', ids(resting(is ? scene.after : scene.before)), {
        name: title,
        is: is ? 'new' : 'gone',
      });
    }
    const texts = [compareTexts(was.title, is.title), compareTexts(was.text, is.text)];
    if (texts.every((text) => text === 'same'))
      return was.number === is.number
        ? []
        : termChange(area, id, 'none', [], {
            name: is.title,
            added: is.number ? [is.number] : [],
            removed: was.number ? [was.number] : [],
          });
    const purposes = resting(scene.after);
    const asks = purposes.some(({ required }) => !required);
    return termChange(
      area,
      id,
      texts.includes('changed') && asks && scene.material('collection') ? 'widened' : 'changed',
      ids(purposes),
      { name: is.title },
    );
  });

const contacts = ({ before, after }: Scene): TermChange[] =>
  [...new Set([...after.contacts, ...before.contacts].map(({ role }) => role))].flatMap((role) => {
    const of = ({ contacts }: PolicyDocument) => contacts.filter((one) => one.role === role);
    const alike = (one: PolicyContact, its: PolicyContact) =>
      compareTexts(one.name, its.name) === 'same' && same({ ...one, name: its.name }, its);
    const apart = (list: PolicyDocument, other: PolicyDocument) =>
      of(list).filter((one) => !of(other).some((its) => alike(one, its)));
    const [added, removed] = [apart(after, before), apart(before, after)].map((list) =>
      list.map(({ name }) => name),
    );
    return added?.length || removed?.length
      ? termChange('contacts', role, 'changed', [], { added: added ?? [], removed: removed ?? [] })
      : [];
  });

/** Level of protection promised abroad. */
const safeguards = ({ before, after }: Scene): TermChange[] =>
  pairs(before.transfers, after.transfers).flatMap(({ id, was, is }) =>
    was && is && compareTexts(was.safeguard, is.safeguard) !== 'same'
      ? termChange('safeguards', id, 'changed', [], {
          name: is.task,
          added: is.safeguard ? [is.safeguard] : [],
          removed: was.safeguard ? [was.safeguard] : [],
        })
      : [],
  );

export const textChanges = (scene: Scene): TermChange[] => [
  ...issuer(scene),
  ...clauses(scene),
  ...safeguards(scene),
  ...contacts(scene),
];
