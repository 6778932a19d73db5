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

it('and none comes back, though deleting takes longer than the page, or another had begun to look', async () => {
  const { restoring, mirror } = await page(kept);
  localStorage.removeItem('assent');
  // What that one found takes its time.
  const old = await mirror.read();
  let found!: () => void;
  const read = () => new Promise<typeof old>((resolve) => (found = () => resolve(old)));
  const other = restoringFor({ name: 'assent' }, { ...mirror, read }, () => undefined);
  restoring.forget();
  found();
  await other.found;
  await mirror.written();
  expect([localStorage.getItem('assent'), localStorage.getItem('assent.gone')]).toEqual([
    null,
    null,
  ]);
  // The page ended before the mirror had done it.
  localStorage.setItem('assent.gone', String(now));
  const next = await page(kept);
  expect([next.written, next.left()]).toEqual([null, 0]);
  expect(localStorage.getItem('assent.gone')).toBeNull();
  // An answer given after it counts.
  localStorage.setItem('assent.gone', String(now));
  expect((await page({ ...kept, at: now + 1 })).written).toBe(kept.record);
  // What somebody else wrote there stops nothing.
  localStorage.clear();
  localStorage.setItem('assent.gone', 'nonsense');
  expect((await page(kept)).written).toBe(kept.record);
});
