// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '../../src/config/settings.js';
import type { Loaders } from '../../src/loaders.js';
import { createDispatch } from '../../src/receipts/dispatch.js';
import type { DeskOptions, ReceiptDesk } from '../../src/receipts/desk.js';
import type { KeptReceipt } from '../../src/receipts/mirror.js';
import type { WaitingChange } from '../../src/receipts/waiting.js';
import type { Receipt, Texts } from '../../src/types.js';
import { waiting } from './changes.js';
import { fillStorage } from './full-storage.js';

const options: DeskOptions = {
  settings: settingsFrom({ cookie: { name: 'shop' } }, {}),
  site: 'shop.example',
  sdk: 'assent/0.1.0',
  report: () => {},
  error: () => {},
};
const texts = (tag: string) => ({ tag }) as Texts;
const words = async (language: string) => texts(language);
const onDevice = () =>
  (JSON.parse(localStorage.getItem('shop.todo') ?? '[]') as WaitingChange[]).map(({ id }) => id);

/** A desk that only writes down what it was handed, behind a module that may be slow or missing. */
const office = (arriving: Promise<unknown>[] = []) => {
  const taken: [id: string, tag: string | undefined, stillOnDevice: string[]][] = [];
  const restored: KeptReceipt[] = [];
  let sent = 0;
  const desk: ReceiptDesk = {
    foresee: () => {},
    take: (changes, words) => {
      for (const { id } of changes) taken.push([id, words?.tag, onDevice()]);
    },
    restore: (kept) => restored.push(...kept),
    send: () => void sent++,
    history: () => [],
  };
  const receipts = vi.fn(async () => {
    await arriving.shift();
    return { openDesk: () => desk };
  });
  return {
    taken,
    restored,
    receipts,
    sent: () => sent,
    dispatch: createDispatch(options, { receipts } as unknown as Loaders),
  };
};
const ids = ({ taken }: ReturnType<typeof office>) => taken.map(([id]) => id);

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a decision whose receipts module is still loading', () => {
  it('is on the device at once, and leaves it when it has become a receipt', async () => {
    const { dispatch, taken } = office();
    const change = waiting();
    const sent = dispatch.send(change, texts('de'));
    expect(onDevice()).toEqual([change.id]);
    await sent;
    // A crash in between leaves one too many, never one too few.
    expect(taken).toEqual([[change.id, 'de', [change.id]]]);
    expect(onDevice()).toEqual([]);
  });

  it('stays on the device when the module cannot be loaded, and goes with the next page', async () => {
    const change = waiting();
    const offline = office([Promise.reject(new Error('offline'))]);
    await expect(offline.dispatch.send(change, texts('de'))).rejects.toThrow('offline');
    expect(onDevice()).toEqual([change.id]);

    const later = office();
    await later.dispatch.resume(words);
    expect(ids(later)).toEqual([change.id]);
    expect(onDevice()).toEqual([]);
  });

  it('can be sent on the same page once the module is there', async () => {
    const place = office([Promise.reject(new Error('offline'))]);
    const [one, two] = [waiting(), waiting({ seq: 2 })];
    await place.dispatch.send(one, undefined).catch(() => {});
    await place.dispatch.send(two, undefined);
    await place.dispatch.resume(words);
    expect(ids(place).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(place.receipts).toHaveBeenCalledTimes(2);
  });

  it('becomes one receipt when the page asks for what is left at the same time', async () => {
    const place = office();
    const change = waiting({ method: 'gpc', layer: 'none' });
    await Promise.all([place.dispatch.send(change, undefined), place.dispatch.resume(words)]);
    expect(ids(place)).toEqual([change.id]);
  });

  it('becomes one receipt in the same way when it was shown in a banner', async () => {
    const place = office();
    const change = waiting({ seq: 4 });
    await Promise.all([place.dispatch.resume(words), place.dispatch.send(change, texts('de'))]);
    await place.dispatch.resume(words);
    expect(ids(place)).toEqual([change.id]);
  });

  it('is sent from memory where storage is full', async () => {
    fillStorage();
    const place = office();
    const change = waiting();
    await place.dispatch.send(change, undefined);
    expect(ids(place)).toEqual([change.id]);
  });
});

describe('a decision when the receipts module is there', () => {
  it('becomes a receipt in the click’s own task', async () => {
    const place = office();
    place.dispatch.prepare();
    await vi.waitFor(() => expect(place.receipts).toHaveBeenCalled());
    await new Promise((done) => setTimeout(done));
    const change = waiting();
    void place.dispatch.send(change, texts('ko'));
    expect(ids(place)).toEqual([change.id]);
  });

  it('is loaded once, however often it is needed', async () => {
    const place = office();
    place.dispatch.prepare();
    await place.dispatch.send(waiting(), undefined);
    await place.dispatch.send(waiting({ seq: 2 }), undefined);
    await place.dispatch.history();
    expect(place.receipts).toHaveBeenCalledTimes(1);
  });
});

describe('what an earlier page left behind', () => {
  it('is nothing: then nothing is loaded', async () => {
    const place = office();
    await place.dispatch.resume(words);
    expect(place.receipts).not.toHaveBeenCalled();
  });

  it('is receipts without an answer: they are sent', async () => {
    localStorage.setItem('shop.outbox', '[{"id":"x"}]');
    const place = office();
    await place.dispatch.resume(words);
    expect(place.sent()).toBe(1);
  });

  it('is decisions: they become receipts in order, with the words that were on screen', async () => {
    const left = [
      waiting({ language: 'ko', layer: 'banner', seq: 1 }),
      waiting({ language: 'ja', layer: 'preferences', seq: 2 }),
      waiting({ language: 'ja', layer: 'api', seq: 3 }),
    ];
    localStorage.setItem('shop.todo', JSON.stringify(left));
    const place = office();
    await place.dispatch.resume(words);
    expect(place.taken.map(([id, tag]) => [id, tag])).toEqual([
      [left[0]?.id, 'ko'],
      [left[1]?.id, 'ja'],
      [left[2]?.id, undefined],
    ]);
    expect(onDevice()).toEqual([]);
    expect(place.sent()).toBe(1);
  });

  it('is in the mirror alone: it goes in order, and what storage has too goes once', async () => {
    const [one, two] = [waiting({ seq: 1 }), waiting({ seq: 2 })];
    localStorage.setItem('shop.todo', JSON.stringify([two]));
    const place = office();
    const item = { receipt: { id: 'r' } as Receipt };
    await place.dispatch.resume(words, { changes: [one, two], receipts: [item] });
    expect(ids(place)).toEqual([one.id, two.id]);
    expect(place.restored).toEqual([item]);
    expect(place.sent()).toBe(1);
  });

  it('is nonsense: nothing breaks', async () => {
    for (const nonsense of ['', 'x', '{}', 'null', '[null]', '[1]']) {
      localStorage.setItem('shop.todo', nonsense);
      const place = office();
      const change = waiting();
      await expect(place.dispatch.resume(words), nonsense).resolves.toBeUndefined();
      await place.dispatch.send(change, undefined);
      expect(ids(place), nonsense).toContain(change.id);
    }
  });
});
