import { isCountry } from '../src/region/countries.js';
import type { PageHints } from '../src/region/hints.js';
import type { RegionSource } from '../src/types.js';
import type { Entry, Table } from './table.js';

export interface Found {
  entry: Entry;
  code: string;
  by: RegionSource;
}

/** What holds for the visitor of this page; nothing where that is not certain. */
export const entryFor = (
  { all, entries, place, unsure }: Table,
  { page, serverTiming }: PageHints,
  now: number,
): Found | undefined => {
  const hint = page ?? serverTiming;
  let code = 'ZZ';
  let by: RegionSource = 'none';
  if (place !== undefined) {
    // Whoever else speaks is written into the receipt, and that is the session's to do.
    if (hint !== undefined) return;
    code = place;
    by = 'option';
  } else if (hint === undefined) {
    if (unsure) return;
  } else {
    if (page !== undefined && serverTiming !== undefined) return;
    if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(hint)) return;
    code = hint;
    by = page === undefined ? 'server-timing' : 'page';
  }
  const named = (word: string) => entries.find(({ at }) => at.split(' ').includes(word));
  const country = code.slice(0, 2);
  const entry = named(code) ?? named(country) ?? (isCountry(country) ? named('*') : undefined);
  if (!entry?.regime || now >= (entry.limit ?? Infinity)) return;
  return { entry: { __proto__: null, ...all, ...entry } as never, code, by };
};
