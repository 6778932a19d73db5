import { contentHash } from '../sha256.js';
import { monthOf } from '../month-of.js';
import type { Line } from '../journal/line.js';

/** Columns of one table as arrays, in the order of the INSERT statement. */
export interface Rows {
  receipts: { columns: string[][]; count: number; months: Set<string> };
  notices: { columns: string[][]; count: number };
}

interface Body {
  id: string;
  subject: string;
  site: string;
  event: string;
  region: { regime: string };
  notice: { hash: string };
}

/** Journal lines as columns for `unnest`: one statement per table and batch. */
export function toRows(lines: readonly Line[]): Rows {
  const receipts: string[][] = Array.from({ length: 10 }, () => []);
  const notices: string[][] = [[], [], []];
  const months = new Set<string>();
  for (const { kind, t, body } of lines) {
    const hash = contentHash(body);
    if (kind === 'n') {
      push(notices, [hash, t, body]);
      continue;
    }
    const { id, subject, site, event, region, notice } = JSON.parse(body) as Body;
    const month = monthOf(id);
    months.add(month);
    push(receipts, [subject, id, month, t, site, event, region.regime, notice.hash, hash, body]);
  }
  return {
    receipts: { columns: receipts, count: receipts[0]?.length ?? 0, months },
    notices: { columns: notices, count: notices[0]?.length ?? 0 },
  };
}

function push(columns: string[][], values: readonly string[]): void {
  values.forEach((value, index) => columns[index]?.push(value));
}

export const INSERT_RECEIPTS = `INSERT INTO consent_receipt
  (subject_id, receipt_id, month, received_at, site, event, regime, notice_hash, hash, body)
  SELECT * FROM unnest($1::text[], $2::uuid[], $3::date[], $4::timestamptz[], $5::text[],
    $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
  ON CONFLICT DO NOTHING`;

export const INSERT_NOTICES = `INSERT INTO consent_notice (hash, received_at, body)
  SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::text[])
  ON CONFLICT DO NOTHING`;
