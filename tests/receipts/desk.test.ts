// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson, type Json } from '../../collector/src/canonical-json.js';
import { contentHash } from '../../collector/src/sha256.js';
import { allVendors } from '../all-vendors.js';
import { settingsFrom } from '../../src/config/settings.js';
import { openDesk } from '../../src/receipts/desk.js';
import { Outbox } from '../../src/receipts/outbox.js';
import type { Mirror } from '../../src/receipts/mirror.js';
import type { Config, Receipt } from '../../src/types.js';
import { texts as de } from '../../widget/locales/de.js';
import { texts as en } from '../../widget/locales/en.js';
import { waiting } from './changes.js';
import { fillStorage } from './full-storage.js';

const config: Config = {
  purposes: ['analytics', 'advertising', { id: 'heat-maps', name: { en: 'Heat maps' }, like: 'analytics' }],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-ABCD1234' },
    { id: 'ads', purpose: 'advertising', name: 'Ads Ltd', country: 'US', storage: ['_ads*'] },
  ],
  receipts: 'https://collector.example/receipts',
  controller: { name: 'Example Ltd', contact: 'mailto:privacy@shop.example' },
  policy: { id: 'privacy', version: '7', effective: '2026-10-01', url: '/privacy' },
}; // prettier-ignore

type Body = { receipts: Receipt[]; notices?: Json[] };
const posted: Body[] = [];
const events: [string, string][] = [];
const errors: string[] = [];

const collector = (answer: (body: Body) => unknown) =>
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Body;
    posted.push(body);
    return new Response(JSON.stringify(answer(body)));
  });
const storing = ({ receipts, notices = [] }: Body) => ({
  results: receipts.map(({ id }) => ({ id, status: 'stored' })),
  notices: notices.map((notice) => contentHash(canonicalJson(notice))),
});
const offline = () => {
  throw new TypeError('Failed to fetch');
};

const open = (given: Config = config, mirror?: Mirror) => {
  const desk = openDesk({
    settings: settingsFrom(given, allVendors),
    site: 'shop.example',
    sdk: 'assent/0.1.0',
    report: ({ id }, state) => events.push([id, state]),
    error: (message) => errors.push(message),
    ...(mirror && { mirror }),
  });
  desk.connect(Outbox);
  return desk;
};
const waits = () => Object.keys(localStorage).filter((key) => key.startsWith('assent.outbox'));
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  posted.length = events.length = errors.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a decision at the desk', () => {
  it('becomes a receipt that is reported, kept for the visitor, and sent', async () => {
    collector(storing);
    const desk = open();
    const change = waiting();
    desk.take(change, de);
    expect(events).toEqual([[change.id, 'queued']]);
    expect(desk.history().map(({ id }) => id)).toEqual([change.id]);
    expect(posted[0]?.receipts[0]).toMatchObject({ id: change.id, site: 'shop.example' });
    await settled();
    expect(events.at(-1)).toEqual([change.id, 'stored']);
    expect(open().history().map(({ id }) => id)).toEqual([change.id]);
  }); // prettier-ignore

  it('is kept for the visitor also when the owner has no collector', () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const { receipts: _receipts, ...without } = config;
    const desk = open(without);
    desk.take(waiting(), de);
    desk.send();
    expect(desk.history()).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
    expect(waits()).toEqual([]);
  });

  it('is sent to a path on the site itself as to any other address', () => {
    const addresses: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      addresses.push(address);
      return new Response('{}');
    });
    open({ ...config, receipts: '/receipts' }).take(waiting(), de);
    expect(addresses).toEqual([new URL('/receipts', location.href).href]);
  });
});

describe('the chain', () => {
  const hashOf = (receipt: Receipt | undefined) =>
    'sha256-' +
    createHash('sha256')
      .update(canonicalJson(JSON.parse(JSON.stringify(receipt)) as Json))
      .digest('base64url');

  it('names the receipt before it by id and by the hash that a server computes', async () => {
    collector(storing);
    const desk = open();
    desk.take(waiting({ seq: 1 }), de);
    desk.take(waiting({ seq: 2 }), de);
    await settled();
    open().take(waiting({ seq: 3 }), de);
    const [first, second, third] = open().history();
    expect(first?.prev).toBeNull();
    expect(second?.prev).toEqual({ id: first?.id, hash: hashOf(first) });
    expect(third?.prev).toEqual({ id: second?.id, hash: hashOf(second) });
  });

  it('begins anew for another subject, and after a lost history', async () => {
    collector(storing);
    const desk = open();
    desk.take(waiting({ seq: 1 }), de);
    desk.take(waiting({ seq: 1, subject: 's_' + 'b'.repeat(22) }), de);
    expect(desk.history().map(({ prev }) => prev)).toEqual([null, null]);
    localStorage.clear();
    const later = open();
    later.take(waiting({ seq: 5 }), de);
    expect(later.history()[0]?.prev).toBeNull();
  });

  it('goes on where the history is gone, by the id and hash of the newest alone', async () => {
    collector(storing);
    const desk = open();
    desk.take(waiting({ seq: 1 }), de);
    desk.take(waiting({ seq: 2 }), de);
    await settled();
    const second = desk.history().at(-1);
    for (const key of Object.keys(localStorage))
      if (/receipts|outbox|wording/.test(key)) localStorage.removeItem(key);
    const later = open();
    later.take(waiting({ seq: 3 }), de);
    expect(later.history().map(({ prev }) => prev)).toEqual([
      { id: second?.id, hash: hashOf(second) },
    ]);
    const all = Object.values({ ...localStorage }).join();
    expect(all).not.toContain('"seq":2');
  });

  it('follows what another tab made meanwhile', async () => {
    collector(storing);
    const [one, other] = [open(), open()];
    one.take(waiting({ seq: 1 }), de);
    await settled();
    other.take(waiting({ seq: 2 }), de);
    // In the same task: nothing was noted beside the receipts themselves.
    one.take(waiting({ seq: 3 }), de);
    await settled();
    const chain = open().history();
    expect(chain.map(({ prev }) => prev?.id)).toEqual([undefined, chain[0]?.id, chain[1]?.id]);
  });

  it('is kept in memory where storage is full', () => {
    collector(storing);
    fillStorage();
    const desk = open();
    desk.take(waiting({ seq: 1 }), de);
    desk.take(waiting({ seq: 2 }), de);
    expect(desk.history()).toHaveLength(2);
    expect(desk.history()[1]?.prev?.id).toBe(desk.history()[0]?.id);
  });

  it('does not grow without end on the device', () => {
    collector(storing);
    const desk = open();
    for (let seq = 1; seq <= 60; seq++) desk.take(waiting({ seq }), de);
    expect(desk.history()).toHaveLength(50);
    expect(desk.history().at(-1)?.seq).toBe(60);
  });
});

describe('what was on screen', () => {
  it('is sent with the receipt, under the hash that a server computes from it', async () => {
    collector(storing);
    open().take(waiting(), de);
    await settled();
    const [{ receipts, notices }] = posted as [Body];
    expect(notices).toHaveLength(1);
    expect(receipts[0]?.notice.hash).toBe(contentHash(canonicalJson(notices?.[0] as Json)));
  });

  it('S47: is every word, purpose, vendor and document', async () => {
    collector(storing);
    open().take(waiting(), de);
    expect(posted[0]?.notices?.[0]).toMatchObject({
      v: 1,
      lang: 'de',
      texts: { ...de },
      purposes: [
        { id: 'necessary' },
        { id: 'analytics', like: 'analytics', form: false },
        { id: 'advertising' },
        { id: 'heat-maps', like: 'analytics', name: { en: 'Heat maps' } },
      ],
      vendors: [
        { id: 'google-analytics', name: 'Google Analytics', saleOrShare: true, country: 'US' },
        {
          id: 'ads',
          name: 'Ads Ltd',
          saleOrShare: false,
          storage: [{ name: '_ads*' }],
          country: 'US',
        },
      ],
      policy: { id: 'policy', version: '1', effective: '2026-01-01', url: '/privacy' },
      addenda: [{ id: 'eu', version: '2026-11', effective: '2026-11-22' }],
      controller: config.controller as Json,
    });
  });

  it('has another hash when a single word, vendor, language or document is another', () => {
    collector(storing);
    const hashes = [
      [config, de, waiting()],
      [config, en, waiting()],
      [config, { ...de, acceptAll: de.acceptAll + '!' }, waiting()],
      [config, undefined, waiting()],
      [{ ...config, vendors: config.vendors?.slice(0, 1) }, de, waiting()],
      [config, de, waiting({ addenda: [] })],
      [config, de, waiting({ policy: { id: 'policy', version: '2', effective: '2026-01-01' } })],
    ].map(([given, texts, change]) => {
      const desk = open(given as Config);
      desk.take(change as never, texts as never);
      return desk.history().at(-1)?.notice.hash;
    });
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is sent once, not with every receipt', async () => {
    collector(storing);
    const desk = open();
    desk.take(waiting({ seq: 1 }), de);
    await settled();
    desk.take(waiting({ seq: 2 }), de);
    open().take(waiting({ seq: 3 }), de);
    await settled();
    expect(posted.map(({ notices }) => notices?.length ?? 0)).toEqual([1, 0, 0]);
  });

  it('reaches the collector also when the first page could not', async () => {
    collector(offline);
    open().take(waiting(), de);
    await settled();
    collector(storing);
    open().send();
    await vi.advanceTimersByTimeAsync(10_000);
    const sent = posted.filter((_, index) => index > 0).flatMap(({ notices = [] }) => notices);
    const hash = posted[0]?.receipts[0]?.notice.hash;
    expect(sent.map((notice) => contentHash(canonicalJson(notice)))).toContain(hash);
  });
});

describe('a receipt that the browser lost with its own death, and the mirror kept', () => {
  const kept = () => {
    const keep = vi.fn();
    const mirror = {
      keep,
      drop: vi.fn(),
      read: vi.fn(),
      written: vi.fn(),
      ready: vi.fn(),
      leave: vi.fn(),
    };
    return { mirror, last: () => keep.mock.calls.at(-1) as [string, { receipt: Receipt }] };
  };

  it('is in the mirror before it is sent, with its wording, and leaves it when it is stored', async () => {
    const { mirror, last } = kept();
    let atSending: unknown;
    collector((body) => {
      atSending = last();
      return storing(body);
    });
    const change = waiting();
    open(config, mirror).take(change, de);
    expect(atSending).toEqual([
      change.id,
      { receipt: posted[0]?.receipts[0], manifest: canonicalJson(posted[0]?.notices?.[0] as Json) },
    ]);
    expect(mirror.drop).not.toHaveBeenCalled();
    await settled();
    expect(mirror.drop).toHaveBeenCalledWith(change.id);
  });

  it('comes back as it was, with its wording: into the history and on its way', async () => {
    collector(offline);
    const { mirror, last } = kept();
    open(config, mirror).take(waiting(), de);
    await settled();
    const [, item] = last();
    localStorage.clear();
    posted.length = 0;
    collector(storing);
    const desk = open(config, mirror);
    desk.restore([item]);
    desk.restore([item]);
    expect(desk.history()).toEqual([item.receipt]);
    desk.send();
    await settled();
    expect(posted.map(({ receipts }) => receipts)).toEqual([[item.receipt]]);
    expect(posted[0]?.notices).toHaveLength(1);
  });

  it('is in storage for the next page before what sends it is here, which may find nothing else', () => {
    collector(offline);
    const { mirror, last } = kept();
    open(config, mirror).take(waiting(), de);
    const [id, item] = last();
    localStorage.clear();
    const desk = openDesk({
      settings: settingsFrom(config, allVendors),
      site: 'shop.example',
      sdk: 'assent/0.1.0',
      report: () => {},
      error: () => {},
      mirror,
    });
    desk.restore([item]);
    expect(waits()).toEqual([`assent.outbox.${id}`]);
  });
});

describe('a receipt that the collector refuses', () => {
  it('is kept apart, reported with the reason, and never silently dropped', async () => {
    collector(({ receipts }) => ({
      results: receipts.map(({ id }) => ({ id, status: 'rejected', reason: 'site' })),
    }));
    const change = waiting();
    open().take(change, de);
    await settled();
    expect(events.at(-1)).toEqual([change.id, 'refused']);
    expect(errors[0]).toContain(change.id);
    expect(errors[0]).toContain('site');
    const kept = JSON.parse(localStorage.getItem('assent.refused') ?? '[]') as Receipt[];
    expect(kept.map(({ id }) => id)).toEqual([change.id]);
  });
});
