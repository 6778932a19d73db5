import type { Meaning, Names, Reading } from './peer.js';

/** Assent's own mark for one element. */
export interface Mark {
  /** With spaces between; all must be allowed. */
  purpose: string;
  /** The same. */
  vendor?: string;
}

/** Later dictionaries win; keys without regard to case. */
export const dictionary = (...all: readonly (Names | undefined)[]): ReadonlyMap<string, Meaning> =>
  new Map(
    all.flatMap((names) =>
      Object.entries(names ?? {}).map(([name, meaning]) => [name.toLowerCase(), meaning] as const),
    ),
  );

/**
 * The mark that says the same, or the names for which there is none. A name that is not known, or
 * known to stay closed, closes the whole element: it is never marked by its other names alone.
 */
export const translate = (
  { names, narrower = [] }: Reading,
  known: ReadonlyMap<string, Meaning>,
): Mark | { unknown: readonly string[] } => {
  const look = (name: string) => known.get(name.toLowerCase());
  const unknown = names.filter((name) => look(name) === undefined);
  if (unknown.length || [...names, ...narrower].some((name) => look(name) === false))
    return { unknown };

  const purposes = new Set<string>();
  const vendors = new Set<string>();
  for (const name of [...names, ...narrower]) {
    const meaning = look(name) || '';
    const { purpose, vendor } =
      typeof meaning === 'string' ? { purpose: meaning, vendor: undefined } : meaning;
    for (const id of purpose.split(/\s+/)) if (id) purposes.add(id);
    if (vendor) vendors.add(vendor);
  }
  // Nothing that could be allowed or refused.
  if (!purposes.size) return { unknown: names };
  const vendor = [...vendors].join(' ');
  return { purpose: [...purposes].join(' '), ...(vendor && { vendor }) };
};
