import type { Item, Outcome, Store } from '../intake/intake.js';
import { StoreError } from '../intake/store-error.js';
import type { Log } from '../log.js';
import type { Sites } from '../sites.js';
import type { Dialect } from './dialects/index.js';
import type { Ask, Postgres } from './postgres.js';
import { noticeStatement, quarantineStatement, receiptStatement } from './receipt-rows.js';
import type { Arrived } from './receipt-rows.js';
import { SCHEMA } from './schema-state.js';
import type { Statement } from './sql.js';
import { createPartition, createTables } from './tables.js';
import type { SqlView } from './with-sql.js';

interface Waiting {
  items: readonly Item[];
  received: string;
  done: (outcomes: Outcome[]) => void;
  failed: (error: Error) => void;
}

/** Items of one transaction at most. */
const GROUP = 500;
const FIRST_RETRY = 100;
const LAST_RETRY = 2_000;

/**
 * `durability=database`: acknowledged only after the shared database's commit, which waits for its
 * synchronous standby where there is one. Everything that arrives while a commit runs shares the
 * next. While the database is away posts are refused, and the browsers keep their receipts.
 */
export class DatabaseStore implements Store, SqlView {
  pending = 0;
  state: SqlView['state'] = 'opening';
  sql: Postgres | undefined;

  private readonly queue: Waiting[] = [];
  private readonly notices = new Set<string>();
  private readonly months = new Set<string>();
  private committing = false;
  private stopped = false;
  /** What the operator was told of the failure that lasts. */
  private told = '';
  private wake: () => void = () => undefined;
  private readonly opened = new Set<() => void>();

  constructor(
    private readonly open: () => Promise<Postgres>,
    private readonly dialect: Dialect,
    private readonly sites: Sites | undefined,
    private readonly log: Log,
  ) {
    void this.connect();
  }

  put(items: readonly Item[], received: string): Promise<Outcome[]> {
    if (!this.sql) return Promise.reject(away('The database is away.'));
    this.pending += items.length;
    return new Promise((done, failed) => {
      this.queue.push({ items, received, done, failed });
      if (!this.committing) void this.commitAll();
    });
  }

  async heldNotices(hashes: readonly string[]): Promise<string[]> {
    const unknown = hashes.filter((hash) => !this.notices.has(hash));
    if (unknown.length && this.sql) {
      const rows = await this.sql
        .query<{ hash: string }>(`SELECT hash FROM consent_notice WHERE hash = ANY($1)`, [unknown])
        .catch(() => []);
      for (const { hash } of rows) this.notices.add(hash);
    }
    return hashes.filter((hash) => this.notices.has(hash));
  }

  /** There is nothing to catch up with; only a database that is being opened is waited for. */
  async catchUp(milliseconds: number): Promise<void> {
    if (this.state !== 'opening') return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds * 30);
      this.opened.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  async close(): Promise<void> {
    this.stopped = true;
    this.wake();
    while (this.pending) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.sql?.close();
    this.sql = undefined;
    this.state = 'away';
    this.settle();
  }

  private async connect(): Promise<void> {
    for (let wait = FIRST_RETRY; !this.stopped; wait = Math.min(wait * 2, LAST_RETRY)) {
      try {
        const sql = await this.open();
        await createTables(sql, this.dialect, true);
        const [settings] = await sql.query<{ fsync: string }>(`SHOW fsync`).catch(() => []);
        if (settings?.fsync === 'off') {
          this.log('error', 'The database runs with fsync=off: what it commits may be lost.');
        }
        this.sql = sql;
        this.state = 'open';
        if (!this.told)
          this.log('info', 'The database is connected; it alone makes receipts durable.');
        this.settle();
        return;
      } catch (error) {
        this.tell(error as Error);
        this.state = 'away';
        this.settle();
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, wait * (0.5 + Math.random() / 2));
          this.wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  }

  /** A failure that lasts is told once. */
  private tell({ message }: Error): void {
    if (this.told === message) return;
    this.told = message;
    this.log('error', `The database is away (${message}); trying again.`);
  }

  private settle(): void {
    for (const resolve of this.opened) resolve();
    this.opened.clear();
  }

  private async commitAll(): Promise<void> {
    this.committing = true;
    // Let everything that arrived in this turn share the first commit.
    await Promise.resolve();
    while (this.queue.length) {
      const group = this.takeGroup();
      const size = group.reduce((sum, { items }) => sum + items.length, 0);
      try {
        const outcomes = await this.commitAgain(group);
        if (this.told) this.log('info', 'The database takes receipts again.');
        this.told = '';
        group.forEach(({ done }, index) => done(outcomes[index] as Outcome[]));
      } catch (cause) {
        const message = `The database did not take receipts: ${(cause as Error).message}`;
        const error = away(message, cause);
        for (const { failed } of group) failed(error);
        this.lose(cause as Error);
      } finally {
        this.pending -= size;
      }
    }
    this.committing = false;
  }

  /** After a failed commit nothing is known of the connection, nor of the server's role. */
  private lose(error: Error): void {
    const { sql } = this;
    if (!sql) return;
    this.tell(error);
    this.sql = undefined;
    this.state = 'away';
    this.months.clear();
    void sql.close().catch(() => undefined);
    if (!this.stopped) void this.connect();
  }

  private takeGroup(): Waiting[] {
    let size = 0;
    let count = 0;
    for (const { items } of this.queue) {
      if (count && size + items.length > GROUP) break;
      size += items.length;
      count += 1;
    }
    return this.queue.splice(0, count);
  }

  /** A transaction that lost against another collector's is run again; nothing of it was kept. */
  private async commitAgain(group: readonly Waiting[]): Promise<Outcome[][]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.commit(group);
      } catch (error) {
        const { code = '' } = error as { code?: string };
        if (tries === 3 || !['40P01', '40001'].includes(code)) throw error;
      }
    }
  }

  private async commit(group: readonly Waiting[]): Promise<Outcome[][]> {
    const { sql } = this;
    if (!sql) throw new Error('the database is away');
    const first = new Map<string, Arrived & { id: string }>();
    const notices = new Map<string, Arrived>();
    for (const { items, received: t } of group) {
      for (const { kind, id, hash, body } of items) {
        const arrived = { kind, id, hash, body, t };
        if (kind === 'n') notices.set(hash, arrived);
        else if (!first.has(id)) first.set(id, arrived);
      }
    }
    const { statement, months } = receiptStatement([...first.values()], this.sites);
    for (const month of months) {
      if (this.months.has(month)) continue;
      await createPartition(sql, month, this.dialect, this.log);
      this.months.add(month);
    }
    const outcomes = await sql.inTransaction(async (ask) => {
      const [schema] = await ask<{ version: number }>(`SELECT version FROM consent_schema`);
      if (schema?.version !== SCHEMA) throw new Error('the tables are of another version');
      const fresh = await insertReceipts(ask, statement);
      const old = [...first.keys()].filter((id) => !fresh.has(id));
      const held = await findHashes(ask, old);
      const forged: Arrived[] = [];
      const seen = new Set<string>();
      const results = group.map(({ items, received: t }) =>
        items.map(({ kind, id, hash, body }): Outcome => {
          if (kind === 'n') return 'stored';
          const there = held.get(id) ?? first.get(id)?.hash;
          if (there !== hash) {
            forged.push({ kind, hash, body, t });
            return 'conflict';
          }
          if (!fresh.has(id) || seen.has(id)) return 'duplicate';
          seen.add(id);
          return 'stored';
        }),
      );
      await run(ask, noticeStatement([...notices.values()]));
      await run(ask, quarantineStatement(forged, this.sites));
      const { barrier } = this.dialect;
      if (old.length && barrier) await ask(barrier);
      return results;
    });
    for (const hash of notices.keys()) this.notices.add(hash);
    return outcomes;
  }
}

/** It is logged once, when the connection is lost. */
function away(message: string, cause?: unknown): StoreError {
  const error = new StoreError(message, { cause });
  error.told = true;
  return error;
}

async function run(ask: Ask, statement: Statement | undefined): Promise<void> {
  if (statement) await ask(statement.text, statement.values);
}

async function insertReceipts(ask: Ask, statement: Statement | undefined): Promise<Set<string>> {
  if (!statement) return new Set();
  const rows = await ask<{ id: string }>(statement.text, statement.values);
  return new Set(rows.map(({ id }) => id));
}

/** Hashes of receipts that are there already, erased ones too. @throws when one is not */
async function findHashes(ask: Ask, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map();
  const rows = await ask<{ id: string; hash: string }>(
    `SELECT receipt_id::text AS id, hash FROM consent_receipt WHERE receipt_id = ANY($1::uuid[])
      UNION ALL
      SELECT receipt_id::text AS id, hash FROM consent_tombstone WHERE receipt_id = ANY($1::uuid[])`,
    [ids],
  );
  const held = new Map(rows.map(({ id, hash }) => [id, hash]));
  if (ids.some((id) => !held.has(id))) throw new Error('a receipt was neither stored nor found');
  return held;
}
