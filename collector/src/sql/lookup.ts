import { writeCursor } from './cursor.js';
import type { Filter } from './filter.js';
import type { Sql } from './sql.js';

/** A receipt as it is stored. */
export interface Stored {
  /** Canonical JSON, byte for byte what `hash` was made from. */
  body: string;
  hash: string;
  /** ISO 8601 instant. */
  received: string;
}

export interface Page {
  /** Newest first. */
  rows: Stored[];
  /** Cursor of the next older page; null at the end. */
  next: string | null;
  /** Cursor that asks for what arrived after this answer. */
  latest: string;
}

// Not called `arrival` as text: ORDER BY would then mean the text.
const COLUMNS = `body, hash, arrival::text AS place,
  to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS received`;

const CONDITIONS: Readonly<Record<string, string>> = {
  subject: 'subject_id = $?',
  id: 'receipt_id = $?::uuid',
  site: 'site = $?',
  event: 'event = $?',
  regime: 'regime = $?',
  region: 'region = $?',
  scope: 'controller = ANY($?::text[])',
  since: 'received_at >= $?::timestamptz',
  until: 'received_at < $?::timestamptz',
};

/** Receipts that meet the filter. Following `latest` never misses one: it goes by order of arrival. */
export async function findReceipts(sql: Sql, filter: Filter): Promise<Page> {
  const values: unknown[] = [];
  const where: string[] = [];
  const add = (condition: string, value: unknown) => {
    values.push(value);
    where.push(condition.replace('$?', `$${values.length}`));
  };
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filter[name as keyof Filter];
    if (value !== undefined) add(condition, value);
  }
  const newer = filter.after?.direction === 'newer';
  if (filter.after) {
    add(newer ? 'arrival > $?::bigint' : 'arrival < $?::bigint', filter.after.arrival.toString());
  }
  const found = await sql.query<Stored & { place: string }>(
    `SELECT ${COLUMNS} FROM consent_receipt
      ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
      ORDER BY arrival ${newer ? 'ASC' : 'DESC'} LIMIT ${filter.limit + 1}`,
    values,
  );
  const more = found.length > filter.limit;
  const rows = found.slice(0, filter.limit);
  if (newer) rows.reverse();
  const oldest = rows.at(-1)?.place;
  return {
    rows,
    next: oldest !== undefined && more && !newer ? writeCursor('older', oldest) : null,
    latest: writeCursor('newer', rows[0]?.place ?? filter.after?.arrival.toString() ?? '0'),
  };
}

/** When and by which rule a content was erased. */
export interface Erased {
  hash: string;
  erased: string;
  rule: string;
}

/** What is left of an erased receipt, or nothing. */
export async function findErased(sql: Sql, id: string): Promise<Erased | undefined> {
  const [row] = await sql.query<Erased>(
    `SELECT hash, rule, to_char(erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS erased
      FROM consent_tombstone WHERE receipt_id = $1::uuid`,
    [id],
  );
  return row;
}

/** Receipts whose id was held already with other content, newest first. */
export async function findQuarantined(
  sql: Sql,
  scope: readonly string[] | undefined,
): Promise<Stored[]> {
  return sql.query<Stored>(
    `SELECT body, hash, to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS received
      FROM consent_quarantine WHERE $1::text[] IS NULL OR controller = ANY($1::text[])
      ORDER BY received_at DESC LIMIT 200`,
    [scope ?? null],
  );
}

/** All receipts of one subject, oldest first. */
export async function findSubject(sql: Sql, subject: string): Promise<Stored[]> {
  return sql.query<Stored>(
    `SELECT ${COLUMNS} FROM consent_receipt WHERE subject_id = $1 ORDER BY arrival LIMIT 1000`,
    [subject],
  );
}

/** A notice manifest's canonical JSON, or nothing; within a scope only what its receipts name. */
export async function findNotice(
  sql: Sql,
  hash: string,
  scope?: readonly string[],
): Promise<string | undefined> {
  // What is no hash may be anything, and a database may log what it is asked.
  if (!/^sha256-[\w-]{43}$/.test(hash)) return undefined;
  const [row] = await sql.query<{ body: string }>(
    `SELECT body FROM consent_notice n WHERE hash = $1 AND ($2::text[] IS NULL OR EXISTS (
      SELECT 1 FROM consent_receipt r WHERE r.controller = ANY($2::text[]) AND r.notice_hash = n.hash))`,
    [hash, scope ?? null],
  );
  return row?.body;
}
