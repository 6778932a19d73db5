// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as tools from '../../src/receipts/tools.js';
import { Outbox, retryAfter, type OutboxOptions } from '../../src/receipts/outbox.js';
import type { Receipt } from '../../src/types.js';
import { hash, receipt } from './changes.js';
import { fillStorage } from './full-storage.js';

const endpoint = 'https://collector.example/receipts';
const key = 'assent.outbox.';

type Body = { receipts: Receipt[]; notices?: object[]; attempt: number; sent: string };
type Answer = (body: Body) => Response | Promise<Response>;

/** A collector that answers as told, one answer per request, the last one for all that follow. */
const collector = (...answers: Answer[]) => {
  const requests: { body: Body; init: RequestInit; address: string; at: number }[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Body;
    requests.push({ body, init, address, at: Date.now() });
    const answer = answers.length > 1 ? (answers.shift() as Answer) : (answers[0] as Answer);
    // As a browser does: an aborted request ends, whatever the collector would have said.
    const aborted = new Promise<never>((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
    return Promise.race([answer(body), aborted]);
  });
  return requests;
};

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const named =
  (status: string): Answer =>
  ({ receipts, notices }) =>
    json({
      results: receipts.map(({ id }) => ({ id, status, reason: status })),
      notices: notices ? [hash] : [],
    });
const stored = named('stored');
const bare =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response('<!doctype html>', { status, headers });
const lost: Answer = () => {
  throw new TypeError('Failed to fetch');
};

const waitingIds = () => tools.readItems<Receipt>(key).map(({ id }) => id);
/** As another page left them. */
const leave = (...receipts: Receipt[]) => receipts.forEach((one) => tools.writeItem(key, one));

const settled: [id: string, state: string, reason?: string][] = [];
const failures: string[] = [];
const open = (over: Partial<OutboxOptions> = {}) =>
  new Outbox({
    tools,
    key,
    endpoint,
    manifest: () => undefined,
    acknowledgedNotices: () => {},
    settled: ({ id }, state, reason) =>
      settled.push(reason === undefined ? [id, state] : [id, state, reason]),
    failed: (message) => failures.push(message),
    ...over,
  });

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);
const now = () => vi.advanceTimersByTimeAsync(0);
const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

/** What runs in an earlier test's outbox must not answer in a later one. */
const undo: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  settled.length = failures.length = 0;
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation(((name: string, heard: () => void) => {
      add(name, heard);
      undo.push(() => target.removeEventListener(name, heard));
    }) as never);
  }
});
afterEach(() => {
  for (const off of undo.splice(0)) off();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a receipt on its way', () => {
  it('is in storage before it is sent, and sent in the click’s own task', () => {
    let atSending: string[] = [];
    const requests = collector((body) => {
      atSending = waitingIds();
      return stored(body);
    });
    const one = receipt();
    open().add(one);
    expect(atSending).toEqual([one.id]);
    expect(requests[0]?.body.receipts).toEqual([one]);
    expect(requests[0]?.address).toBe(endpoint);
  });

  it('goes without keepalive where it is more than browsers let outlive a page', () => {
    const requests = collector(stored);
    const words = 'x'.repeat(61_000);
    open({ manifest: () => JSON.stringify({ v: 1, texts: { words } }) }).add(receipt());
    expect(requests[0]?.init.keepalive).toBe(false);
  });

  it('outlives the page, needs no preflight and carries no credentials', () => {
    const requests = collector(stored);
    open().add(receipt());
    expect(requests[0]?.init).toMatchObject({
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      headers: { 'content-type': 'text/plain' },
    });
    expect(requests[0]?.body.sent).toMatch(/^\d{4}-.*Z$/);
    expect(requests[0]?.body.attempt).toBe(1);
  });

  it.each(['stored', 'duplicate'])(
    'goes away when the collector names it as %s',
    async (status) => {
      collector(named(status));
      const one = receipt();
      open().add(one);
      await now();
      expect(waitingIds()).toEqual([]);
      expect(settled).toEqual([[one.id, 'stored', status]]);
      expect(failures).toEqual([]);
    },
  );

  it.each(['rejected', 'conflict'])(
    'is reported, not sent again, when it is %s',
    async (status) => {
      const requests = collector(named(status));
      const one = receipt();
      open().add(one);
      await minutes(180);
      expect(settled).toEqual([[one.id, 'refused', status]]);
      expect(waitingIds()).toEqual([]);
      expect(requests).toHaveLength(1);
    },
  );

  it('is told by its place where the collector could not read its id', async () => {
    collector(() => json({ results: [{ index: 0, status: 'stored' }] }));
    open().add(receipt());
    await now();
    expect(waitingIds()).toEqual([]);
  });
});

describe('an answer that proves nothing', () => {
  it.each<[string, Answer]>([
    ['a captive portal’s page', bare(200)],
    ['an empty answer', () => new Response(null, { status: 204 })],
    ['JSON without results', () => json({ ok: true })],
    ['results without a name', () => json({ results: [{ status: 'stored' }] })],
    [
      'the name of a receipt that was not sent',
      () => json({ results: [{ id: 'x', status: 'stored' }] }),
    ],
    ['a status that nobody agreed on', named('queued')],
    ['no status', ({ receipts }) => json({ results: receipts.map(({ id }) => ({ id })) })],
    ['null', () => json(null)],
    ['results that are no list', () => json({ results: 'stored' })],
    ['a list with holes', () => json({ results: [null] })],
    ['truncated JSON', ({ receipts }) => new Response(`{"results":[{"id":"${receipts[0]?.id}"`)],
    ['a broken server', bare(500)],
    ['an overloaded server', bare(503)],
    ['too many requests', bare(429)],
    ['a wrong address', bare(404)],
    ['a closed door', bare(403)],
    ['no connection', lost],
  ])('keeps the receipt and tries again: %s', async (_what, answer) => {
    const requests = collector(answer, answer, stored);
    const one = receipt();
    open().add(one);
    await now();
    expect(waitingIds()).toEqual([one.id]);
    expect(settled).toEqual([]);
    await minutes(5);
    expect(requests).toHaveLength(3);
    expect(requests.map(({ body }) => body.attempt)).toEqual([1, 2, 3]);
    expect(settled).toEqual([[one.id, 'stored', 'stored']]);
    expect(waitingIds()).toEqual([]);
  });

  it('removes only what it names', async () => {
    collector(
      lost,
      ({ receipts }) => json({ results: [{ id: receipts[0]?.id, status: 'stored' }] }),
      bare(500),
    );
    const outbox = open();
    const [one, two] = [receipt({ seq: 1 }), receipt({ seq: 2 })];
    outbox.add(one);
    await now();
    outbox.add(two);
    await now();
    expect(waitingIds()).toEqual([two.id]);
    expect(settled.map(([id]) => id)).toEqual([one.id]);
  });

  it('is reported once, with what to know, and not at every attempt', async () => {
    collector(bare(500));
    open().add(receipt());
    await minutes(60);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain('500');
    expect(failures[0]).toContain(endpoint);
  });
});

describe('an answer that was lost on its way back', () => {
  it('S49: ends with the receipt stored once', async () => {
    const held = new Set<string>();
    const requests = collector(
      ({ receipts }) => {
        for (const { id } of receipts) held.add(id);
        throw new TypeError('Failed to fetch');
      },
      ({ receipts }) =>
        json({
          results: receipts.map(({ id }) => ({
            id,
            status: held.has(id) ? 'duplicate' : 'stored',
          })),
        }),
    );
    const one = receipt();
    open().add(one);
    await minutes(2);
    expect(requests.map(({ body }) => body.receipts[0])).toEqual([one, one]);
    expect(settled).toEqual([[one.id, 'stored']]);
  });
});

describe('trying again', () => {
  it('waits longer and longer, from a second to an hour', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    const requests = collector(bare(500));
    open().add(receipt());
    await minutes(60 * 24);
    const gaps = requests.slice(1).map(({ at }, index) => (at - (requests[index]?.at ?? 0)) / 1000);
    expect(gaps.slice(0, 4).map(Math.round)).toEqual([2, 4, 8, 16]);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(3600);
    expect(gaps.at(-1)).toBeGreaterThan(3500);
    expect(requests.length).toBeLessThan(40);
  });

  it.each([
    ['seconds', '120', 120],
    ['a date', 'date', 300],
  ])('waits as long as Retry-After says in %s', async (_form, value, seconds) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const header = value === 'date' ? new Date(Date.now() + 300_000).toUTCString() : value;
    const requests = collector(bare(429, { 'retry-after': header }), stored);
    open().add(receipt());
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1500);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(requests).toHaveLength(2);
    expect(waitingIds()).toEqual([]);
  });

  it('waits so long also when the visitor comes back to the tab meanwhile', async () => {
    const requests = collector(bare(429, { 'retry-after': '600' }), stored);
    open().add(receipt());
    await minutes(1);
    comeBack();
    await now();
    expect(requests).toHaveLength(1);
    await minutes(10);
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['the connection is back', () => window.dispatchEvent(new Event('online'))],
    ['the visitor comes back to the tab', comeBack],
    ['the page comes back from the browser’s cache', () => window.dispatchEvent(new Event('pageshow'))],
  ])('happens at once when %s', async (_when, happen) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999);
    const requests = collector(lost, lost, lost, lost, lost, lost, stored);
    open().add(receipt());
    await minutes(1.5);
    const before = requests.length;
    happen();
    await now();
    expect(requests).toHaveLength(before + 1);
  }); // prettier-ignore

  it('is not put off when somebody sets the clock back meanwhile', async () => {
    const requests = collector(bare(429, { 'retry-after': '60' }), stored);
    open().add(receipt());
    await now();
    vi.setSystemTime(Date.now() - 2 * 864e5);
    await minutes(2);
    expect(requests).toHaveLength(2);
    expect(waitingIds()).toEqual([]);
  });

  it('is not held up for ever by a request that never ends', async () => {
    const requests = collector(() => new Promise<Response>(() => {}), stored);
    open().add(receipt());
    await minutes(120);
    comeBack();
    await now();
    expect(requests.length).toBeGreaterThan(1);
    expect(waitingIds()).toEqual([]);
  });

  it('starts on a later page with what is left in storage, oldest first, sixteen at once', async () => {
    const left = Array.from({ length: 20 }, (_, i) => receipt({ seq: i + 1 }));
    leave(...left);
    const requests = collector(stored);
    open().send();
    await minutes(1);
    expect(requests.map(({ body }) => body.receipts.length)).toEqual([16, 4]);
    expect(requests.flatMap(({ body }) => body.receipts)).toEqual(left);
    expect(waitingIds()).toEqual([]);
  });

  it('sends nothing when nothing waits', async () => {
    const requests = collector(stored);
    open().send();
    await minutes(60);
    expect(requests).toEqual([]);
  });
});

describe('a request refused for its content', () => {
  it.each([400, 413, 422])(
    'with %i is split, so that one bad receipt does not hold up the others',
    async (status) => {
      const good = [receipt({ seq: 1 }), receipt({ seq: 3 })] as const;
      const bad = receipt({ seq: 2 });
      leave(good[0], bad, good[1]);
      collector((body) =>
        body.receipts.some(({ id }) => id === bad.id) ? bare(status)(body) : stored(body),
      );
      open().send();
      await minutes(10);
      expect(settled.toSorted()).toEqual(
        [
          [good[0].id, 'stored', 'stored'],
          [bad.id, 'refused', `HTTP ${status}`],
          [good[1].id, 'stored', 'stored'],
        ].toSorted(),
      );
      expect(waitingIds()).toEqual([]);
    },
  );

  it('loses none that the answer to 400 names as stored', async () => {
    const [one, bad] = [receipt({ seq: 1 }), receipt({ seq: 2 })];
    leave(one, bad);
    collector(() =>
      json({ results: [{ id: one.id, status: 'stored' }, { index: 1, status: 'rejected', reason: 'seq' }] }, 400),
    ); // prettier-ignore
    open().send();
    await minutes(1);
    expect(settled).toEqual([
      [one.id, 'stored'],
      [bad.id, 'refused', 'seq'],
    ]);
  });
});

describe('the wording behind a receipt', () => {
  it('goes with it until the collector says that it has it', async () => {
    const known = new Set<string>();
    const requests = collector(lost, ({ receipts }) =>
      json({ results: receipts.map(({ id }) => ({ id, status: 'stored' })), notices: [hash] }),
    );
    const outbox = open({
      manifest: (name) => (known.has(name) ? undefined : JSON.stringify({ v: 1, name })),
      acknowledgedNotices: (hashes) => hashes.forEach((one) => known.add(one)),
    });
    outbox.add(receipt({ seq: 1 }));
    await minutes(1);
    outbox.add(receipt({ seq: 2 }));
    await now();
    expect(requests.map(({ body }) => body.notices)).toEqual([
      [{ v: 1, name: hash }],
      [{ v: 1, name: hash }],
      undefined,
    ]);
  });
});

describe('storage that does not work', () => {
  const refuse = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };

  it('refused altogether: the page’s own memory keeps trying', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
    collector(lost, bare(500), stored);
    const outbox = open();
    const [one, two] = [receipt({ seq: 1 }), receipt({ seq: 2 })];
    outbox.add(one);
    outbox.add(two);
    await minutes(5);
    expect(settled.map(([id]) => id).toSorted()).toEqual([one.id, two.id]);
  });

  it('full: what does not fit is kept in memory, what is stored stays stored', async () => {
    // The wait before the next try is drawn by lot, and may be next to nothing.
    vi.spyOn(Math, 'random').mockReturnValue(0.9);
    const first = receipt({ seq: 1 });
    leave(first);
    fillStorage();
    const requests = collector(lost, stored);
    const second = receipt({ seq: 2 });
    open().add(second);
    await now();
    expect(waitingIds()).toEqual([first.id]);
    await minutes(5);
    expect(requests.at(-1)?.body.receipts).toEqual([first, second]);
    expect(settled.map(([id]) => id)).toEqual([first.id, second.id]);
  });

  it('overwritten with nonsense: nothing breaks', async () => {
    collector(stored);
    for (const nonsense of ['', 'null', '{}', '[', '"x"', '[null]', '{"id":"other"}']) {
      localStorage.setItem(`${key}x`, nonsense);
      const one = receipt();
      const outbox = open();
      expect(() => outbox.add(one), nonsense).not.toThrow();
      await now();
      expect(settled.at(-1)?.[0], nonsense).toBe(one.id);
      // Nothing looks for it on every page from then on.
      expect(Object.keys(localStorage), nonsense).toEqual([]);
    }
  });
});

describe('two tabs', () => {
  it('see what the other one added and do not bring back what it delivered', async () => {
    collector(lost, stored);
    const here = open();
    const mine = receipt({ seq: 1 });
    const theirs = receipt({ seq: 2 });
    here.add(mine);
    await now();
    leave(theirs);
    await minutes(5);
    expect(settled.map(([id]) => id)).toEqual([mine.id, theirs.id]);
    expect(waitingIds()).toEqual([]);
  });

  it('send one at a time: whoever does not get the lock leaves it to the other', async () => {
    const asked: [string, LockOptions][] = [];
    let free = false;
    vi.stubGlobal('navigator', {
      locks: {
        request: async (name: string, options: LockOptions, take: (lock: object | null) => unknown) => {
          asked.push([name, options]);
          return take(free ? {} : null);
        },
      },
    }); // prettier-ignore
    leave(receipt());
    const requests = collector(stored);
    const outbox = open();
    outbox.send();
    await now();
    expect(requests).toHaveLength(0);
    expect(asked).toEqual([[key, { ifAvailable: true }]]);
    // That one ended before it was done.
    free = true;
    await minutes(1);
    expect(requests).toHaveLength(1);
    expect(waitingIds()).toEqual([]);
  });
});

describe('many receipts over a bad line', () => {
  it('S49: all arrive, and none is given up while the collector has not named it', async () => {
    let seed = 3;
    const dice = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const held = new Set<string>();
    const keep = (receipts: Receipt[]) => receipts.forEach(({ id }) => held.add(id));
    collector((body) => {
      const trouble = dice();
      if (trouble < 0.15) throw new TypeError('Failed to fetch');
      if (trouble < 0.3) return bare(500)(body);
      if (trouble < 0.4) return bare(200)(body);
      if (trouble < 0.5) return bare(429, { 'retry-after': '7' })(body);
      if (trouble < 0.6) {
        keep(body.receipts);
        throw new TypeError('Failed to fetch');
      }
      if (trouble < 0.7) {
        const [first] = body.receipts as [Receipt];
        keep([first]);
        return json({ results: [{ id: first.id, status: 'stored' }] }, 207);
      }
      keep(body.receipts);
      return stored(body);
    });
    const outbox = open();
    const all = Array.from({ length: 60 }, (_, i) => receipt({ seq: i + 1 }));
    for (const one of all) {
      outbox.add(one);
      await vi.advanceTimersByTimeAsync(Math.floor(dice() * 4000));
      const waits = new Set(waitingIds());
      const open = all.slice(0, one.seq).filter(({ id }) => !settled.some(([done]) => done === id));
      expect(open.filter(({ id }) => !waits.has(id))).toEqual([]);
    }
    await minutes(600);
    expect([...held].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(new Set(settled.map(([id]) => id)).size).toBe(60);
    expect(settled.every(([, state]) => state === 'stored')).toBe(true);
    expect(waitingIds()).toEqual([]);
  });
});

describe('Retry-After', () => {
  const at = Date.parse('2026-11-22T10:00:00.000Z');
  it.each([
    [null, 0],
    ['', 0],
    ['0', 0],
    ['1', 1000],
    ['120', 120_000],
    ['-5', 0],
    ['soon', 0],
    ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['86400', 3_600_000],
    ['Mon, 23 Nov 2026 10:00:00 GMT', 3_600_000],
    ['Infinity', 0],
  ])('%j is %i ms, an hour at most', (header, wait) => {
    expect(retryAfter(header, at)).toBe(wait);
  });
});
