import type { Journal } from '../journal/journal.js';
import { START, walkJournal } from '../journal/walk.js';
import type { Position } from '../journal/walk.js';
import type { Log } from '../log.js';
import { countLost, forgetProjection, readProjection, writeProjection } from './projection.js';
import type { Projection } from './projection.js';
import type { Gone, Line } from '../journal/line.js';
import type { DisposalRecord } from '../retention/disposal.js';
import type { Sites } from '../sites.js';
import type { Dialect } from './dialects/index.js';
import { disposalStatements } from './disposal-statements.js';
import { EMPTY_ALL, markSchema } from './schema-state.js';
import { noticeStatement, quarantineStatement, receiptStatement } from './receipt-rows.js';
import type { OpenSql, Sql, Statement } from './sql.js';
import { createPartition, createTables, readTables } from './tables.js';
import type { SqlView } from './with-sql.js';

/** Lines per transaction. */
const BATCH = 500;
/** Milliseconds that lines are gathered while nobody waits for them: a transaction costs. */
const GATHER = 200;
const FIRST_RETRY = 250;
const LAST_RETRY = 5_000;
/** Milliseconds between two looks at the tables while nothing comes in. */
const CHECK_EVERY = 60_000;

const CHANGED = 'somebody emptied, restored, dropped or migrated its tables';

/**
 * Follows the journal and feeds SQL. Its place is kept in the same transaction as the rows, so a
 * crash or a lost database costs a replay and never a row; ids make the replay harmless. While the
 * database is away it tries again on its own and posts go on being acknowledged.
 */
export class Projector implements SqlView {
  /** There while the database answers. */
  sql: Sql | undefined;
  state: 'opening' | 'open' | 'away' = 'opening';
  done: Projection | undefined;

  /** Connected, but perhaps not yet ready to be asked. */
  private opened: Sql | undefined;
  private stopped = false;
  /** What the operator was told of the failure that lasts. */
  private told = '';
  private wait = FIRST_RETRY;
  /** Where SQL says that it stands. */
  private stands: Projection = { at: START, receipts: 0 };
  private checked = 0;
  private asked = false;
  private wake: () => void = () => undefined;
  private hurry: () => void = () => undefined;
  private readonly partitions = new Set<string>();
  private readonly waiting = new Set<() => void>();
  private readonly running: Promise<void>;
  private readonly unfollow: () => void;

  constructor(
    private readonly directory: string,
    private readonly journal: Journal,
    private readonly journalId: string,
    private readonly open: OpenSql,
    private readonly dialect: Dialect,
    private readonly sites: Sites | undefined,
    private readonly log: Log,
  ) {
    this.unfollow = journal.onCommit(() => this.wake());
    this.running = this.run();
  }

  /**
   * Resolves when SQL holds all that is in the journal now, when the database is away, or after
   * `milliseconds`. A database that is still being opened gets thirty times as long.
   */
  async catchUp(milliseconds: number): Promise<void> {
    const target = this.journal.end;
    const until = Date.now() + milliseconds * (this.state === 'opening' ? 30 : 1);
    const isBehind = () => !this.sql || !this.hasReached(target);
    while (this.state !== 'away' && isBehind() && Date.now() < until) {
      this.hurry();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, until - Date.now());
        this.waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async close(): Promise<void> {
    this.stopped = true;
    this.unfollow();
    this.wake();
    this.hurry();
    await this.running;
    await this.opened?.close().catch(() => undefined);
    this.opened = this.sql = undefined;
    this.state = 'away';
  }

  /** A reader's question failed: are the tables what they were? */
  look(): void {
    this.asked = true;
    this.wake();
  }

  hasReached(target: Position): boolean {
    const at = this.done?.at;
    if (!at) return false;
    return (
      at.segment > target.segment || (at.segment === target.segment && at.offset >= target.offset)
    );
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.connect();
        while (!this.stopped) {
          if (this.hasReached(this.journal.end)) {
            const due = this.asked || Date.now() - this.checked >= CHECK_EVERY;
            if (due && this.sql) await this.check(this.sql);
            this.well();
            await this.sleep(CHECK_EVERY, false);
          } else if ((await this.project()) < BATCH) await this.gather();
        }
      } catch (error) {
        this.lose(error as Error);
        if (!this.stopped) await this.sleep(this.wait * (0.5 + Math.random() / 2));
        this.wait = Math.min(this.wait * 2, LAST_RETRY);
      }
    }
  }

  private async connect(): Promise<void> {
    const sql = await this.open();
    this.opened = sql;
    const projection = await this.findPlace(sql);
    const { end } = this.journal;
    this.checked = Date.now();
    this.done = this.stands = projection;
    if (this.hasReached(end) && projection.at.head !== end.head) {
      this.log(
        'error',
        `The journal is damaged: SQL has followed it up to ${projection.at.segment} byte ${projection.at.offset}, and it ends at ${end.segment || 'nothing'} byte ${end.offset} with another hash. Lines were cut off or replaced.`,
      );
      this.done = { at: end, receipts: projection.receipts };
    }
    this.sql = sql;
    this.state = 'open';
    if (!this.told) this.log('info', 'SQL is connected.');
    this.settle();
  }

  /** Where SQL stands; when something of it is gone, all of it is followed again. */
  private async findPlace(sql: Sql): Promise<Projection> {
    const { lost: gone, store } = await createTables(sql, this.dialect, false);
    const projection = await readProjection(sql, this.journalId);
    const lost = await countLost(sql, projection);
    if (!gone.length && !lost) return projection;
    const what = gone.length ? `the tables ${gone.join(', ')}` : `${lost} receipts`;
    this.log('error', `SQL lost ${what}; replaying everything from the journal.`);
    // With what is left, counts would be counted twice. But what no journal holds is left alone.
    await sql.transaction(
      store ? [forgetProjection(this.journalId)] : [EMPTY_ALL, markSchema(false)],
    );
    return { at: START, receipts: 0 };
  }

  /** @throws when somebody changed the tables, or SQL does not stand where it was brought to */
  private async check(sql: Sql): Promise<void> {
    this.asked = false;
    this.checked = Date.now();
    const { lost } = await readTables(sql, this.dialect);
    const { at } = await readProjection(sql, this.journalId);
    const same = at.segment === this.stands.at.segment && at.offset === this.stands.at.offset;
    if (lost.length || !same) throw new Error(CHANGED);
  }

  /** SQL took everything that it was given. */
  private well(): void {
    if (this.told) this.log('info', 'SQL is connected again and follows.');
    this.told = '';
    this.wait = FIRST_RETRY;
  }

  private lose(error: Error): void {
    // One that answers and then refuses each time is told once.
    if (this.told !== error.message) {
      this.told = error.message;
      this.log(
        'error',
        `SQL is away (${error.message}). Receipts go on into the journal; trying again.`,
      );
    }
    this.state = 'away';
    this.partitions.clear();
    void this.opened?.close().catch(() => undefined);
    this.opened = this.sql = undefined;
    this.settle();
  }

  /** Brings the next lines into SQL and tells how many they were. */
  private async project(): Promise<number> {
    const { sql, done } = this;
    if (!sql || !done) return 0;
    const lines: Line[] = [];
    let { at } = done;
    for await (const step of walkJournal(this.directory, at, this.journal.end)) {
      if (step.damage) this.log('error', `SQL skips a damaged journal line: ${step.damage.why}.`);
      if (step.line) lines.push(step.line);
      at = step.position;
      if (lines.length === BATCH) break;
    }
    const of = (kind: Line['kind']) => lines.filter((line) => line.kind === kind);
    const receipts = of('r');
    const stones = of('x').filter(({ gone }) => gone?.kind === 'r');
    const { statement, months } = receiptStatement(receipts, this.sites);
    for (const month of months) {
      if (this.partitions.has(month)) continue;
      await createPartition(sql, month, this.dialect, this.log);
      this.partitions.add(month);
    }
    const next = { at, receipts: done.receipts + receipts.length + stones.length };
    const statements: Statement[] = [
      writeProjection(this.journalId, this.stands, next),
      statement,
      noticeStatement(of('n')),
      quarantineStatement(of('q'), this.sites),
      ...disposalStatements(
        stones.map(({ gone, hash }) => ({ ...(gone as Gone), hash })),
        stones[0]?.t ?? '',
        '',
      ),
      ...of('d').flatMap(({ body, t }) => {
        const { receipts, rule } = JSON.parse(body) as DisposalRecord;
        return disposalStatements(receipts, t, rule);
      }),
    ].filter((one) => one !== undefined);
    await sql.transaction(statements).catch(nameMoved);
    this.done = this.stands = next;
    this.settle();
    return lines.length;
  }

  private gather(): Promise<void> {
    if (this.waiting.size || this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHER);
      this.hurry = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private settle(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  /** `deaf`: while the database is away, a new receipt is no reason to hurry. */
  private sleep(milliseconds: number, deaf = true): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        if (deaf && !this.stopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** What `writeProjection` makes the database say, in words for an operator. */
function nameMoved(error: Error & { code?: string }): never {
  const moved = error.code === '23502' && error.message.includes('consent_projection');
  throw moved ? new Error(CHANGED, { cause: error }) : error;
}
