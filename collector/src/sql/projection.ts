import { SCHEMA } from './schema-state.js';
import { START } from '../journal/walk.js';
import type { Position } from '../journal/walk.js';
import type { Sql, Statement } from './sql.js';

/** How far SQL has followed one journal. */
export interface Projection {
  at: Position;
  /** Receipt lines behind that place. */
  receipts: number;
}

/** Where SQL stands. */
export async function readProjection(sql: Sql, journal: string): Promise<Projection> {
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
  if (!row) return { at: START, receipts: 0 };
  const at = { segment: row.segment, offset: Number(row.position), head: row.head };
  return { at, receipts: Number(row.receipts) };
}

/**
 * How many receipts fewer SQL holds than it was given: the embedded database after a power failure
 * (it never syncs), rows that somebody deleted.
 */
export async function countLost(sql: Sql, { receipts }: Projection): Promise<number> {
  if (!receipts) return 0;
  const [held] = await sql.query<{ count: string }>(
    `SELECT ((SELECT count(*) FROM consent_receipt) + (SELECT count(*) FROM consent_tombstone))::text AS count`,
  );
  return Math.max(0, receipts - Number(held?.count ?? 0));
}

/** To be followed again from the start. */
export const forgetProjection = (journal: string): Statement => ({
  text: `DELETE FROM consent_projection WHERE journal = $1`,
  values: [journal],
});

/**
 * To be run first in the transaction that inserts the rows. Where SQL does not stand at `before` (the
 * tables were emptied, restored or moved on by somebody else meanwhile) or is of another version, the
 * position becomes NULL, which its column refuses: nothing of the transaction stays.
 */
export function writeProjection(
  journal: string,
  before: Projection,
  { at, receipts }: Projection,
): Statement {
  const { segment, offset } = before.at;
  const there = `SELECT 1 FROM consent_projection WHERE journal = $1 AND segment = $6 AND position = $7`;
  const first = `($6 = '' AND $7::bigint = 0 AND NOT EXISTS (SELECT 1 FROM consent_projection WHERE journal = $1))`;
  return {
    text: `INSERT INTO consent_projection (journal, segment, position, head, receipts)
      VALUES ($1, $2, (SELECT $3::bigint FROM consent_schema
        WHERE version = ${SCHEMA} AND (${first} OR EXISTS (${there}))), $4, $5)
      ON CONFLICT (journal) DO UPDATE SET segment = excluded.segment,
        position = excluded.position, head = excluded.head, receipts = excluded.receipts`,
    values: [journal, at.segment, at.offset, at.head, receipts, segment, offset],
  };
}
