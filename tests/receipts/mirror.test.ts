import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { laterAnswer } from '../../src/decisions/later-answer.js';
import { firstKey, openMirror, recordKey } from '../../src/receipts/mirror.js';
import { fakeCaches } from './fake-caches.js';

const own = 'https://shop.example';
let held: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  held = fakeCaches();
  vi.stubGlobal('caches', held.storage);
  vi.stubGlobal('origin', own);
});
afterEach(() => void vi.unstubAllGlobals());

const yes = { record: 'a yes', at: 1000, expires: 9000 };
const no = { record: 'a no', at: 2000, expires: 9000 };
const first = { ...yes, language: 'en' };
const receipt = (id: string) => ({ receipt: { id }, manifest: `words of ${id}` });
/** What another page finds. */
const found = () => openMirror('assent').read();
const nothing = { record: undefined, receipts: [], first: undefined };

describe('the second place', () => {
  it('keeps the record and each receipt, for another page to find', async () => {
    const mirror = openMirror('assent');
    mirror.keep(recordKey, no);
    mirror.keep('r1', receipt('r1'));
    mirror.keep('r2', receipt('r2'));
    mirror.drop('r1', 'r3');
    await mirror.written();
    expect(await found()).toEqual({ record: no, receipts: [receipt('r2')], first: undefined });
  });

  it('S16: is not made by looking, and not by taking something out', async () => {
    const mirror = openMirror('assent');
    expect(await mirror.read()).toEqual(nothing);
    mirror.drop(recordKey, firstKey);
    await mirror.written();
    await laterAnswer('assent', 0, vi.fn());
    expect([...held.all]).toEqual([]);
  });

  it('ends as the last of several changes in one task says', async () => {
    const mirror = openMirror('assent');
    mirror.keep(recordKey, yes);
    mirror.drop(recordKey);
    mirror.keep('r1', receipt('r1'));
    mirror.drop('r1');
    mirror.keep(recordKey, no);
    await mirror.written();
    expect(await found()).toEqual({ ...nothing, record: no });
  });

  it('holds the newest answer, wherever in it that stands', async () => {
    const mirror = openMirror('assent');
    mirror.keep(firstKey, first);
    await mirror.written();
    expect(await found()).toEqual({ ...nothing, record: first, first });
    mirror.keep(recordKey, no);
    await mirror.written();
    expect(await found()).toEqual({ ...nothing, record: no, first });
  });

  it('is made anew where a service worker has deleted it', async () => {
    const mirror = openMirror('assent');
    mirror.keep(recordKey, yes);
    await mirror.written();
    await held.storage.delete('assent');
    mirror.drop(recordKey);
    await mirror.written();
    expect([...held.all]).toEqual([]);
    mirror.keep(recordKey, no);
    await mirror.written();
    expect((await found()).record).toEqual(no);
  });

  it('passes over what is broken or another’s', async () => {
    const mirror = openMirror('assent');
    mirror.keep(recordKey, no);
    await mirror.written();
    const cache = held.all.get('assent') as Map<string, string>;
    for (const text of ['', '{"record":"half', 'null', '"record"', '<!doctype html>'])
      cache.set(`${own}/${text}`, text);
    expect(await found()).toEqual({ ...nothing, record: no });
  });

  it.each([
    ['is not there', undefined],
    ['refuses', { open: () => Promise.reject(new Error('no')), has: () => Promise.reject(new Error('no')) }],
  ])('holds nothing, and breaks nothing, where the Cache API %s', async (_what, storage) => {
    vi.stubGlobal('caches', storage);
    const mirror = openMirror('assent');
    mirror.keep(recordKey, no);
    mirror.drop('r1');
    await mirror.written();
    expect(await mirror.read()).toEqual(nothing);
    expect(await laterAnswer('assent', 0, vi.fn())).toBeUndefined();
  }); // prettier-ignore
});

describe('a look for a later answer', () => {
  const keep = async (value: object) => {
    const mirror = openMirror('assent');
    mirror.keep(recordKey, value);
    await mirror.written();
  };
  const looked = async (at: number, name = 'assent') => {
    const heard = vi.fn();
    await laterAnswer(name, at, heard);
    return heard.mock.calls.length;
  };

  it('finds one that is later, and neither the same nor an older one', async () => {
    await keep(no);
    expect(await looked(1999)).toBe(1);
    expect(await looked(2000)).toBe(0);
    expect(await looked(2001)).toBe(0);
    expect(await looked(1999, 'other')).toBe(0);
  });

  it.each([[{}], [{ at: 'later' }]])('finds none in %j', async (value) => {
    await keep(value);
    expect(await looked(0)).toBe(0);
  });
});
