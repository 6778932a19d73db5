import { NO_MONTH } from '../month-of.js';
import type { Log } from '../log.js';
import type { Dialect } from './dialects/index.js';
import { MARK_LOST, checkRights, markSchema, readSchema } from './schema-state.js';
import type { SchemaState } from './schema-state.js';
import type { Sql } from './sql.js';

/**
 * The same statements on every engine; what differs stands in the dialect. `subject_id` first:
 * random, so neither a write hot spot on range-sharded engines nor a scan for one person's history.
 * `body` is text, byte for byte the canonical form, so that `hash` can be checked for ever.
 * The counts (`consent_daily`, `consent_choice`, `consent_subject`) are kept in the transaction of
 * their receipts, so that no page ever counts a million rows.
 */
function tables({ before, arrival, primaryKey, partitions, uniqueId, after }: Dialect): string[] {
  return [
    ...before,
    `CREATE TABLE IF NOT EXISTS consent_schema (
      id integer PRIMARY KEY,
      version integer NOT NULL,
      store boolean NOT NULL
    )`,
    `CREATE TABLE IF NOT EXISTS consent_receipt (
      subject_id text NOT NULL,
      receipt_id uuid NOT NULL,
      month date NOT NULL,
      arrival ${arrival},
      received_at timestamptz NOT NULL,
      site text NOT NULL,
      controller text NOT NULL,
      region text NOT NULL,
      regime text NOT NULL,
      event text NOT NULL,
      seq integer NOT NULL,
      notice_hash text NOT NULL,
      hash text NOT NULL,
      body text NOT NULL,
      ${primaryKey}
    )${partitions ? ' PARTITION BY RANGE (month)' : ''}`,
    ...(partitions
      ? [`CREATE TABLE IF NOT EXISTS consent_receipt_other PARTITION OF consent_receipt DEFAULT`]
      : []),
    uniqueId,
    `CREATE INDEX IF NOT EXISTS consent_receipt_by_arrival ON consent_receipt (arrival)`,
    `CREATE INDEX IF NOT EXISTS consent_receipt_by_site ON consent_receipt (site, arrival)`,
    `CREATE INDEX IF NOT EXISTS consent_receipt_by_controller ON consent_receipt (controller, arrival)`,
    `CREATE INDEX IF NOT EXISTS consent_receipt_by_notice ON consent_receipt (notice_hash, controller)`,
    `CREATE TABLE IF NOT EXISTS consent_tombstone (
      receipt_id uuid PRIMARY KEY,
      month date NOT NULL,
      hash text NOT NULL,
      erased_at timestamptz NOT NULL,
      rule text NOT NULL
    )`,
    `CREATE TABLE IF NOT EXISTS consent_quarantine (
      receipt_id uuid NOT NULL,
      hash text NOT NULL,
      received_at timestamptz NOT NULL,
      site text NOT NULL,
      controller text NOT NULL,
      body text NOT NULL,
      PRIMARY KEY (receipt_id, hash)
    )`,
    `CREATE TABLE IF NOT EXISTS consent_notice (
      hash text PRIMARY KEY,
      received_at timestamptz NOT NULL,
      body text NOT NULL
    )`,
    `CREATE TABLE IF NOT EXISTS consent_daily (
      day date NOT NULL,
      controller text NOT NULL,
      site text NOT NULL,
      region text NOT NULL,
      event text NOT NULL,
      receipts bigint NOT NULL,
      PRIMARY KEY (day, controller, site, region, event)
    )`,
    `CREATE TABLE IF NOT EXISTS consent_choice (
      day date NOT NULL,
      controller text NOT NULL,
      site text NOT NULL,
      region text NOT NULL,
      purpose text NOT NULL,
      state text NOT NULL,
      receipts bigint NOT NULL,
      PRIMARY KEY (day, controller, site, region, purpose, state)
    )`,
    `CREATE TABLE IF NOT EXISTS consent_subject (
      subject_id text PRIMARY KEY,
      controller text NOT NULL,
      receipts bigint NOT NULL,
      last_seq bigint NOT NULL
    )`,
    `CREATE INDEX IF NOT EXISTS consent_subject_gaps ON consent_subject (controller) WHERE last_seq > receipts`,
    `CREATE TABLE IF NOT EXISTS consent_projection (
      journal text PRIMARY KEY,
      segment text NOT NULL,
      position bigint NOT NULL,
      head text NOT NULL,
      receipts bigint NOT NULL
    )`,
    `CREATE TABLE IF NOT EXISTS consent_access (
      at timestamptz NOT NULL,
      reader text NOT NULL,
      route text NOT NULL,
      status integer NOT NULL,
      asked text NOT NULL
    )`,
    `CREATE INDEX IF NOT EXISTS consent_access_by_time ON consent_access (at)`,
    `CREATE TABLE IF NOT EXISTS consent_disposal (
      at timestamptz NOT NULL,
      reader text NOT NULL,
      rule text NOT NULL,
      receipts text NOT NULL
    )`,
    ...after,
  ];
}

/** How the tables are, without a change to them. */
export function readTables(sql: Sql, dialect: Dialect): Promise<SchemaState> {
  return readSchema(sql, tables(dialect));
}

/**
 * Makes what is missing; changes nothing that is there.
 *
 * @param store receipts are kept here and nowhere else: a table that is gone is then not made anew
 * @returns the names of tables that were there once, were gone, and are now there and empty; and
 *   whether receipts are kept here and nowhere else
 * @throws when the tables cannot be used: they are a newer collector's, a store lost one, rights lack
 */
export async function createTables(
  sql: Sql,
  dialect: Dialect,
  store: boolean,
): Promise<Pick<SchemaState, 'lost' | 'store'>> {
  const state = await readTables(sql, dialect);
  if (state.lost.length && (store || state.store)) {
    throw new Error(
      `${state.lost.join(', ')} is gone, and this database is the only place of its receipts: restore it from a backup`,
    );
  }
  // Kept until all is followed again: a crash between must not make empty tables look whole.
  if (state.lost.length) await sql.query(MARK_LOST);
  for (const statement of state.needed) {
    // Two collectors that start at once may both make a table: the second try finds it.
    await sql.query(statement).catch((error: { code?: string }) => {
      if (!['23505', '42P07', 'XX000'].includes(error.code ?? '')) throw error;
      return sql.query(statement);
    });
  }
  const only = store || state.store;
  if (!state.lost.length && (state.needed.length || only !== state.store)) {
    const { text, values } = markSchema(only);
    await sql.query(text, values);
  }
  await checkRights(sql);
  return { lost: state.lost, store: only };
}

/**
 * Makes the partition of a month, so that a month can be dropped when its retention ends. Never for
 * months far from now: forged ids must not be able to make hundreds of tables.
 */
export async function createPartition(
  sql: Sql,
  month: string,
  dialect: Dialect,
  log: Log,
): Promise<void> {
  if (!dialect.partitions) return;
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
    const { code } = error as { code?: string };
    // Another collector made it at the same moment.
    if (code === '23505' || code === '42P07') return;
    // 23514: the default partition holds rows of this month already; they and theirs stay there.
    // 42501: the role may not make tables.
    if (code !== '23514' && code !== '42501') throw error;
    const why =
      code === '42501'
        ? 'the role may not make it; its rows go into the default partition'
        : 'the default partition already holds rows of that month';
    log('warn', `No partition ${table}: ${why}.`);
  }
}
