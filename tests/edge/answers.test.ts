import { describe, expect, it } from 'vitest';
import {
  cloudflare,
  ownHeaders,
  pageHeaders,
  regionCacheKey,
  regionEndpoint,
  vercel,
  withRegion,
  type EdgeRequest,
} from '../../src/edge/index.js';

const from = (country: string, headers: Record<string, string> = {}): EdgeRequest => ({
  headers: { accept: 'text/html,*/*', 'x-vercel-ip-country': country, ...headers },
});
const page = (headers: Record<string, string> = {}, status = 200) =>
  new Response(status === 304 ? null : '<!doctype html><p>Shop', {
    status,
    headers: { ...(status === 304 ? {} : { 'content-type': 'text/html; charset=utf-8' }), ...headers },
  }); // prettier-ignore

describe('a page that is sent with a region', () => {
  it('has it in Server-Timing and keeps its body, status and other headers', async () => {
    const answer = withRegion(vercel, from('DE'), page({ etag: '"1"', 'x-own': 'kept' }, 404));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Shop');
    expect(answer.headers.get('server-timing')).toBe('geo;desc="DE"');
    expect([answer.headers.get('x-own'), answer.headers.get('etag')]).toEqual(['kept', '"1"']);
  });

  it('may be kept by no shared cache, whatever the origin said', () => {
    const origin = {
      'cache-control': 'public, max-age=60, s-maxage=86400',
      'cdn-cache-control': 'max-age=86400',
      'surrogate-control': 'max-age=86400',
      expires: 'Thu, 01 Jan 2037 00:00:00 GMT',
      age: '50',
      vary: 'Accept-Encoding',
    };
    const { headers } = withRegion(vercel, from('DE'), page(origin));
    expect(headers.get('cache-control')).toBe('private, no-cache');
    for (const name of ['cdn-cache-control', 'surrogate-control', 'expires', 'age'])
      expect(headers.get(name), name).toBeNull();
    expect(headers.get('vary')).toBe(
      'Accept-Encoding, x-vercel-ip-country, x-vercel-ip-country-region',
    );
  });

  it('stays as unkept as the origin wanted it', () => {
    const { headers } = withRegion(vercel, from('DE'), page({ 'cache-control': 'no-store' }));
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('S29: loses the region of whoever was there before, and keeps the other timings', () => {
    const earlier = 'db;dur=5, geo;desc="US", cache;desc="hit, geo;desc=\\"US\\"",geo';
    const { headers } = withRegion(vercel, from('DE'), page({ 'server-timing': earlier }));
    expect(headers.get('server-timing')).toBe(
      'geo;desc="DE",db;dur=5, cache;desc="hit, geo;desc=\\"US\\""',
    );
  });

  it('does not change the answer that the cache keeps', () => {
    const kept = page({ 'cache-control': 'public, max-age=60' });
    withRegion(vercel, from('DE'), kept);
    expect(kept.headers.get('server-timing')).toBeNull();
    expect(kept.headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('has it also when it is "not modified": a browser takes over those headers', () => {
    const { headers, status } = withRegion(vercel, from('SG'), page({}, 304));
    expect(status).toBe(304);
    expect(headers.get('server-timing')).toBe('geo;desc="SG"');
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  it('says "unknown" where the platform does not know', () => {
    expect(withRegion(vercel, from('XX'), page()).headers.get('server-timing')).toBe(
      'geo;desc="ZZ"',
    );
  });

  it('is a page: scripts and pictures pass as they are, and stay cached', () => {
    const script = new Response('1', { headers: { 'content-type': 'text/javascript' } });
    expect(withRegion(vercel, from('DE'), script)).toBe(script);
    const picture = page({}, 304);
    expect(withRegion(vercel, from('DE', { accept: 'image/*' }), picture)).toBe(picture);
  });

  it('from a server of one’s own gets the same headers', () => {
    expect(pageHeaders(ownHeaders('X-Country'), 'de')).toEqual({
      'server-timing': 'geo;desc="DE"',
      'cache-control': 'private, no-cache',
      vary: 'x-country',
    });
  });
});

describe('the endpoint', () => {
  const ask = (init: RequestInit & { cf?: unknown } = {}) => {
    const request = new Request('https://shop.example/region', init);
    return regionEndpoint(cloudflare, Object.assign(request, { cf: init.cf }));
  };

  it('answers what the page’s own script asks for', async () => {
    const answer = ask({ cf: { country: 'US', regionCode: 'CA' } });
    expect(await answer.json()).toEqual({ region: 'US-CA' });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('S29: answers "unknown" to whoever is nowhere', async () => {
    expect(await ask({ cf: { country: 'T1' } }).json()).toEqual({ region: 'ZZ' });
    expect(await ask().json()).toEqual({ region: 'ZZ' });
  });

  it('is kept by nobody and read by no other site', () => {
    const { headers } = ask();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toBe('cf-ipcountry, cf-region-code');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('is read, never written', async () => {
    const head = ask({ method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = ask({ method: 'POST', body: 'US' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('the key of a cached page that holds a region', () => {
  it('is another one for every region', () => {
    const url = 'https://shop.example/a?b=c#d';
    const keys = ['DE', 'de', 'US', 'US-CA', undefined].map((one) => regionCacheKey(url, one));
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe('https://shop.example/a?b=c&assent-region=DE#d');
  });

  it('cannot be chosen by the visitor', () => {
    const url = 'https://shop.example/?assent-region=US&assent-region=SG';
    expect(regionCacheKey(url, 'DE')).toBe('https://shop.example/?assent-region=DE');
    expect(regionCacheKey(url, '"><b>')).toBe('https://shop.example/?assent-region=ZZ');
  });
});
