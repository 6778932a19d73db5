import type { Disposed } from '../retention/disposal.js';
import { dueOf } from '../retention/due.js';
import type { Kept } from '../retention/due.js';
import type { Eraser, Gone } from '../retention/eraser.js';
import type { Retention } from '../retention/rules.js';
import { StoreError } from '../intake/store-error.js';
import { disposalStatements } from './disposal-statements.js';
import type { Sql } from './sql.js';
import type { SqlView } from './with-sql.js';

const PAGE = 1_000;

interface Row {
  id: string;
  hash: string;
  received: string;
  body: string;
  arrival: string;
  kind: 'r' | 'q';
}

/** Erasing where the shared database is the store; the record stands in `consent_disposal`. */
export class SqlEraser implements Eraser {
  constructor(private readonly view: SqlView) {}

  erase(what: { subject: string } | { id: string }, by: string, rule: string): Promise<Gone> {
    return told(this.eraseNow(what, by, rule));
  }

  expire(retention: Retention, now: number, by: string, dry = false): Promise<Gone> {
    return told(this.expireNow(retention, now, by, dry));
  }

  private async eraseNow(
    what: { subject: string } | { id: string },
    by: string,
    rule: string,
  ): Promise<Gone> {
    const subject = 'subject' in what;
    const value = subject ? what.subject : what.id;
    const rows = await this.sql.query<Disposed>(
      `SELECT receipt_id::text AS id, hash, 'r' AS kind FROM consent_receipt
          WHERE ${subject ? 'subject_id = $1' : 'receipt_id = $1::uuid'}
        UNION ALL
        SELECT receipt_id::text AS id, hash, 'q' AS kind FROM consent_quarantine
          WHERE ${subject ? `body LIKE '%"subject":"' || $1 || '"%'` : 'receipt_id = $1::uuid'}`,
      [value],
    );
    return this.dispose(new Map([[rule, rows]]), by);
  }

  private async expireNow(
    retention: Retention,
    now: number,
    by: string,
    dry: boolean,
  ): Promise<Gone> {
    const sum: Record<string, number> = {};
    const withdrawn = await this.withdrawals();
    for (let after = '-9223372036854775808'; ;) {
      const rows = await this.sql.query<Row>(
        `SELECT receipt_id::text AS id, hash, received_at::text AS received, body,
          arrival::text AS arrival, 'r' AS kind FROM consent_receipt
          WHERE arrival > $1::bigint ORDER BY consent_receipt.arrival LIMIT ${PAGE}`,
        [after],
      );
      const due = new Map<string, Disposed[]>();
      for (const { id, hash, received, body, kind } of rows) {
        const receipt = JSON.parse(body) as Kept;
        const at = Date.parse(received);
        const found = dueOf(receipt, at, withdrawn.get(receipt.subject), retention);
        if (found.at > now) continue;
        const list = due.get(found.rule) ?? [];
        list.push({ id, hash, kind });
        due.set(found.rule, list);
      }
      if (!dry) await this.dispose(due, by);
      for (const [rule, list] of due) sum[rule] = (sum[rule] ?? 0) + list.length;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return sum;
      after = last.arrival;
    }
  }

  private async withdrawals(): Promise<Map<string, number>> {
    const rows = await this.sql.query<{ subject: string; at: string }>(
      `SELECT subject_id AS subject, max(received_at)::text AS at FROM consent_receipt r
        WHERE event = 'withdrawn' AND NOT EXISTS (SELECT 1 FROM consent_receipt later
          WHERE later.subject_id = r.subject_id AND later.seq > r.seq
            AND later.event IN ('granted', 'changed'))
        GROUP BY subject_id`,
    );
    return new Map(rows.map(({ subject, at }) => [subject, Date.parse(at)]));
  }

  private async dispose(due: ReadonlyMap<string, readonly Disposed[]>, by: string): Promise<Gone> {
    const at = new Date().toISOString();
    for (const [rule, list] of due) {
      if (!list.length) continue;
      await this.sql.transaction([
        ...disposalStatements(list, at, rule),
        {
          text: `INSERT INTO consent_disposal (at, reader, rule, receipts) VALUES ($1, $2, $3, $4)`,
          values: [at, by, rule, JSON.stringify(list)],
        },
      ]);
    }
    return Object.fromEntries(
      [...due].filter(([, list]) => list.length).map(([rule, list]) => [rule, list.length]),
    );
  }

  private get sql(): Sql {
    if (!this.view.sql) throw new StoreError('The database is away.');
    return this.view.sql;
  }
}

/** A database that refuses is no mistake of ours: it is answered 503 and may be asked again. */
function told(work: Promise<Gone>): Promise<Gone> {
  return work.catch((error: Error) => {
    throw error instanceof StoreError
      ? error
      : new StoreError(`The database did not erase: ${error.message}`, { cause: error });
  });
}
