import type { StoredItem, Texts } from '../../src/types.js';
import { keepsOf } from './keepsOf.js';
import { Table } from '../parts/Table.js';

/** What a vendor keeps on the device: name, where, how long, what for, in words. */
export const Stored = ({ items, texts }: { items: readonly StoredItem[]; texts: Texts }) => {
  const words = texts.stored;
  // Columns that nothing is known for would be dashes from top to bottom.
  const known = [
    true,
    true,
    items.some((item) => item.keeps !== undefined),
    items.some((item) => item.for || item.beyond),
  ];
  const pick = (cells: readonly (string | undefined)[]) =>
    cells.filter((_, column) => known[column]).map((text) => text ?? '');
  return (
    <>
      <p>{texts.preferences?.storage}:</p>
      <Table
        code
        head={pick([words?.name, words?.place, words?.time, words?.use])}
        rows={items.map((item) => {
          const place = item.in ?? 'cookie';
          return pick([
            item.name,
            words?.places[place] ?? place,
            keepsOf(item.keeps, texts),
            [item.for && (words?.uses[item.for] ?? item.for), item.beyond && words?.beyond]
              .filter(Boolean)
              .join('. '),
          ]);
        })}
      />
    </>
  );
};
