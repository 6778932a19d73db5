// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { erase } from '../../src/gate/erase.js';
import { closestName, isMeant } from '../../src/gate/names.js';

const browser = (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM;
const names = () =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0])
    .filter(Boolean)
    .toSorted();

/** A page’s databases; one may be held open by another tab. */
const deleted: string[] = [];
const databases = (present: readonly string[], heldOpen?: string, lists = true) =>
  vi.stubGlobal('indexedDB', {
    ...(lists && { databases: async () => present.map((name) => ({ name })) }),
    deleteDatabase: (name: string) => {
      const request: { onsuccess?: () => void } = {};
      deleted.push(name);
      if (name !== heldOpen) setTimeout(() => request.onsuccess?.());
      return request;
    },
  });

beforeEach(() => {
  browser.setURL('https://www.shop.example/docs/api/page?x=1');
  deleted.length = 0;
  databases([]);
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
  ])('%s among %j: %s', (name, patterns, meant) => {
    expect(isMeant(name, patterns)).toBe(meant);
  });

  it('are meant most closely by a whole name, then by a longer beginning', () => {
    expect(closestName('_gcl_au', ['_gcl_au'])).toBeGreaterThan(closestName('_gcl_au', ['_gcl_a*']));
    expect(closestName('_gcl_au', ['_gcl_*'])).toBeGreaterThan(closestName('_gcl_au', ['_g*']));
  }); // prettier-ignore

  it.each([
    ['_gcl_au', ['_gcl_au'], ['_gcl_*'], true],
    ['_gcl_au', ['_gcl_*'], ['_gcl_au'], false],
    ['_ga', ['_ga'], ['_ga'], false],
    ['_ga', ['_ga'], ['_gid'], true],
  ])('%s of a stopped vendor’s %j, while another keeps %j: %s', (name, gone, kept, meant) => {
    expect(isMeant(name, gone, kept)).toBe(meant);
  });
});

describe('what a vendor stored', () => {
  it('S15: is gone from cookies of this host, its parents and every path above the page', async () => {
    document.cookie = '_ga=host;path=/';
    document.cookie = '_gid=parent;domain=shop.example;path=/';
    document.cookie = '_ga_ABCD=path;path=/docs';
    document.cookie = '_gat=deep;path=/docs/api';
    document.cookie = '_gac_x=both;domain=shop.example;path=/docs/';
    document.cookie = 'session=kept;path=/';
    document.cookie = 'assent=kept;domain=shop.example;path=/';
    expect(names()).toHaveLength(7);
    await erase(['_ga', '_ga_*', '_gid', '_gat*', '_gac_*']);
    // happy-dom forgets a cookie in the millisecond after its end.
    await new Promise((done) => setTimeout(done, 5));
    expect(names()).toEqual(['assent', 'session']);
  });

  it('is taken from every parent domain, as every kind of cookie', async () => {
    const written = vi.spyOn(document, 'cookie', 'set');
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('__Secure-v=1; other=2');
    const left = await erase(['__Secure-v']);
    const all = written.mock.calls.map(([text]) => text);
    for (const domain of ['', ';domain=www.shop.example', ';domain=shop.example'])
      for (const path of ['/', '/docs', '/docs/', '/docs/api', '/docs/api/'])
        for (const kind of ['', ';secure', ';secure;samesite=none;partitioned'])
          expect(all).toContain(`__Secure-v=;path=${path}${kind};max-age=0${domain}`);
    expect(all.every((text) => text.startsWith('__Secure-v=;'))).toBe(true);
    expect(left).toEqual(['__Secure-v']);
    Reflect.deleteProperty(document, 'cookie');
  });

  it('is looked for unseen on the path that the owner named', async () => {
    const written = vi.spyOn(document, 'cookie', 'set');
    await erase(['_ga', '_ga_*'], { path: '/shop/' });
    const all = written.mock.calls.map(([text]) => text);
    expect(all).toContain('_ga=;path=/shop/;max-age=0');
    expect(all).toContain('_ga=;path=/shop/;max-age=0;domain=shop.example');
    Reflect.deleteProperty(document, 'cookie');
  });

  it('S18: is gone from both web storages and from IndexedDB, by pattern too', async () => {
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('adjust-sdk.q', '[]');
      storage.setItem('_hjid', '1');
      storage.setItem('cart', 'kept');
    }
    databases(['adjust-sdk', '_hj-replay', 'shop']);
    expect(await erase(['adjust-sdk', 'adjust-sdk.q', '_hj*'])).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['cart']);
    expect(Object.keys(sessionStorage)).toEqual(['cart']);
    expect(deleted).toEqual(['adjust-sdk', '_hj-replay']);
  });

  it('is removed by its whole name where a browser does not list databases', async () => {
    databases([], undefined, false);
    await erase(['adjust-sdk', '_hj*']);
    expect(deleted).toEqual(['adjust-sdk']);
  });

  it('is named where another tab holds it open', async () => {
    databases(['adjust-sdk'], 'adjust-sdk');
    expect(await erase(['adjust-sdk'])).toEqual(['adjust-sdk']);
  });

  it('is gone from Cache Storage', async () => {
    const gone: string[] = [];
    vi.stubGlobal('caches', {
      keys: async () => ['vendor-v1', 'shop'],
      delete: async (name: string) => gone.push(name),
    });
    await erase(['vendor-*']);
    expect(gone).toEqual(['vendor-v1']);
  });

  it('of no name leaves everything as it is', async () => {
    document.cookie = 'session=kept;path=/';
    localStorage.setItem('cart', 'kept');
    expect(await erase([])).toEqual([]);
    expect(names()).toContain('session');
    expect(localStorage.getItem('cart')).toBe('kept');
  });

  it('that a vendor still running keeps as closely stays', async () => {
    localStorage.setItem('shared', '1');
    localStorage.setItem('own', '1');
    await erase(['shared', 'own'], { kept: ['shared'] });
    expect(Object.keys(localStorage)).toEqual(['shared']);
  });

  it('under a condition stays where the page has the global that it names', async () => {
    localStorage.setItem('adjust-sdk.p', '{}');
    vi.stubGlobal('Adjust', {});
    await erase(['adjust-sdk.p?Adjust']);
    expect(localStorage.getItem('adjust-sdk.p')).toBe('{}');
    vi.unstubAllGlobals();
    databases([]);
    await erase(['adjust-sdk.p?Adjust']);
    expect(localStorage.getItem('adjust-sdk.p')).toBeNull();
  });

  it('is gone as far as the browser allows where one storage is refused', async () => {
    sessionStorage.setItem('_hjid', '1');
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('caches', undefined);
    await expect(erase(['_hjid'])).resolves.toEqual([]);
    expect(sessionStorage.getItem('_hjid')).toBeNull();
  });
});
