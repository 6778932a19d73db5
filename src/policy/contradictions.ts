import type { Problem } from '../types.js';
import { knownPurposes } from '../decisions/purposes.js';
import type { PolicyDocument } from './document.js';

/** Known purposes are somebody's choice by their nature; calling one required would switch it on. */
const isChoice = (id: string) => id !== 'necessary' && knownPurposes.includes(id as never);

/** Where a document of the right shape names what is not there, names twice, or denies itself. */
export const contradictions = (document: PolicyDocument): Problem[] => {
  const problems: Problem[] = [];
  const wrong = (path: string, found: unknown) => void problems.push({ path, found });
  const { purposes, clauses, forms, recipients, processors, recipientLists } = document;
  const { collection, transfers, retention, tools, contacts, addenda } = document;

  const idsOf = (list: readonly { id: string }[] = []) => new Set(list.map(({ id }) => id));
  const each = <T>(name: string, list: readonly T[] = [], look: (one: T, path: string) => void) =>
    list.forEach((one, index) => look(one, `${name}[${index}]`));
  const refer = (path: string, named: readonly string[] | string = [], known: Set<string>) => {
    if (typeof named === 'string') return known.has(named) || wrong(path, named);
    each(path, named, (id, at) => known.has(id) || wrong(at, id));
  };
  /** Lists that share one set of names. */
  const once = (...lists: [string, readonly { id: string }[] | undefined][]) => {
    const seen = new Set<string>();
    for (const [name, list] of lists)
      each(name, list, ({ id }, path) => {
        if (seen.has(id)) wrong(`${path}.id`, id);
        seen.add(id);
      });
  };

  if (document.effective < document.announced) wrong('effective', document.effective);
  // As many as a receipt can name.
  if (purposes.length > 64) wrong('purposes', purposes.length);
  once(['purposes', purposes]);
  once(['forms', forms]);
  once(['collection', collection]);
  once(['recipients', recipients], ['processors', processors]);
  once(['recipientLists', recipientLists]);
  once(['transfers', transfers]);
  once(['retention', retention]);
  once(['addenda', addenda]);
  // An addendum's clause is read beside the base, so the two share their ids.
  once(
    ['clauses', clauses],
    ...(addenda ?? []).map(({ clauses }, index): [string, typeof clauses] => [
      `addenda[${index}].clauses`,
      clauses,
    ]),
  );

  const known = {
    purposes: idsOf(purposes),
    clauses: idsOf(clauses),
    retention: idsOf(retention),
    bodies: idsOf([...(recipients ?? []), ...(processors ?? [])]),
    parties: idsOf([...(recipients ?? []), ...(processors ?? []), ...(recipientLists ?? [])]),
  };
  each('purposes', purposes, ({ id, like, required, clause, recipients, retention }, path) => {
    if (id === 'necessary' ? !required : required && isChoice(like ?? id))
      wrong(`${path}.required`, required);
    refer(`${path}.clause`, clause, known.clauses);
    refer(`${path}.recipients`, recipients, known.parties);
    refer(`${path}.retention`, retention, known.retention);
  });
  each('forms', forms, ({ purposes, clause, retention, requires }, path) => {
    refer(`${path}.purposes`, purposes, known.purposes);
    refer(`${path}.requires`, requires, new Set(purposes));
    refer(`${path}.clause`, clause ?? [], known.clauses);
    refer(`${path}.retention`, retention ?? [], known.retention);
  });
  each('transfers', transfers, ({ to }, path) => refer(`${path}.to`, to ?? [], known.bodies));
  each('tools', tools, ({ purpose }, path) => refer(`${path}.purpose`, purpose, known.purposes));
  each('contacts', contacts, ({ phone, email, url }, path) => {
    if (!phone && !email && !url) wrong(path, 'no channel');
  });
  // Only what the base says can be replaced, so no chain of replacements can close on itself.
  each('addenda', addenda, ({ clauses }, at) =>
    each(`${at}.clauses`, clauses, ({ replaces }, path) =>
      refer(`${path}.replaces`, replaces, known.clauses),
    ),
  );
  return problems;
};
