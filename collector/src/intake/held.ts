import type { Line } from '../journal/line.js';
import { contentHash } from '../sha256.js';

/**
 * What the journal holds, in memory: whether an id is new must be known while SQL is away, so SQL
 * cannot be asked. Rebuilt from the journal at start. Ids and hashes are kept as 16 bytes each,
 * about 100 bytes of heap per receipt.
 */
export class Held {
  private readonly ids = new Map<string, string>();
  private readonly manifests = new Set<string>();

  get receipts(): number {
    return this.ids.size;
  }

  get notices(): number {
    return this.manifests.size;
  }

  /** Is this id held, and with this content? */
  look(id: string, hash: string): 'new' | 'same' | 'other' {
    const held = this.ids.get(packId(id));
    if (held === undefined) return 'new';
    return held === packHash(hash) ? 'same' : 'other';
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

  /** Takes over a line read from the journal. */
  addLine({ kind, body }: Line): void {
    const hash = contentHash(body);
    if (kind === 'n') this.addNotice(hash);
    else this.add(idOf(body), hash);
  }
}

/**
 * In canonical order only the receipt's own id is followed by `lang`; those of documents and of
 * `prev` are not. Quicker than parsing a million lines at start.
 */
const OWN_ID = /"id":"([0-9a-f-]{36})","lang":"/;

function idOf(body: string): string {
  return OWN_ID.exec(body)?.[1] ?? (JSON.parse(body) as { id: string }).id;
}

function packId(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('latin1');
}

/** Half of a SHA-256 is enough to tell two contents of one id apart. */
function packHash(hash: string): string {
  return Buffer.from(hash.slice('sha256-'.length), 'base64url').toString('latin1', 0, 16);
}
