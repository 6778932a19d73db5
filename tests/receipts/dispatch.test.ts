// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import type { Loaders } from '../../src/loaders.js';
import { createDispatch } from '../../src/receipts/dispatch.js';
import type { KeptReceipt } from '../../src/receipts/mirror.js';
import { Outbox } from '../../src/receipts/outbox.js';
import type { Receipt, Texts } from '../../src/types.js';
import { waiting } from './changes.js';
import { fillStorage } from './full-storage.js';

const texts = (tag: string) => ({ tag }) as Texts;
const onDevice = () =>
  Object.keys(localStorage).flatMap((key) => key.split('shop.outbox.')[1] ?? []);

/** A page whose outbox may come late or not at all, and a collector that stores what it gets, or is out of reach. */
const page = ({ arriving = [] as Promise<unknown>[], online = true, collector = true } = {}) => {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const { receipts } = JSON.parse(body) as { receipts: Receipt[] };
    sent.push(...receipts.map(({ id }) => id));
    if (!online) throw new TypeError('Failed to fetch');
    return new Response(
      JSON.stringify({ results: receipts.map(({ id }) => ({ id, status: 'stored' })) }),
    );
  });
  const receipts = vi.fn(async () => {
    await arriving.shift();
    return { Outbox };
  });
  const config = {
    cookie: { name: 'shop' },
    ...(collector && { receipts: 'https://r.example/v1' }),
  };
  const dispatch = createDispatch(
    {
      settings: settingsFrom(config, {}),
      site: 'shop.example',
      sdk: 'assent/0.1.0',
      report: () => {},
      error: () => {},
    },
    { receipts } as unknown as Loaders,
  );
  return { dispatch, receipts, sent };
};
const turn = () => new Promise((done) => setTimeout(done, 5));
const failing = () => {
  const failed = Promise.reject(new Error('offline'));
  failed.catch(() => {});
  return [failed];
};

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a decision whose outbox is still loading', () => {
  it('is a receipt on the device at once, and leaves it when it is stored', async () => {
    const { dispatch, sent } = page();
    const change = waiting();
    const under = dispatch.send(change, texts('de'));
    expect(onDevice()).toEqual([change.id]);
    await under;
    await turn();
    expect(sent).toEqual([change.id]);
    expect(onDevice()).toEqual([]);
  });

  it('stays on the device when the outbox cannot be loaded, and goes with the next page as it is', async () => {
    const change = waiting();
    const offline = page({ arriving: failing() });
    await expect(offline.dispatch.send(change, texts('de'))).rejects.toThrow('offline');
    const [made] = await offline.dispatch.history();
    expect(onDevice()).toEqual([change.id]);

    const later = page();
    await later.dispatch.resume();
    await turn();
    expect(later.sent).toEqual([change.id]);
    expect(onDevice()).toEqual([]);
    expect(await later.dispatch.history()).toEqual([made]);
  });

  it('goes on the same page once the outbox is there', async () => {
    const place = page({ arriving: failing() });
    const [one, two] = [waiting(), waiting({ seq: 2 })];
    await place.dispatch.send(one, undefined).catch(() => {});
    await place.dispatch.send(two, undefined);
    await turn();
    expect([...new Set(place.sent)].toSorted()).toEqual([one.id, two.id].toSorted());
    expect(place.receipts).toHaveBeenCalledTimes(2);
  });

  it('is one receipt, whatever is asked for at the same time', async () => {
    const place = page();
    const change = waiting({ method: 'gpc', layer: 'none' });
    await Promise.all([place.dispatch.send(change, undefined), place.dispatch.resume()]);
    await place.dispatch.send(change, texts('de'));
    await turn();
    expect(await place.dispatch.history()).toHaveLength(1);
    expect(onDevice()).toEqual([]);
  });

  it('is sent from memory where storage is full', async () => {
    fillStorage();
    const place = page();
    const change = waiting();
    await place.dispatch.send(change, undefined);
    expect(place.sent).toEqual([change.id]);
  });
});

describe('a decision when the outbox is there', () => {
  it('is sent in the click’s own task', async () => {
    const place = page();
    place.dispatch.prepare();
    await turn();
    const change = waiting();
    void place.dispatch.send(change, texts('ko'));
    expect(place.sent).toEqual([change.id]);
  });

  it('is loaded once, however often it is needed', async () => {
    const place = page();
    place.dispatch.prepare();
    await place.dispatch.send(waiting(), undefined);
    await place.dispatch.send(waiting({ seq: 2 }), undefined);
    expect(place.receipts).toHaveBeenCalledTimes(1);
  });

  it('loads nothing where there is no collector, and is kept for the visitor', async () => {
    const place = page({ collector: false });
    place.dispatch.prepare();
    await place.dispatch.send(waiting(), undefined);
    await place.dispatch.resume();
    expect(place.receipts).not.toHaveBeenCalled();
    expect(await page({ collector: false }).dispatch.history()).toHaveLength(1);
  });
});

describe('what an earlier page left behind', () => {
  it('is nothing: then nothing is loaded', async () => {
    const place = page();
    await place.dispatch.resume();
    expect(place.receipts).not.toHaveBeenCalled();
  });

  it('is receipts of two tabs that did not hear of each other: both are sent, once', async () => {
    const [here, there] = [page({ online: false }), page({ online: false })];
    const [one, two] = [waiting({ seq: 1 }), waiting({ seq: 1 })];
    await Promise.all([here.dispatch.send(one, undefined), there.dispatch.send(two, undefined)]);
    const later = page();
    await later.dispatch.resume();
    await turn();
    expect(later.sent.toSorted()).toEqual([one.id, two.id].toSorted());
  });

  it('is in the mirror alone, where storage takes nothing', async () => {
    const before = page({ online: false });
    await before.dispatch.send(waiting(), undefined);
    const [receipt] = (await before.dispatch.history()) as [Receipt];
    localStorage.clear();
    fillStorage();
    const place = page();
    await place.dispatch.resume([{ receipt }] satisfies KeptReceipt[]);
    await turn();
    expect(place.sent).toEqual([receipt.id]);
  });
});
