// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
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

it('the words of the visitor’s own side are the owner’s where the owner has some', async () => {
  const texts = { en: { rights: { verify: 'Prove it' } } };
  const page = await arrive({ ...config, texts });
  const { rights } = await page.actions().rights();
  expect([rights.verify, rights.copy]).toEqual(['Prove it', 'Copy']);
});
