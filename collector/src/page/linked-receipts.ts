import { findReceipts } from '../sql/lookup.js';
import type { Sql } from '../sql/sql.js';
import { readReceipt } from './receipt-view.js';
import type { ReceiptView } from './receipt-view.js';

/** Receipts of one subject that are looked through for a later word about this one. */
const MOST = 200;

/** Receipts that belong to one, as far as its reader may see them. */
export interface LinkedReceipts {
  /** May the reader open this one? A reader of everything may, and is told where it was erased. */
  opens(id: string): boolean;
  /** Later receipts that speak of this one: a request to correct it, a confirmation. Newest first. */
  later: readonly ReceiptView[];
}

/** Ids of other receipts that this one names. */
const namedBy = ({ prev, request, form }: ReceiptView): string[] =>
  [prev?.id, request?.of, form?.of].flatMap((id) => id ?? []);

/**
 * What one receipt leads to and what leads to it.
 *
 * @param scope controllers whose receipts the reader may see; all when absent
 */
export async function linkedReceipts(
  sql: Sql,
  receipt: ReceiptView,
  scope: readonly string[] | undefined,
): Promise<LinkedReceipts> {
  const { id, subject } = receipt;
  const { rows } = await findReceipts(sql, { subject, scope, limit: MOST });
  const seen = new Set<string>();
  for (const named of scope ? namedBy(receipt) : [])
    if ((await findReceipts(sql, { id: named, scope, limit: 1 })).rows.length) seen.add(named);
  return {
    opens: (named) => !scope || seen.has(named),
    later: rows
      .map(readReceipt)
      .filter(({ request, form }) => request?.of === id || form?.of === id),
  };
}
