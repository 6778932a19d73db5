import type { Receipt } from '../types.js';
import type * as Tools from './tools.js';

export interface OutboxOptions {
  tools: typeof Tools;
  /** First part of the names under which receipts wait; also that of the lock. */
  key: string;
  endpoint: string;
  /** Manifest for a notice hash as JSON, while the collector has not acknowledged it. */
  manifest(hash: string): string | undefined;
  acknowledgedNotices(hashes: readonly string[]): void;
  settled(receipt: Receipt, state: 'stored' | 'refused', reason?: string): void;
  failed(message: string): void;
}

interface Stamp {
  id?: string;
  index?: number;
  status?: string;
  reason?: string;
}

/** Receipts per request. */
const most = 16;
const second = 1000;
const hour = 3600 * second;
/** Bytes, Fetch standard: in flight at once for all requests of a page. */
const keepable = 60_000;

/**
 * Receipts on their way: stored before they are sent, sent with `keepalive` so that they outlive the
 * page, and removed only when the collector names them. A bare 200 proves nothing: a captive portal
 * answers so too.
 */
export class Outbox {
  /** Where storage is refused, the page's own memory has to do. */
  #queue: Receipt[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #batch = most;
  #sending = false;
  #told = false;
  /** The endpoint asked for patience until then, by a clock that nobody sets. */
  #notBefore = 0;

  constructor(readonly options: OutboxOptions) {
    this.#queue = this.#stored();
    const again = () => this.send();
    addEventListener('online', again);
    addEventListener('pageshow', again);
    document.addEventListener('visibilitychange', () => document.hidden || again());
  }

  /** To be sent with what waits; what waits already is not doubled. */
  put(receipt: Receipt): void {
    this.#mine.add(receipt.id);
    if (!this.#queue.some(({ id }) => id === receipt.id)) this.#queue.push(receipt);
    this.options.tools.writeItem(this.options.key, receipt);
  }

  add(receipt: Receipt): void {
    this.put(receipt);
    // At once and in this task: the visitor may be on the way to another page.
    void this.#post(this.#queue.slice(-this.#batch));
  }

  /** Sends what waits, one tab at a time. */
  send(): void {
    this.#merge();
    if (!this.#queue.length || this.#sending || performance.now() < this.#notBefore) return;
    const locks = navigator.locks as LockManager | undefined;
    const post = () => {
      this.#merge();
      return this.#queue.length ? this.#post(this.#queue.slice(0, this.#batch)) : Promise.resolve();
    };
    if (!locks) void post();
    else
      locks
        // Another tab sends, and may end before it is done.
        .request(this.options.key, { ifAvailable: true }, (lock) =>
          lock ? post() : void setTimeout(() => this.send(), second),
        )
        .catch(post);
  }

  /**
   * Another tab may have added or delivered some. What this page added stays until this page is answered:
   * storage may refuse it.
   */
  #merge(): void {
    const stored = this.#stored();
    const known = new Set(stored.map(({ id }) => id));
    this.#queue = [
      ...stored,
      ...this.#queue.filter(({ id }) => this.#mine.has(id) && !known.has(id)),
    ];
  }
  #mine = new Set<string>();
  #stored = () => this.options.tools.readItems<Receipt>(this.options.key);

  #remove(ids: ReadonlySet<string>): void {
    this.#merge();
    this.#queue = this.#queue.filter(({ id }) => !ids.has(id));
    for (const id of ids) this.options.tools.dropItem(this.options.key, id);
  }

  async #post(receipts: readonly Receipt[]): Promise<void> {
    const { endpoint, tools, manifest, acknowledgedNotices, settled } = this.options;
    this.#sending = true;
    let wait = 0;
    // A request that never ends must not hold up the others.
    const patience = new AbortController();
    const limit = setTimeout(() => patience.abort(), 30 * second);
    try {
      const hashes = [...new Set(receipts.map(({ notice }) => notice.hash))].slice(0, 4);
      const notices = hashes.map(manifest).filter((item) => item !== undefined);
      const list = (name: string, items: readonly string[]) => `"${name}":[${items.join(',')}]`;
      const body = `{"sent":"${new Date().toISOString()}","attempt":${this.#attempt + 1},${list(
        'receipts',
        receipts.map(tools.receiptText),
      )}${notices.length ? ',' + list('notices', notices) : ''}}`;
      const answer = await fetch(endpoint, {
        method: 'POST',
        // Browsers let 64 KiB outlive the page, and refuse more at once.
        keepalive: new TextEncoder().encode(body).length < keepable,
        signal: patience.signal,
        credentials: 'omit',
        referrerPolicy: 'origin',
        // Plain text needs no preflight, which a closing tab would not wait for.
        headers: { 'content-type': 'text/plain' },
        body,
      });
      wait = retryAfter(answer.headers.get('retry-after'));
      const told = (await answer.json().catch(() => ({}))) as {
        results?: Stamp[];
        notices?: string[];
      };
      const done = new Map<string, Stamp>();
      for (const stamp of Array.isArray(told.results) ? told.results : []) {
        const id = stamp.id ?? receipts[stamp.index ?? -1]?.id;
        const sent = receipts.some((receipt) => receipt.id === id);
        if (id && sent && /^(stored|duplicate|rejected|conflict)$/.test(stamp.status ?? ''))
          done.set(id, stamp);
      }
      // A request refused for its content will be refused again tomorrow. One bad receipt must not
      // hold up the others, so they go one by one from then on.
      if ([400, 413, 422].includes(answer.status) && !done.size) {
        const reason = `HTTP ${answer.status}`;
        if (receipts.length === 1)
          done.set((receipts[0] as Receipt).id, { status: 'rejected', reason });
        this.#batch = 1;
      }
      this.#remove(new Set(done.keys()));
      for (const receipt of receipts) {
        const stamp = done.get(receipt.id);
        if (stamp)
          settled(
            receipt,
            /stored|duplicate/.test(stamp.status as string) ? 'stored' : 'refused',
            stamp.reason,
          );
      }
      if (Array.isArray(told.notices)) acknowledgedNotices(told.notices);
      if (!done.size) throw new Error(`HTTP ${answer.status}`);
      this.#attempt = 0;
    } catch (error) {
      this.#attempt++;
      if (!this.#told) {
        this.#told = true;
        this.options.failed(
          `${endpoint} acknowledged no receipt (${(error as Error).message}); it is kept and sent again.`,
        );
      }
    } finally {
      clearTimeout(limit);
      this.#sending = false;
    }
    this.#again(wait);
  }

  /** Full jitter, doubling from one second to an hour; the endpoint's own wish goes first. */
  #again(wait: number): void {
    clearTimeout(this.#timer);
    this.#notBefore = performance.now() + wait;
    if (!this.#queue.length) return;
    const limit = Math.min(hour, second * 2 ** this.#attempt);
    const delay = Math.max(wait, this.#attempt && Math.random() * limit);
    this.#timer = setTimeout(() => this.send(), delay);
  }
}

/** Seconds or a date, in milliseconds from now; at most an hour, at least 0. */
export const retryAfter = (header: string | null, now = Date.now()): number => {
  if (!header) return 0;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * second : Date.parse(header) - now;
  return wait > 0 ? Math.min(wait, hour) : 0;
};
