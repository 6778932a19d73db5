import type { Entry } from '../journal/line.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import { checkNotice } from './check-notice.js';
import { checkReceipt } from './check-receipt.js';
import type { Rules } from './check-receipt.js';
import type { Envelope } from './read-envelope.js';

/** What the collector says about one receipt, beside it and never inside it. */
export interface Stamp {
  id: string;
  hash: string;
  received: string;
  /** Server clock minus the browser's, milliseconds. */
  skew: number;
  status: 'stored' | 'duplicate' | 'conflict' | 'rejected';
  reason?: string;
  /** Place in the request, on a refusal. */
  index?: number;
}

export interface Answer {
  results: Stamp[];
  /** Hashes of the manifests that this request named or brought, and that are held now. */
  notices: string[];
}

/** A receipt or manifest to be stored. */
export interface Item extends Entry {
  /** Receipt id; empty for a manifest. */
  id: string;
  hash: string;
}

export type Outcome = 'stored' | 'duplicate' | 'conflict';

/** Where receipts go: a journal, or a shared database. */
export interface Store {
  /** Items that wait. */
  readonly pending: number;
  /**
   * Resolves when every item is either durable, or known to be durable already, or quarantined.
   * One outcome per item.
   *
   * @throws StoreError (rejects) when nothing of it may be acknowledged
   */
  put(items: readonly Item[], received: string): Promise<Outcome[]>;
  /** Which of these manifests are held. */
  heldNotices(hashes: readonly string[]): Promise<string[]>;
}

/** Takes envelopes in: each receipt is stored once, and acknowledged when it is durable. */
export class Intake {
  /** Same id, other content: a broken or forging sender. Since the start. */
  conflicts = 0;

  constructor(
    private readonly store: Store,
    private readonly rules: Rules,
    private readonly metrics: Metrics,
    private readonly log: Log,
  ) {}

  /** @throws StoreError (rejects) when nothing new of this request is held */
  async take(envelope: Envelope, origin: string | null): Promise<Answer> {
    const now = Date.now();
    const received = new Date(now).toISOString();
    const skew = now - envelope.sent;
    const items = this.readNotices(envelope.notices);
    const named = new Set(items.map(({ hash }) => hash));
    const place = new Map<number, number>();
    const checked = envelope.receipts.map((value, index) => {
      const result = checkReceipt(value, this.rules, origin);
      if (result.ok) {
        const { id, hash, body, notice } = result.receipt;
        named.add(notice);
        place.set(index, items.length);
        items.push({ kind: 'r', id, hash, body });
      }
      return result;
    });

    const outcomes = items.length ? await this.store.put(items, received) : [];
    const results = checked.map((result, index): Stamp => {
      const { id, hash } = result.ok ? result.receipt : result;
      const status = result.ok ? (outcomes[place.get(index) as number] as Outcome) : 'rejected';
      this.metrics.count('receipts', `status="${status}"`);
      const reason = result.ok ? 'this id is held with other content' : result.reason;
      const refused = status === 'rejected' || status === 'conflict';
      return { id, hash, received, skew, status, ...(refused ? { reason, index } : {}) };
    });
    this.report(results);
    return { results, notices: named.size ? await this.store.heldNotices([...named]) : [] };
  }

  /** A manifest that is wrong is left out and never loses a receipt: the answer does not name it. */
  private readNotices(notices: readonly unknown[]): Item[] {
    return notices.flatMap((value) => {
      const checked = checkNotice(value, this.rules.validators);
      return 'item' in checked ? [checked.item] : [];
    });
  }

  private report(results: readonly Stamp[]): void {
    for (const { status } of results) {
      if (status !== 'conflict') continue;
      this.conflicts += 1;
      this.log(
        'warn',
        `A receipt id came again with other content; the first one stays, the other is in quarantine (${this.conflicts} since the start).`,
      );
    }
  }
}
