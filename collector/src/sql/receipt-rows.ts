import { monthOf } from '../month-of.js';
import { controllerOf } from '../sites.js';
import type { Sites } from '../sites.js';
import type { Statement } from './sql.js';

/** A receipt or manifest as it was taken in. */
export interface Arrived {
  kind: string;
  body: string;
  hash: string;
  /** ISO 8601 instant of arrival. */
  t: string;
}

interface Body {
  id: string;
  subject: string;
  seq: number;
  site: string;
  event: string;
  region: { code: string; regime: string };
  notice: { hash: string };
  purposes: Readonly<Record<string, { state: string }>>;
  form?: { purposes: readonly string[] };
}

/** Events that are a decision of the visitor or of the visitor's browser. */
const DECISIONS = ['granted', 'refused', 'changed', 'withdrawn', 'objected', 'signalled'];

/**
 * Receipts with their counts in one statement: what is there already is neither stored nor counted
 * again. Answers the ids that are new.
 */
const INSERT_RECEIPTS = `WITH given AS (
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[], $4::timestamptz[], $5::text[], $6::text[],
      $7::text[], $8::text[], $9::text[], $10::integer[], $11::text[], $12::text[], $13::text[])
      WITH ORDINALITY AS g (subject_id, receipt_id, month, received_at, site, controller, region, regime, event, seq,
        notice_hash, hash, body, place)
  ), inserted AS (
    INSERT INTO consent_receipt (subject_id, receipt_id, month, received_at, site, controller, region,
      regime, event, seq, notice_hash, hash, body)
    SELECT subject_id, receipt_id, month, received_at, site, controller, region, regime, event, seq,
      notice_hash, hash, body FROM given
      WHERE NOT EXISTS (SELECT 1 FROM consent_tombstone t WHERE t.receipt_id = given.receipt_id)
      ORDER BY place
    ON CONFLICT DO NOTHING
    RETURNING receipt_id, subject_id, (received_at AT TIME ZONE 'UTC')::date AS day, site, controller,
      region, event, seq
  ), daily AS (
    INSERT INTO consent_daily (day, controller, site, region, event, receipts)
    SELECT day, controller, site, region, event, count(*) FROM inserted
      GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (day, controller, site, region, event)
      DO UPDATE SET receipts = consent_daily.receipts + excluded.receipts
  ), choices AS (
    INSERT INTO consent_choice (day, controller, site, region, purpose, state, receipts)
    SELECT day, controller, site, region, purpose, state, count(*) FROM inserted
      JOIN unnest($14::uuid[], $15::text[], $16::text[]) AS p (receipt_id, purpose, state)
        USING (receipt_id)
      WHERE event IN (${DECISIONS.map((event) => `'${event}'`).join(', ')})
      GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
    ON CONFLICT (day, controller, site, region, purpose, state)
      DO UPDATE SET receipts = consent_choice.receipts + excluded.receipts
  ), subjects AS (
    INSERT INTO consent_subject (subject_id, controller, receipts, last_seq)
    SELECT subject_id, max(controller), count(*), max(seq) FROM inserted
      GROUP BY subject_id ORDER BY subject_id
    ON CONFLICT (subject_id) DO UPDATE SET receipts = consent_subject.receipts + excluded.receipts,
      last_seq = greatest(consent_subject.last_seq, excluded.last_seq)
  )
  SELECT receipt_id::text AS id FROM inserted`;

const INSERT_NOTICES = `INSERT INTO consent_notice (hash, received_at, body)
  SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::text[])
  ON CONFLICT DO NOTHING`;

const INSERT_QUARANTINE = `INSERT INTO consent_quarantine
    (receipt_id, hash, received_at, site, controller, body)
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[])
  ON CONFLICT DO NOTHING`;

/** The receipts among them, and the months whose partitions they need. */
export function receiptStatement(
  arrived: readonly Arrived[],
  sites: Sites | undefined,
): { statement: Statement | undefined; months: Set<string> } {
  const columns: unknown[][] = Array.from({ length: 16 }, () => []);
  const months = new Set<string>();
  for (const { body, hash, t } of arrived) {
    const receipt = JSON.parse(body) as Body;
    const { id, subject, seq, site, event, region, notice, purposes, form } = receipt;
    const month = monthOf(id);
    months.add(month);
    const controller = controllerOf(sites, site);
    const { code, regime } = region;
    push(columns, 0, [subject, id, month, t, site, controller, code, regime, event, seq]);
    push(columns, 10, [notice.hash, hash, body]);
    for (const [purpose, { state }] of Object.entries(purposes))
      // A form asked for its own purposes; how the others stand was counted when they were answered.
      if (!form || form.purposes.includes(purpose)) push(columns, 13, [id, purpose, state]);
  }
  const statement = arrived.length ? { text: INSERT_RECEIPTS, values: columns } : undefined;
  return { statement, months };
}

export function noticeStatement(arrived: readonly Arrived[]): Statement | undefined {
  if (!arrived.length) return undefined;
  const values = [
    arrived.map(({ hash }) => hash),
    arrived.map(({ t }) => t),
    arrived.map(({ body }) => body),
  ];
  return { text: INSERT_NOTICES, values };
}

export function quarantineStatement(
  arrived: readonly Arrived[],
  sites: Sites | undefined,
): Statement | undefined {
  if (!arrived.length) return undefined;
  const columns: unknown[][] = Array.from({ length: 6 }, () => []);
  for (const { body, hash, t } of arrived) {
    const { id, site } = JSON.parse(body) as Body;
    push(columns, 0, [id, hash, t, site, controllerOf(sites, site), body]);
  }
  return { text: INSERT_QUARANTINE, values: columns };
}

function push(columns: unknown[][], from: number, values: readonly unknown[]): void {
  values.forEach((value, index) => columns[from + index]?.push(value));
}
