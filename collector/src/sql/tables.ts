import { NO_MONTH } from '../month-of.js';
import type { Log } from '../log.js';
import type { Sql } from './sql.js';

/**
 * The same statements on PGlite and PostgreSQL 15. `subject_id` first: random, so neither a write
 * hot spot on range-sharded engines nor a scan for one person's history. `body` is text, byte for
 * byte the canonical form, so that `hash` can be checked for ever.
 */
const TABLES = [
  `CREATE SEQUENCE IF NOT EXISTS consent_arrival`,
  `CREATE TABLE IF NOT EXISTS consent_receipt (
    subject_id text NOT NULL,
    receipt_id uuid NOT NULL,
    month date NOT NULL,
    arrival bigint NOT NULL DEFAULT nextval('consent_arrival'),
    received_at timestamptz NOT NULL,
    site text NOT NULL,
    event text NOT NULL,
    regime text NOT NULL,
    notice_hash text NOT NULL,
    hash text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (subject_id, receipt_id, month)
  ) PARTITION BY RANGE (month)`,
  `CREATE TABLE IF NOT EXISTS consent_receipt_other PARTITION OF consent_receipt DEFAULT`,
  `CREATE INDEX IF NOT EXISTS consent_receipt_by_id ON consent_receipt (receipt_id)`,
  `CREATE INDEX IF NOT EXISTS consent_receipt_by_arrival ON consent_receipt (arrival)`,
  `CREATE INDEX IF NOT EXISTS consent_receipt_by_site ON consent_receipt (site, received_at)`,
  `CREATE TABLE IF NOT EXISTS consent_notice (
    hash text PRIMARY KEY,
    received_at timestamptz NOT NULL,
    body text NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS consent_projection (
    journal text PRIMARY KEY,
    segment text NOT NULL,
    position bigint NOT NULL,
    head text NOT NULL,
    receipts bigint NOT NULL
  )`,
];

/** Makes what is missing; changes nothing that is there. */
export async function createTables(sql: Sql): Promise<void> {
  for (const statement of TABLES) await sql.query(statement);
}

/**
 * Makes the partition of a month, so that a month can be dropped when its retention ends. Never for
 * months far from now: forged ids must not be able to make hundreds of tables.
 */
export async function createPartition(sql: Sql, month: string, log: Log): Promise<void> {
  const from = new Date(`${month}T00:00:00Z`);
  const away = (from.getTime() - Date.now()) / 86_400_000;
  if (month === NO_MONTH || away > 31 || away < -800) return;
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1))
    .toISOString()
    .slice(0, 10);
  const table = `consent_receipt_${month.slice(0, 7).replace('-', '_')}`;
  try {
    await sql.query(
      `CREATE TABLE IF NOT EXISTS ${table} PARTITION OF consent_receipt FOR VALUES FROM ('${month}') TO ('${to}')`,
    );
  } catch (error) {
    // 23514: the default partition holds rows of this month already; they and theirs stay there.
    if ((error as { code?: string }).code !== '23514') throw error;
    log('warn', `No partition ${table}: the default partition already holds rows of that month.`);
  }
}
