// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { receiptHash } from '../../src/receipts/verify-chain.js';
import type { Config, Receipt } from '../../src/types.js';
import { arrive, begin, end, on, settled } from './visit.js';

const config: Config = { purposes: ['analytics', 'advertising'], region: 'DE' };

beforeEach(begin);
afterEach(end);

describe('a visitor who asks for erasure or correction', () => {
  it.each(['erasure', 'correction'] as const)(
    'S43: %s: nothing optional runs and nothing is asked until the request is closed, on later pages too',
    async (kind) => {
      const first = await arrive(config);
      await first.assent.set({ analytics: true, advertising: false });
      expect(first.has('analytics', 'necessary')).toEqual([true, true]);
      const made = await first.assent.request(kind);
      expect(made).toMatchObject({ kind: 'request', event: 'requested', method: 'request', request: { kind, state: 'open' } });
      expect(first.has('analytics', 'advertising', 'necessary')).toEqual([false, false, true]);
      expect(first.assent.why('analytics')).toBe('held');

      const later = await arrive(config);
      expect(later.has('analytics', 'necessary')).toEqual([false, true]);
      expect(later.notice()?.view ?? 'hidden').toBe('hidden');
      expect((await later.assent.explain('analytics')).because.join()).toMatch(/request/);
      await expect(later.assent.acceptAll()).rejects.toThrow(/request/);
      await expect(later.assent.set({ analytics: true })).rejects.toThrow(/closeRequest/);
      await expect(later.assent.request('correction')).rejects.toThrow(/open already/);
      later.actions()?.acceptAll();
      expect(later.has('analytics')).toEqual([false]);

      const closed = await later.assent.closeRequest();
      expect(closed).toMatchObject({ event: 'requested', request: { kind, state: 'taken-back' } });
      // Who wanted everything gone took every yes back with it; a correction leaves the answers alone.
      expect(later.has('analytics')).toEqual([kind === 'correction']);
      await expect(later.assent.closeRequest()).rejects.toThrow(/no request/);
      await later.receipts();
    },
  ); // prettier-ignore

  it('S43: puts the first layer away, and brings it back when the request is taken back', async () => {
    const page = await arrive(config);
    expect(page.shown().view).toBe('banner');
    await page.assent.request('correction');
    await settled();
    expect(page.shown().view).toBe('hidden');
    await page.assent.closeRequest();
    await settled();
    expect(page.shown().view).toBe('banner');
  });

  it('S43: a no during the request counts, and does not end it', async () => {
    const page = await arrive(config);
    await page.assent.acceptAll();
    await page.assent.request('correction');
    await page.assent.withdraw('advertising');
    expect((await arrive(config)).has('analytics', 'advertising')).toEqual([false, false]);
    const last = await arrive(config);
    await last.assent.closeRequest('answered');
    expect(last.has('analytics', 'advertising')).toEqual([true, false]);
  });

  it('is told what cannot be asked for', async () => {
    const { assent } = await arrive(config);
    await expect(assent.request('everything' as never)).rejects.toThrow(/erasure.*correction/);
    await assent.request('correction');
    await expect(assent.closeRequest('done' as never)).rejects.toThrow(/taken-back.*answered/);
  });
});

describe('an objection', () => {
  it('S45: stops the purpose and is recorded as one', async () => {
    const page = await arrive({ ...config, region: 'DE', law: { countries: { DE: { analytics: 'notice' } } } });
    expect(page.has('analytics')).toEqual([true]);
    await page.assent.object('analytics');
    expect(page.has('analytics')).toEqual([false]);
    const [receipt] = await page.receipts();
    expect(receipt).toMatchObject({ event: 'objected', method: 'object', purposes: { analytics: { state: 'objected' }, advertising: { state: 'unasked' } } });
    await expect(page.assent.object('unknown')).rejects.toThrow(/unknown/);
  }); // prettier-ignore
});

describe('who acts', () => {
  it('S44: is said by the receipts from then on', async () => {
    const { assent, receipts } = await arrive(config);
    await assent.rejectAll();
    await assent.actAs('guardian');
    await assent.set({ analytics: true });
    await assent.actAs('self');
    await assent.withdraw();
    expect((await receipts()).map(({ actor }) => actor)).toEqual(['self', 'guardian', 'self']);
    await expect(assent.actAs('dog' as never)).rejects.toThrow(/guardian/);
  });
});

describe('a look at the own receipts', () => {
  it('S42: finds the chain whole, and the first receipt that does not fit', async () => {
    on('2026-11-22T10:00:00Z');
    const { assent } = await arrive(config);
    await assent.acceptAll();
    await assent.withdraw();
    await assent.rejectAll();
    expect(await assent.verifyReceipts()).toEqual({ intact: true, checked: 3, archive: 'unsigned' });
    const stored = JSON.parse(localStorage.getItem('assent.receipts') as string) as { id: string; lang: string }[];
    stored[1]!.lang = 'xx';
    localStorage.setItem('assent.receipts', JSON.stringify(stored));
    const again = await arrive(config);
    expect((await again.assent.verifyReceipts()).broken).toEqual({ id: stored[2]!.id, why: 'changed' });
  }); // prettier-ignore
});

describe('the own history', () => {
  it('S42: is deleted from the device, in every tab; the answers stand, and what follows is whole again', async () => {
    const { assent, receipts, has } = await arrive(config);
    await assent.set({ analytics: true, advertising: false });
    await assent.withdraw('analytics');
    await assent.set({ analytics: true });
    localStorage.setItem('assent.refused', localStorage.getItem('assent.receipts') as string);
    const kept = localStorage.getItem('assent.receipts') as string;
    expect(await receipts()).toHaveLength(3);
    const newest = (await receipts()).at(-1) as Receipt;
    expect(await assent.receipts({ forget: true })).toEqual([]);
    expect(await assent.receipts({ forget: true })).toEqual([]);
    expect(await receipts()).toEqual([]);
    expect(Object.entries(localStorage).filter(([, text]) => (text as string).includes('"advertising"'))).toEqual([]);
    expect(has('analytics', 'advertising')).toEqual([true, false]);
    // Another tab, which has them in its memory, writes its list once more.
    localStorage.setItem('assent.receipts', kept);
    const later = await arrive(config);
    expect(later.has('analytics', 'advertising')).toEqual([true, false]);
    expect(await later.receipts()).toEqual([]);
    await later.assent.withdraw('analytics');
    const after = await later.receipts();
    // Nothing of what they said is left, but the chain goes on, so that nobody takes it for a loss.
    const prev = { id: newest.id, hash: receiptHash(newest) };
    expect(after).toMatchObject([{ event: 'withdrawn', seq: 4, prev }]);
    expect(await later.assent.verifyReceipts()).toMatchObject({ intact: true, checked: 1 });
    await settled();
    expect(localStorage.getItem('assent.tip')).toContain(after[0]?.id);
    await later.assent.reset();
    expect(localStorage.getItem('assent.tip')).toBeNull();
  });

  it('S42: a clock that was set back since hides nothing new', async () => {
    on('2027-06-01T10:00:00Z');
    const { assent, receipts } = await arrive(config);
    await assent.acceptAll();
    await assent.receipts({ forget: true });
    on('2026-11-22T10:00:00Z');
    await assent.withdraw();
    expect(await receipts()).toMatchObject([{ event: 'withdrawn' }]);
  });

  it('S42: what the collector does not hold yet stays on its way', async () => {
    const { assent } = await arrive({ ...config, receipts: 'https://collector.example/r' });
    await assent.rejectAll();
    await assent.receipts({ forget: true });
    expect(await assent.receipts()).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('assent.outbox'))).toHaveLength(1);
  });

  it('S42: stays while a request is open, and is only deleted by those words', async () => {
    const { assent } = await arrive(config);
    await assent.request('erasure');
    await expect(assent.receipts({ forget: true })).rejects.toThrow(/closeRequest/);
    await assent.closeRequest();
    await expect(assent.receipts({ forget: 'all' } as never)).rejects.toThrow(/forget/);
    expect(await assent.receipts()).toHaveLength(2);
    expect(await assent.receipts({ forget: true })).toEqual([]);
  });

  it('S42: a correction adds a receipt that names the wrong one and what is wrong, and changes none', async () => {
    const { assent, receipts } = await arrive(config);
    await assent.acceptAll();
    const [wrong] = await receipts();
    const what = { of: wrong!.id, about: 'region' } as const;
    const asked = await assent.request('correction', what);
    expect(asked.request).toEqual({ kind: 'correction', state: 'open', ...what });
    const done = await assent.closeRequest('answered');
    expect(done.request).toEqual({ kind: 'correction', state: 'answered', ...what });
    expect((await receipts()).map(({ id }) => id)).toEqual([wrong!.id, asked.id, done.id]);
    expect((await receipts())[0]).toEqual(wrong);
    expect(await assent.verifyReceipts()).toMatchObject({ intact: true, checked: 3 });
  });

  it('S42: a correction takes no words of the visitor’s, and no receipt of somebody else’s', async () => {
    const { assent, receipts } = await arrive(config);
    await assent.acceptAll();
    const of = (await receipts())[0]!.id;
    await expect(assent.request('correction', { of: 'x' })).rejects.toThrow(/no receipt of this device/);
    await expect(assent.request('correction', { of, about: 'my name is Kim' as never })).rejects.toThrow(/purposes, vendors/);
    await expect(assent.request('correction', { about: 'at' })).rejects.toThrow(/of/);
    await expect(assent.request('erasure', { of })).rejects.toThrow(/correction/);
    expect(await receipts()).toHaveLength(1);
  });
}); // prettier-ignore

describe('while a request is open', () => {
  it('S43: a first layer that is asked for shows the preferences, which know why', async () => {
    const page = await arrive(config);
    await page.assent.request('correction');
    await page.assent.showBanner();
    await settled();
    expect(page.shown()).toMatchObject({ view: 'preferences', held: true });
    await page.assent.closeRequest();
    await settled();
    expect(page.shown()).not.toHaveProperty('held');
  });
});

it('the words of the visitor’s own side are the owner’s where the owner has some', async () => {
  const texts = { en: { rights: { verify: 'Prove it' } } };
  const page = await arrive({ ...config, texts });
  const { rights } = await page.actions().rights();
  expect([rights.verify, rights.copy]).toEqual(['Prove it', 'Copy']);
});
