import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '../canonical-json.js';
import { idOf } from '../intake/held.js';
import type { Held } from '../intake/held.js';
import type { Journal } from '../journal/journal.js';
import type { Entry, Gone, Line } from '../journal/line.js';
import { syncDirectory } from '../journal/segments.js';
import { walkJournal } from '../journal/walk.js';
import type { Log } from '../log.js';
import { dueOf } from './due.js';
import type { Kept } from './due.js';
import type { Eraser, Gone as Counts } from './eraser.js';
import type { Retention } from './rules.js';
import { writeTombstones } from './write-tombstones.js';

/** One content that goes, or went. */
export interface Disposed extends Gone {
  hash: string;
}

/** What stands in a line `d` of the journal: the proof that, when and by which rule it was done. */
export interface DisposalRecord {
  by: string;
  rule: string;
  /** Chain hash of the journal before the record. */
  head: string;
  receipts: readonly Disposed[];
}

/** Contents named in one record: keeps the line short. */
const PER_RECORD = 500;

/**
 * Makes contents go for ever. First the disposal record is durable in the journal, then the contents
 * are overwritten by tombstones; a crash between the two is made good at the next start.
 */
export class Disposal implements Eraser {
  private turn: Promise<unknown> = Promise.resolve();
  private readonly flag: string;

  constructor(
    private readonly directory: string,
    private readonly journal: Journal,
    private readonly held: Held,
    private readonly log: Log,
  ) {
    this.flag = join(directory, 'erasing');
  }

  /** Everything of one subject, or one receipt. */
  erase(what: { subject: string } | { id: string }, by: string, rule: string): Promise<Counts> {
    const wanted =
      'id' in what
        ? (line: Line) => idOf(line.body) === what.id
        : (line: Line) =>
            line.body.includes(`"subject":"${what.subject}"`) &&
            (JSON.parse(line.body) as Kept).subject === what.subject;
    return this.inTurn(async () => {
      const doomed: Disposed[] = [];
      for await (const line of this.contents()) if (wanted(line)) doomed.push(named(line));
      return this.dispose(new Map([[rule, doomed]]), by);
    });
  }

  /** What is over by the retention rules at `now`, in milliseconds. `dry` only counts. */
  expire(retention: Retention, now: number, by: string, dry = false): Promise<Counts> {
    return this.inTurn(async () => {
      const withdrawn = needsWithdrawals(retention) ? await this.withdrawals() : undefined;
      const due = new Map<string, Disposed[]>();
      for await (const line of this.contents()) {
        const receipt = JSON.parse(line.body) as Kept;
        const { at, rule } = dueOf(
          receipt,
          Date.parse(line.t),
          withdrawn?.get(receipt.subject),
          retention,
        );
        if (at > now) continue;
        const list = due.get(rule) ?? [];
        list.push(named(line));
        due.set(rule, list);
      }
      return dry ? counts(due) : this.dispose(due, by);
    });
  }

  /** Waits for what is being erased. */
  async close(): Promise<void> {
    await this.turn;
  }

  /** At start: finishes what a crash interrupted. */
  async finish(): Promise<void> {
    if (!existsSync(this.flag)) return;
    this.log('warn', 'An erasure was interrupted; it is finished now.');
    const doomed = new Set<string>();
    for await (const { line } of walkJournal(this.directory, undefined, this.journal.end)) {
      if (line?.kind !== 'd') continue;
      for (const { id, hash } of (JSON.parse(line.body) as DisposalRecord).receipts)
        doomed.add(id + hash);
    }
    const count = await writeTombstones(this.directory, this.journal, ({ id }, hash) =>
      doomed.has(id + hash),
    );
    this.held.erased += count;
    await this.clearAway();
  }

  private async dispose(
    due: ReadonlyMap<string, readonly Disposed[]>,
    by: string,
  ): Promise<Counts> {
    const entries: Entry[] = [];
    const { head } = this.journal.end;
    const doomed = new Set<string>();
    for (const [rule, list] of due) {
      for (let from = 0; from < list.length; from += PER_RECORD) {
        const receipts = list.slice(from, from + PER_RECORD);
        entries.push({
          kind: 'd',
          body: canonicalJson({ by, rule, head, receipts: receipts.map((one) => ({ ...one })) }),
        });
        for (const { id, hash } of receipts) doomed.add(id + hash);
      }
    }
    if (!doomed.size) return {};
    await writeFile(this.flag, '', { mode: 0o600 });
    await syncDirectory(this.directory);
    await this.journal.append(entries, new Date().toISOString());
    const gone = await writeTombstones(this.directory, this.journal, ({ id }, hash) =>
      doomed.has(id + hash),
    );
    await this.clearAway();
    this.held.erased += gone;
    this.log('info', `Erased ${gone} receipts; the disposal is on record in the journal.`, { by });
    return counts(due);
  }

  /** Copies that a crash or a damage left behind hold contents too. */
  private async clearAway(): Promise<void> {
    for (const name of await readdir(this.directory)) {
      if (/^torn-.*\.part$|\.ndjson\.new$/.test(name)) await rm(join(this.directory, name));
    }
    const data = dirname(this.directory);
    for (const name of await readdir(data)) {
      if (name.startsWith('sql.broken-')) {
        await rm(join(data, name), { recursive: true, force: true });
      }
    }
    await rm(this.flag, { force: true });
  }

  private async *contents(): AsyncGenerator<Line> {
    for await (const { line } of walkJournal(this.directory, undefined, this.journal.end)) {
      if (line?.kind === 'r' || line?.kind === 'q') yield line;
    }
  }

  /** When each subject last took everything back. */
  private async withdrawals(): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for await (const { t, body, kind } of this.contents()) {
      if (kind !== 'r') continue;
      const { subject, event } = JSON.parse(body) as Kept;
      if (event === 'withdrawn') found.set(subject, Date.parse(t));
      else if (event === 'granted' || event === 'changed') found.delete(subject);
    }
    return found;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const run = this.turn.then(work);
    this.turn = run.catch(() => undefined);
    return run;
  }
}

function named({ body, kind, hash }: Line): Disposed {
  return { id: idOf(body), kind: kind as Gone['kind'], hash };
}

function counts(due: ReadonlyMap<string, readonly Disposed[]>): Counts {
  return Object.fromEntries(
    [...due].filter(([, list]) => list.length).map(([rule, list]) => [rule, list.length]),
  );
}

function needsWithdrawals({ default: one, documents = [] }: Retention): boolean {
  return [one, ...documents.flatMap(({ rules }) => rules)].some(({ from }) => from === 'withdrawn');
}
