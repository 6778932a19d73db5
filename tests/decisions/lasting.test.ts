// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetRecord, keepText } from '../../src/decisions/keep.js';
import { openLasting } from '../../src/decisions/lasting.js';
import { writeRecord } from '../../src/decisions/record.js';
import { loadRecord } from '../../src/decisions/storage.js';
import { at, day, record } from './situations.js';

const now = at('2026-11-23T00:00:00.000Z');
const expires = now + 400 * day;
const yes = writeRecord(record({ at: now - 1000 }));
const no = writeRecord(record({ at: now, seq: 4, decisions: { analytics: 'denied' } }));
const cookie = { name: 'assent', server: true };
const receipts = '/assent/v1/receipts';

type Ask = { url: string; init: RequestInit; answer(status: number, sets?: string): void };
let asked: Ask[];
const turn = () => new Promise((resolve) => setTimeout(resolve));
/** What a visitor's click does: the script writes, and the server is asked. */
const decide = (text: string, lasting = openLasting(cookie, receipts)) => {
  lasting.keep(text, expires);
  return lasting;
};
const inCookie = () => decodeURIComponent(/assent=([^;]*)/.exec(document.cookie)?.[1] ?? 'none');

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  asked = [];
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) =>
    new Promise((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      const answer = (status: number, sets?: string) => {
        if (sets) document.cookie = `assent=${encodeURIComponent(sets)}; path=/`;
        if (status) resolve(new Response(null, { status }));
        else reject(new TypeError('no network'));
      };
      asked.push({ url: String(url), init, answer });
    }),
  ); // prettier-ignore
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
  document.cookie = 'assent=;path=/;max-age=0';
});

describe('a cookie that a server of the site writes once more', () => {
  it('is asked for beside the receipts, with all that makes it the same cookie', async () => {
    decide(yes);
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/assent/v1/cookie']);
    const { credentials, method, body } = asked[0]!.init;
    expect({ credentials, method }).toEqual({ credentials: 'include', method: 'POST' });
    expect(JSON.parse(body as string)).toEqual({ name: 'assent', value: yes, expires });
    asked[0]!.answer(204, yes);
    await turn();
    expect(loadRecord('assent', now)?.seq).toBe(3);
  });

  it('is not asked for again for a week, nor written again by the script', async () => {
    decide(yes);
    asked[0]!.answer(204, yes);
    await turn();
    const written = vi.spyOn(document, 'cookie', 'set');
    decide(yes);
    vi.setSystemTime(now + 6 * day);
    decide(yes);
    expect(asked).toHaveLength(1);
    vi.setSystemTime(now + 8 * day);
    decide(yes);
    expect(asked).toHaveLength(2);
    expect(written).not.toHaveBeenCalled();
  });

  it('is left alone where only its end is worked out anew, while that stands', async () => {
    decide(yes);
    asked[0]!.answer(204, yes);
    await turn();
    const moved = writeRecord(record({ at: now - 1000, until: now + 5 * day }));
    decide(moved);
    expect(asked).toHaveLength(1);
    expect(inCookie()).toBe(yes);
    expect(localStorage.getItem('assent')).toBe(moved);
  });

  it('never brings an earlier answer back, however late the server is', async () => {
    const lasting = decide(yes);
    decide(no, lasting);
    expect(asked[0]!.init.signal?.aborted).toBe(true);
    // The browser had taken the first answer in already.
    asked[0]!.answer(204, yes);
    asked[1]!.answer(503);
    await turn();
    expect(inCookie()).toBe(no);
    expect(localStorage.getItem('assent.todo')).toBe('[]');
  });

  it('never outlasts a no of another tab', async () => {
    decide(yes);
    keepText(cookie, no, expires);
    asked[0]!.answer(204, yes);
    await turn();
    expect(inCookie()).toBe(no);
  });

  it('does not come back after the visitor started anew', async () => {
    decide(yes);
    forgetRecord(cookie);
    asked[0]!.answer(204, yes);
    await turn();
    expect(loadRecord('assent', now)).toBeUndefined();
  });

  it.each([0, 429, 500, 503])('stays as the script wrote it after %i, and the next page asks again', async (status) => {
    decide(yes);
    asked[0]!.answer(status);
    await turn();
    expect(inCookie()).toBe(yes);
    // What the core looks for on a quiet page; no waiting receipt.
    expect(localStorage.getItem('assent.todo')).toBe('[]');
    decide(yes);
    asked[1]!.answer(204, yes);
    await turn();
    expect(localStorage.getItem('assent.todo')).toBeNull();
  }); // prettier-ignore

  it('is asked for on the next page where this one closed too early', () => {
    decide(yes);
    dispatchEvent(new Event('pagehide'));
    expect(asked[0]!.init.signal?.aborted).toBe(true);
    expect(localStorage.getItem('assent.todo')).toBe('[]');
  });

  it('that the server refuses to write is told of once, and not asked for on every page', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    decide(yes);
    asked[0]!.answer(403);
    await turn();
    decide(yes);
    expect(asked).toHaveLength(1);
    expect(warn).toHaveBeenCalledOnce();
    expect(inCookie()).toBe(yes);
    expect(localStorage.getItem('assent.todo')).toBeNull();
  });

  it('is asked of no server but of this site', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    decide(yes, openLasting(cookie, 'https://receipts.elsewhere.example/v1/receipts'));
    decide(yes, openLasting({ ...cookie, domain: 'shop.example' }, 'https://r.shop.example/v1/receipts'));
    expect(asked).toEqual([]);
    expect(warn.mock.calls[0]![0]).toMatch(/https:\/\/receipts\.elsewhere\.example cannot write/);
    vi.stubGlobal('location', new URL('https://www.shop.example/'));
    openLasting({ ...cookie, domain: '.shop.example' }, 'https://r.shop.example/v1/receipts').keep(yes, expires);
    openLasting({ ...cookie, server: '/own/cookie' }).keep(yes, expires);
    expect(asked.map(({ url }) => url)).toEqual(['https://r.shop.example/v1/cookie', 'https://www.shop.example/own/cookie']);
  }); // prettier-ignore
});
