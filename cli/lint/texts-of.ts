import type { Localised, PolicyDocument } from '../../src/types.js';

export interface PlacedText {
  path: string;
  text: Localised;
  /** A name may be the same in every language; a sentence may not. */
  isName?: boolean;
}

type Entry = readonly [key: string, text: Localised | undefined, isName?: boolean];

/** Every text of a policy that a visitor may read, with its path. */
export function* textsOf(document: PolicyDocument): Generator<PlacedText> {
  const { issuer, change, purposes, clauses, forms, recipients, processors } = document;
  const { transfers, retention, contacts, addenda } = document;

  function* at(path: string, ...entries: readonly Entry[]): Generator<PlacedText> {
    for (const [key, text, isName] of entries)
      if (text !== undefined) yield { path: `${path}.${key}`, text, ...(isName && { isName }) };
  }
  function* each<T>(
    name: string,
    list: readonly T[] = [],
    look: (one: T, path: string) => Iterable<PlacedText>,
  ): Generator<PlacedText> {
    for (const [index, one] of list.entries()) yield* look(one, `${name}[${index}]`);
  }
  const list = (name: string, texts: readonly Localised[] = []): Entry[] =>
    texts.map((text, index) => [`${name}[${index}]`, text]);

  yield* at('issuer', ['name', issuer.name, true]);
  yield* at('change', ['summary', change?.summary]);
  yield* each('purposes', purposes, (purpose, path) => {
    const { data, subjects, transferees } = purpose.directMarketing ?? {};
    return at(
      path,
      ['name', purpose.name],
      ['description', purpose.description],
      ['refusalEffect', purpose.refusalEffect],
      ...list('directMarketing.data', data),
      ...list('directMarketing.subjects', subjects),
      ...list('directMarketing.transferees', transferees),
    );
  });
  yield* each('clauses', clauses, ({ title, text }, path) =>
    at(path, ['title', title], ['text', text]),
  );
  yield* each('forms', forms, ({ refusalEffect }, path) =>
    at(path, ['refusalEffect', refusalEffect]),
  );
  yield* each('recipients', recipients, ({ name, purpose }, path) =>
    at(path, ['name', name, true], ['purpose', purpose]),
  );
  yield* each('processors', processors, ({ name, task }, path) =>
    at(path, ['name', name, true], ['task', task]),
  );
  yield* each('transfers', transfers, ({ method, task, safeguard }, path) =>
    at(path, ['method', method], ['task', task], ['safeguard', safeguard, true]),
  );
  yield* each('retention', retention, ({ what }, path) => at(path, ['what', what]));
  yield* each('contacts', contacts, ({ name }, path) => at(path, ['name', name, true]));
  yield* each('addenda', addenda, function* ({ title, clauses }, path) {
    yield* at(path, ['title', title]);
    yield* each(`${path}.clauses`, clauses, ({ title, text }, path) =>
      at(path, ['title', title], ['text', text]),
    );
  });
}
