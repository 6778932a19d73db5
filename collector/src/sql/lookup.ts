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

/** One receipt, or nothing. */
export async function findReceipt(sql: Sql, id: string): Promise<Stored | undefined> {
  return (await findReceipts(sql, { id, limit: 1 })).rows[0];
}

/** All receipts of one subject, oldest first. */
export async function findSubject(sql: Sql, subject: string): Promise<Stored[]> {
  return sql.query<Stored>(
    `SELECT ${COLUMNS} FROM consent_receipt WHERE subject_id = $1 ORDER BY arrival LIMIT 1000`,
    [subject],
  );
}

/** A notice manifest's canonical JSON, or nothing. */
export async function findNotice(sql: Sql, hash: string): Promise<string | undefined> {
  const [row] = await sql.query<{ body: string }>(
    `SELECT body FROM consent_notice WHERE hash = $1`,
    [hash],
  );
  return row?.body;
}
