import { error, show, type Flaw } from '../finding.js';
import type { Rule } from './rule.js';

type List = readonly [name: string, list: readonly { id: string }[] | undefined];

/** Lists that share one set of names: whatever refers to an id must find one thing. */
function* once(...lists: readonly List[]): Generator<Flaw> {
  const seen = new Map<string, string>();
  for (const [name, list = []] of lists)
    for (const [index, { id }] of list.entries()) {
      const path = `${name}[${index}].id`;
      const before = seen.get(id);
      if (before)
        yield error(path, `${show(id)}, which ${before} has already`, 'Give it an id of its own');
      else seen.set(id, path);
    }
}

export const uniqueIds: Rule = {
  id: 'unique-ids',
  *policy({ document, at }, { policies }) {
    const { purposes, clauses, forms, collection, recipients, recipientLists, processors } =
      document;
    const { transfers, retention, addenda = [] } = document;
    yield* once(['purposes', purposes]);
    yield* once(['forms', forms]);
    yield* once(['collection', collection]);
    yield* once(
      ['recipients', recipients],
      ['processors', processors],
      ['recipientLists', recipientLists],
    );
    yield* once(['transfers', transfers]);
    yield* once(['retention', retention]);
    yield* once(['addenda', addenda]);
    // An addendum's clause is read beside the base, so the two share their ids.
    yield* once(
      ['clauses', clauses],
      ...addenda.map(({ clauses }, index): List => [`addenda[${index}].clauses`, clauses]),
    );

    const same = policies.find(
      (other) =>
        other.at < at &&
        other.document.id === document.id &&
        other.document.version === document.version,
    );
    if (same)
      yield error(
        'version',
        `${show(document.version)} of "${document.id}", which ${same.file} is already`,
        'Give it a version of its own; the languages of one version stand in one document (S39)',
      );
  },
};
