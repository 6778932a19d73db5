import type { Line } from '../journal/line.js';
import { IdTable } from './id-table.js';

/**
 * What the journal holds, in memory: whether an id is new must be known while SQL is away, so SQL
 * cannot be asked. Rebuilt from the journal at start, or from the index file beside it.
 */
export class Held {
  readonly ids = new IdTable();
  /** Receipts in quarantine, since the beginning. */
  quarantined = 0;
  /** Receipts whose content was erased. */
  erased = 0;
  readonly manifests = new Set<string>();
  /** Hashes of what is in quarantine: the same forgery is kept once. Bounded: see `isQuarantined`. */
  private readonly quarantine = new Set<string>();

  get receipts(): number {
    return this.ids.size;
  }

  get notices(): number {
    return this.manifests.size;
  }

  /** Is this id held, and with this content? Also when the content was erased since. */
  look(id: string, hash: string): 'new' | 'same' | 'other' {
    const held = this.ids.get(packId(id));
    if (held === undefined) return 'new';
    return held.equals(packHash(hash)) ? 'same' : 'other';
  }

  add(id: string, hash: string): void {
    this.ids.set(packId(id), packHash(hash));
  }

  hasNotice(hash: string): boolean {
    return this.manifests.has(hash);
  }

  addNotice(hash: string): void {
    this.manifests.add(hash);
  }

  isQuarantined(hash: string): boolean {
    return this.quarantine.has(hash);
  }

  addQuarantined(hash: string): void {
    this.quarantined += 1;
    if (this.quarantine.size < 10_000) this.quarantine.add(hash);
  }

  /** The disk did not take it. */
  forgetQuarantined(hash: string): void {
    this.quarantined -= 1;
    this.quarantine.delete(hash);
  }

  /** Takes over a line read from the journal. */
  addLine({ kind, body, hash, gone }: Line): void {
    if (kind === 'n') this.addNotice(hash);
    else if (kind === 'q') this.addQuarantined(hash);
    else if (kind === 'r') this.add(idOf(body), hash);
    else if (gone?.kind === 'r') {
      this.add(gone.id, hash);
      this.erased += 1;
    }
  }
}

/**
 * In canonical order only the receipt's own id is followed by `kind` or `lang`; those of documents and of
 * `prev` are not. Quicker than parsing a million lines at start.
 */
const OWN_ID = /"id":"([0-9a-f-]{36})",(?:"kind":"[a-z]+",)?"lang":"/;

/** Id of a receipt in canonical form. */
export function idOf(body: string): string {
  return OWN_ID.exec(body)?.[1] ?? (JSON.parse(body) as { id: string }).id;
}

function packId(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** 64 bits of a SHA-256 tell two contents of one id apart; nothing is gained by making them meet. */
function packHash(hash: string): Buffer {
  return Buffer.from(hash.slice('sha256-'.length, 'sha256-'.length + 12), 'base64url').subarray(
    0,
    8,
  );
}
