import type { Journal } from '../journal/journal.js';
import type { Entry } from '../journal/line.js';
import type { Held } from './held.js';
import type { Item, Outcome, Store } from './intake.js';

interface OnItsWay {
  hash: string;
  durable: Promise<void>;
}

/** Receipts into the journal of this machine: acknowledged when its disk has synced them. */
export class JournalStore implements Store {
  /** Ids that wait for the disk. A retry that overtakes its own first try waits with it. */
  private readonly coming = new Map<string, OnItsWay>();

  constructor(
    private readonly journal: Journal,
    private readonly held: Held,
  ) {}

  get pending(): number {
    return this.journal.pending;
  }

  heldNotices(hashes: readonly string[]): Promise<string[]> {
    return Promise.resolve(hashes.filter((hash) => this.held.hasNotice(hash)));
  }

  async put(items: readonly Item[], received: string): Promise<Outcome[]> {
    const waits: Promise<void>[] = [];
    const fresh: Item[] = [];
    const lines: Entry[] = [];
    const outcomes = items.map((item): Outcome => {
      const { kind, id, hash, body } = item;
      const twin = fresh.find(
        (other) => other.kind === kind && (id ? other.id === id : other.hash === hash),
      );
      if (kind === 'n') {
        if (twin || this.held.hasNotice(hash)) return 'duplicate';
      } else {
        const coming = this.coming.get(id);
        if (coming) waits.push(coming.durable);
        const known = twin ?? coming;
        const found = known ? (known.hash === hash ? 'same' : 'other') : this.held.look(id, hash);
        if (found === 'same') return 'duplicate';
        if (found === 'other') {
          if (!this.held.isQuarantined(hash)) {
            this.held.addQuarantined(hash);
            lines.push({ kind: 'q', body, hash });
          }
          return 'conflict';
        }
      }
      fresh.push(item);
      lines.push(item);
      return 'stored';
    });
    if (lines.length) waits.push(this.write(lines, fresh, received));
    await Promise.all(waits);
    return outcomes;
  }

  private async write(
    lines: readonly Entry[],
    fresh: readonly Item[],
    received: string,
  ): Promise<void> {
    const durable = this.journal.append(lines, received);
    for (const { id, hash } of fresh) if (id) this.coming.set(id, { hash, durable });
    try {
      await durable;
      for (const { id, hash } of fresh) {
        if (id) this.held.add(id, hash);
        else this.held.addNotice(hash);
      }
    } catch (error) {
      for (const { kind, hash } of lines)
        if (kind === 'q' && hash) this.held.forgetQuarantined(hash);
      throw error;
    } finally {
      for (const { id } of fresh) this.coming.delete(id);
    }
  }
}
