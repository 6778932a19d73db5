import { GENESIS } from '../journal/line.js';
import { START } from '../journal/walk.js';
import type { Position } from '../journal/walk.js';
import type { Sql, Statement } from './sql.js';

/** How far SQL has followed one journal. */
export interface Projection {
  at: Position;
  /** Receipt lines behind that place. */
  receipts: number;
}

/**
 * Where SQL stands. When it holds fewer receipts than it says it was given (the embedded database
 * after a power failure: it never syncs), everything is given again from the start.
 */
export async function readProjection(
  sql: Sql,
  journal: string,
): Promise<Projection & { lost: number }> {
  const [row] = await sql.query<{
    segment: string;
    position: string;
    head: string;
    receipts: string;
  }>(
    `SELECT segment, position::text AS position, head, receipts::text AS receipts
      FROM consent_projection WHERE journal = $1`,
    [journal],
  );
  if (!row) return { at: START, receipts: 0, lost: 0 };
  const [held] = await sql.query<{ count: string }>(
    `SELECT ((SELECT count(*) FROM consent_receipt) + (SELECT count(*) FROM consent_tombstone))::text AS count`,
  );
  const lost = Number(row.receipts) - Number(held?.count ?? 0);
  if (lost > 0) return { at: { ...START, head: GENESIS }, receipts: 0, lost };
  const at = { segment: row.segment, offset: Number(row.position), head: row.head };
  return { at, receipts: Number(row.receipts), lost: 0 };
}

/** To be run in the transaction that inserts the rows. */
export function writeProjection(journal: string, { at, receipts }: Projection): Statement {
  return {
    text: `INSERT INTO consent_projection (journal, segment, position, head, receipts)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (journal) DO UPDATE SET segment = excluded.segment,
        position = excluded.position, head = excluded.head, receipts = excluded.receipts`,
    values: [journal, at.segment, at.offset, at.head, receipts],
  };
}
