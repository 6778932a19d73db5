// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
import { allVendors } from '../all-vendors.js';
import { arrive, begin, end, settled } from './visit.js';

beforeEach(begin);
afterEach(end);

const config: Config = {
  region: 'DE',
  vendors: [
    { id: 'adjust', appToken: 'abcdefghijkl', environment: 'sandbox' },
    { id: 'google-analytics', measurementId: 'G-ABCD1234' },
    { id: 'heat', name: 'Heat', purpose: 'analytics' },
  ],
};
/** Adjust with an erasure that says what it does; everything else as it is. */
const withAdjust = (erase: () => Promise<void>) => ({
  vendor: async (id: string) => ({
    vendor: id === 'adjust' ? { ...allVendors.adjust, erase, start: undefined } : allVendors[id],
  }),
});

describe('asking vendors to erase', () => {
  it('asks those that can, names them, and is no withdrawal', async () => {
    let asked = 0;
    const visit = await arrive(
      config,
      withAdjust(async () => void asked++),
    );
    await visit.assent.acceptAll();
    expect(await visit.assent.requestErasure()).toEqual(['adjust']);
    expect(asked).toBe(1);
    expect(visit.assent.get().purposes).toMatchObject({ advertising: 'granted' });
    expect(await visit.receipts()).toHaveLength(1);
  });

  it('never follows from a withdrawal', async () => {
    let asked = 0;
    const visit = await arrive(
      config,
      withAdjust(async () => void asked++),
    );
    await visit.assent.acceptAll();
    await visit.assent.withdraw();
    await visit.assent.reset();
    await settled();
    expect(asked).toBe(0);
  });

  it.each([['google-analytics'], ['heat'], ['nobody'], ['__proto__'], ['constructor']])(
    'of %s, which cannot, is refused by name',
    async (id) => {
      const visit = await arrive(config);
      await expect(visit.assent.requestErasure(id)).rejects.toThrow(`"${id}"`);
    },
  );

  it('that fails says why, and nothing else breaks', async () => {
    const failing = withAdjust(() => Promise.reject(new Error('Adjust is not there')));
    const visit = await arrive(config, failing);
    await expect(visit.assent.requestErasure('adjust')).rejects.toThrow('Adjust is not there');
    await visit.assent.set({ analytics: true });
    expect(visit.has('analytics')).toEqual([true]);
  });
});

describe('S17: Google Analytics and Adjust', () => {
  it('are two switches under two purposes, each with its vendor’s own way out', async () => {
    const visit = await arrive(config);
    const shown = visit
      .shown()
      .purposes.flatMap(({ id, vendors }) =>
        vendors.map((vendor) => [id, vendor.id, vendor.optOutUrl]),
      );
    expect(shown).toEqual([
      ['analytics', 'google-analytics', 'https://tools.google.com/dlpage/gaoptout'],
      ['analytics', 'heat', undefined],
      ['advertising', 'adjust', 'https://www.adjust.com/forget-device/'],
    ]);
    await visit.assent.set({ analytics: true, advertising: true, adjust: false });
    expect(visit.has('google-analytics', 'adjust')).toEqual([true, false]);
    await visit.assent.set({ adjust: true, 'google-analytics': false });
    expect(visit.has('google-analytics', 'adjust')).toEqual([false, true]);
  });

  it('S16: nothing of theirs is in the page before a yes', async () => {
    await arrive(config);
    expect(document.querySelectorAll('script[src]')).toHaveLength(0);
    expect(document.cookie).toBe('');
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
