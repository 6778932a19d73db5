import { canonicalJson } from '../canonical-json.js';
import type { Json } from '../canonical-json.js';
import type { Journal } from '../journal/journal.js';
import type { Entry } from '../journal/line.js';
import type { Log } from '../log.js';
import { contentHash } from '../sha256.js';
import type { Validators } from '../schema/validators.js';
import { checkReceipt } from './check-receipt.js';
import { findRefusedKey } from './find-refused-key.js';
import type { Held } from './held.js';
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

interface OnItsWay {
  hash: string;
  durable: Promise<void>;
}

/** Takes envelopes in: each receipt is stored once, and acknowledged when it is on the disk. */
export class Intake {
  /** Same id, other content: a broken or forging sender. Since the start. */
  conflicts = 0;

  /** Ids that wait for the disk. A retry that overtakes its own first try waits with it. */
  private readonly coming = new Map<string, OnItsWay>();

  constructor(
    private readonly journal: Journal,
    private readonly held: Held,
    private readonly validators: Validators,
    private readonly log: Log,
  ) {}

  /** @throws JournalError (rejects) when the disk refused: nothing new of this request is held then */
  async take(envelope: Envelope): Promise<Answer> {
    const now = Date.now();
    const received = new Date(now).toISOString();
    const entries: Entry[] = [];
    const waits: Promise<void>[] = [];
    const fresh: { id: string; hash: string }[] = [];
    const manifests = this.takeNotices(envelope.notices, entries);
    const named = new Set(manifests);

    const results = envelope.receipts.map((value, index): Stamp => {
      const checked = checkReceipt(value, this.validators);
      const stamp = (
        status: Stamp['status'],
        id: string,
        hash: string,
        reason?: string,
      ): Stamp => ({
        id,
        hash,
        received,
        skew: now - envelope.sent,
        status,
        ...(reason === undefined ? {} : { reason, index }),
      });
      if (!checked.ok) return stamp('rejected', checked.id, checked.hash, checked.reason);
      const { id, hash, body, notice } = checked.receipt;
      named.add(notice);
      const coming = this.coming.get(id) ?? fresh.find((other) => other.id === id);
      if (coming && 'durable' in coming) waits.push(coming.durable);
      const found = coming ? (coming.hash === hash ? 'same' : 'other') : this.held.look(id, hash);
      if (found === 'same') return stamp('duplicate', id, hash);
      if (found === 'other')
        return this.refuseConflict(
          stamp('conflict', id, hash, 'this id is held with other content'),
        );
      fresh.push({ id, hash });
      entries.push({ kind: 'r', body });
      return stamp('stored', id, hash);
    });

    if (entries.length) waits.push(this.store(entries, received, fresh, manifests));
    await Promise.all(waits);
    return { results, notices: [...named].filter((hash) => this.held.hasNotice(hash)) };
  }

  /** A manifest that is wrong is left out and never loses a receipt: the answer does not name it. */
  private takeNotices(notices: readonly unknown[], entries: Entry[]): string[] {
    const hashes: string[] = [];
    for (const value of notices) {
      if (findRefusedKey(value) || !this.validators.notice(value)) continue;
      const body = canonicalJson(value as Json);
      const hash = contentHash(body);
      if (!this.held.hasNotice(hash) && !hashes.includes(hash)) entries.push({ kind: 'n', body });
      hashes.push(hash);
    }
    return hashes;
  }

  private async store(
    entries: readonly Entry[],
    received: string,
    fresh: readonly { id: string; hash: string }[],
    manifests: readonly string[],
  ): Promise<void> {
    const durable = this.journal.append(entries, received);
    for (const { id, hash } of fresh) this.coming.set(id, { hash, durable });
    try {
      await durable;
      for (const { id, hash } of fresh) this.held.add(id, hash);
      for (const hash of manifests) this.held.addNotice(hash);
    } finally {
      for (const { id } of fresh) this.coming.delete(id);
    }
  }

  private refuseConflict(stamp: Stamp): Stamp {
    this.conflicts += 1;
    this.log(
      'warn',
      `A receipt id came again with other content; the first one stays (${this.conflicts} since the start).`,
    );
    return stamp;
  }
}
