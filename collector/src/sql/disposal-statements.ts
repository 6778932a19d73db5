import { monthOf } from '../month-of.js';
import type { Disposed } from '../retention/disposal.js';
import type { Statement } from './sql.js';

/**
 * What a disposal does in SQL: the rows go, tombstones come. A subject without any receipt left is
 * forgotten too; the counts by day stay, they name nobody.
 */
export function disposalStatements(
  disposed: readonly Disposed[],
  at: string,
  rule: string,
): Statement[] {
  const receipts = disposed.filter(({ kind }) => kind === 'r');
  const forged = disposed.filter(({ kind }) => kind === 'q');
  const ids = receipts.map(({ id }) => id);
  const statements: Statement[] = [];
  if (receipts.length) {
    statements.push(
      {
        text: `INSERT INTO consent_tombstone (receipt_id, month, hash, erased_at, rule)
          SELECT g.*, $4::timestamptz, $5 FROM unnest($1::uuid[], $2::date[], $3::text[]) AS g
          ON CONFLICT (receipt_id) DO UPDATE SET rule = excluded.rule`,
        values: [ids, ids.map(monthOf), receipts.map(({ hash }) => hash), at, rule],
      },
      {
        text: `DELETE FROM consent_subject s WHERE subject_id IN (
            SELECT subject_id FROM consent_receipt WHERE receipt_id = ANY($1::uuid[])
          ) AND NOT EXISTS (
            SELECT 1 FROM consent_receipt r
              WHERE r.subject_id = s.subject_id AND NOT r.receipt_id = ANY($1::uuid[])
          )`,
        values: [ids],
      },
      {
        text: `DELETE FROM consent_receipt WHERE receipt_id = ANY($1::uuid[])`,
        values: [ids],
      },
    );
  }
  if (forged.length) {
    statements.push({
      text: `DELETE FROM consent_quarantine WHERE (receipt_id, hash) IN (
          SELECT * FROM unnest($1::uuid[], $2::text[]))`,
      values: [forged.map(({ id }) => id), forged.map(({ hash }) => hash)],
    });
  }
  return statements;
}
