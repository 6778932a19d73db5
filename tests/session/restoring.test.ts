// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DecisionRecord } from '../../src/decisions/record.js';
import { firstKey, openMirror, recordKey } from '../../src/receipts/mirror.js';
import { restoringFor } from '../../src/session/restoring.js';
import { fakeCaches } from '../receipts/fake-caches.js';

let held: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  held = fakeCaches();
  vi.stubGlobal('caches', held.storage);
  vi.stubGlobal('origin', 'https://shop.example');
  localStorage.clear();
});
afterEach(() => void vi.unstubAllGlobals());

const now = Date.now();
/** A page that finds this in the mirror and an answer of that time in its cookie. */
const page = async (mirrored: object, at?: number, key = recordKey) => {
  const mirror = openMirror('assent');
  mirror.keep(key, mirrored);
  await mirror.written();
  const read = () => (at ? ({ at } as DecisionRecord) : undefined);
  const restoring = restoringFor({ name: 'assent' }, mirror, read);
  await restoring.found;
  await mirror.written();
  return {
    restoring,
    written: localStorage.getItem('assent'),
    left: () => [...(held.all.get('assent') ?? new Map<string, string>()).keys()].length,
    mirror,
  };
};
const kept = { record: 'as it was written', at: now - 5000, expires: now + 9e9 };

it.each([
  ['nothing', undefined],
  ['an older answer', now - 6000],
])('brings an answer back where the device has %s', async (_what, at) => {
  expect((await page(kept, at)).written).toBe(kept.record);
  expect(localStorage.getItem('assent.left')).toBeNull();
  localStorage.clear();
  expect((await page({ ...kept, language: 'en' }, at, firstKey)).written).toBe(kept.record);
  // Should that page end before there is a receipt.
  expect(localStorage.getItem('assent.left')).toBe('[]');
});

it.each([
  ['the same', now - 5000],
  ['a newer one', now - 4000],
])('leaves the device as it is where that has %s', async (_what, at) => {
  expect((await page(kept, at)).written).toBeNull();
});

it('takes an answer out after a minute, when every browser has its cookie on the disk', async () => {
  expect((await page(kept, now)).left()).toBe(1);
  expect((await page({ ...kept, at: now - 61_000 }, now)).left()).toBe(0);
  // One without a receipt stays until that is made.
  const first = { ...kept, at: now - 61_000, language: 'en' };
  expect((await page(first, now - 61_000, firstKey)).left()).toBe(1);
  expect(localStorage.getItem('assent.left')).toBe('[]');
});

it('a visitor who starts anew leaves no answer behind, also none that waits for its receipt', async () => {
  const { restoring, mirror, left } = await page({ ...kept, language: 'en' }, now, firstKey);
  mirror.keep(recordKey, kept);
  await mirror.written();
  expect(left()).toBe(2);
  restoring.forget();
  await mirror.written();
  expect(left()).toBe(0);
});
