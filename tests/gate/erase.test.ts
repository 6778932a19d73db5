// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { erase, matchesName } from '../../src/gate/erase.js';

const browser = (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM;
const names = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter(Boolean)
    .toSorted();

const deleted: string[] = [];
beforeEach(() => {
  browser.setURL('https://www.shop.example/docs/api/page?x=1');
  deleted.length = 0;
  vi.stubGlobal('indexedDB', { deleteDatabase: (name: string) => deleted.push(name) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  browser.setURL('http://localhost:3000/');
});

describe('names', () => {
  it.each([
    ['_ga', ['_ga'], true],
    ['_ga', ['_ga_*'], false],
    ['_ga_ABCD', ['_ga_*'], true],
    ['_gat', ['_gat*'], true],
    ['_gac_gb', ['_ga'], false],
    ['x_ga', ['_ga*'], false],
    ['_ga', [], false],
    ['anything', ['a', 'any*'], true],
    // A pattern is no regular expression.
    ['_gaX', ['_ga.'], false],
  ])('%s among %j: %s', (name, patterns, matches) => {
    expect(matchesName(name, patterns)).toBe(matches);
  });
});

describe('what a vendor stored', () => {
  it('is gone from cookies of this host, its parents and every path above the page', async () => {
    document.cookie = '_ga=host;path=/';
    document.cookie = '_gid=parent;domain=shop.example;path=/';
    document.cookie = '_ga_ABCD=path;path=/docs';
    document.cookie = '_gat=deep;path=/docs/api';
    document.cookie = '_gac_x=both;domain=shop.example;path=/docs/';
    document.cookie = 'session=kept;path=/';
    document.cookie = 'assent=kept;domain=shop.example;path=/';
    expect(names()).toHaveLength(7);
    erase(['_ga', '_ga_*', '_gid', '_gat*', '_gac_*']);
    // happy-dom forgets a cookie in the millisecond after its end.
    await new Promise((done) => setTimeout(done, 5));
    expect(names()).toEqual(['assent', 'session']);
  });

  it('is taken from every parent domain that a browser might accept', () => {
    const written = vi.spyOn(document, 'cookie', 'set');
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('_ga=1; other=2');
    erase(['_ga']);
    const all = written.mock.calls.map(([text]) => text);
    for (const domain of ['www.shop.example', 'shop.example'])
      for (const path of ['/', '/docs', '/docs/', '/docs/api', '/docs/api/'])
        expect(
          all.some((text) => text.includes(`path=${path};`) && text.endsWith(`domain=${domain}`)),
          `${domain}${path}`,
        ).toBe(true);
    // Host-only cookies can be removed only by naming no domain.
    expect(all.some((text) => text.includes('path=/;') && !text.includes('domain'))).toBe(true);
    expect(all.every((text) => text.startsWith('_ga=;'))).toBe(true);
    Reflect.deleteProperty(document, 'cookie');
  });

  it('is gone from both web storages and from IndexedDB', () => {
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('adjust-sdk.q', '[]');
      storage.setItem('_hjid', '1');
      storage.setItem('cart', 'kept');
    }
    erase(['adjust-sdk', 'adjust-sdk.q', '_hj*']);
    expect(Object.keys(localStorage)).toEqual(['cart']);
    expect(Object.keys(sessionStorage)).toEqual(['cart']);
    expect(deleted).toEqual(['adjust-sdk', 'adjust-sdk.q']);
  });

  it('of no name leaves everything as it is', () => {
    document.cookie = 'session=kept;path=/';
    localStorage.setItem('cart', 'kept');
    erase([]);
    expect(names()).toContain('session');
    expect(localStorage.getItem('cart')).toBe('kept');
  });

  it('is gone as far as the browser allows where one storage is refused', () => {
    sessionStorage.setItem('_hjid', '1');
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.stubGlobal('indexedDB', undefined);
    expect(() => erase(['_hjid'])).not.toThrow();
    expect(sessionStorage.getItem('_hjid')).toBeNull();
  });
});
