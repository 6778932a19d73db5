import type { StoredItem, Texts } from '../../../types.js';
import { periodWords } from './period-words.js';

/** How long a vendor's items stay on the device, each length once, as far as anybody says. */
export const storedWords = (
  items: readonly StoredItem[],
  texts: Pick<Texts, 'tag' | 'periods' | 'stored'>,
): string[] =>
  [...new Set(items.map(({ keeps }) => keeps))].flatMap((keeps) => {
    if (keeps === undefined) return [];
    if (keeps === 'session') return texts.stored?.session ?? [];
    if (keeps % 365 === 0) return periodWords({ years: keeps / 365 }, texts);
    return periodWords({ days: Math.max(1, Math.round(keeps)) }, texts);
  });
