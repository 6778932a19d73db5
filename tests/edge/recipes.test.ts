import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fastly, nginx } from '../../src/edge/index.js';
import { writeRecord } from '../../src/decisions/record.js';
import { day, sampleRecord } from '../server/sample-record.js';
import { loadExample } from './load-example.js';

const site = 'https://shop.example';
const cached = () =>
  new Response('<!doctype html><p>Shop', {
    headers: { 'content-type': 'text/html', 'cache-control': 'public, s-maxage=600' },
  });
const told = ({ headers }: Response) => [
  headers.get('server-timing'),
  headers.get('cache-control'),
];
const record = (analytics: 'granted' | 'refused') =>
  `assent=${writeRecord(
    sampleRecord({
      at: Date.now() - day,
      until: Date.now() + day,
      answers: {},
      why: { personalisation: analytics, advertising: analytics },
    }),
  )}`;

afterEach(() => vi.unstubAllGlobals());

describe('the recipe for Cloudflare', () => {
  type Worker = { default: { fetch(request: Request): Promise<Response> } };
  let worker: Worker['default'];
  beforeAll(async () => ({ default: worker } = await loadExample<Worker>('cloudflare-worker.mjs')));
  const visit = (path: string, cf: unknown) =>
    worker.fetch(Object.assign(new Request(site + path), { cf }));

  it('sends one cached page to two visitors, each with the region of their own', async () => {
    vi.stubGlobal('fetch', async () => cached());
    expect(told(await visit('/', { country: 'DE' }))).toEqual(['geo;desc="DE"', 'private, no-cache']);
    const us = await visit('/', { country: 'US', regionCode: 'CA' });
    expect(told(us)).toEqual(['geo;desc="US-CA"', 'private, no-cache']);
    expect(await us.text()).toContain('Shop');
  }); // prettier-ignore

  it('answers the endpoint itself, without the origin', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('asked the origin');
    });
    expect(await (await visit('/region?x', { country: 'T1' })).json()).toEqual({ region: 'ZZ' });
  });
});

describe('the recipe for Vercel', () => {
  type Middleware = { default(request: Request): Response };
  let middleware: Middleware['default'];
  beforeAll(
    async () => ({ default: middleware } = await loadExample<Middleware>('vercel-middleware.mjs')),
  );
  const headers = { 'x-vercel-ip-country': 'US', 'x-vercel-ip-country-region': 'CA' };

  it('goes on to the page and adds the region', () => {
    const answer = middleware(new Request(site, { headers }));
    expect(answer.headers.get('x-middleware-next')).toBe('1');
    expect(told(answer)).toEqual(['geo;desc="US-CA"', 'private, no-cache']);
  });

  it('answers the endpoint itself', async () => {
    const answer = middleware(new Request(`${site}/region`, { headers }));
    expect(answer.headers.get('x-middleware-next')).toBeNull();
    expect(await answer.json()).toEqual({ region: 'US-CA' });
  });
});

describe('the recipe for Netlify', () => {
  type Context = { geo?: unknown; next(): Promise<Response> };
  type Edge = { default(request: Request, context: Context): Promise<Response> };
  let edge: Edge['default'];
  beforeAll(async () => ({ default: edge } = await loadExample<Edge>('netlify-edge.mjs')));
  const geo = { country: { code: 'SG' } };

  it('adds the region to the page', async () => {
    const answer = await edge(new Request(site), { geo, next: async () => cached() });
    expect(told(answer)).toEqual(['geo;desc="SG"', 'private, no-cache']);
  });

  it('answers the endpoint itself', async () => {
    const next = () => Promise.reject(new Error('asked the origin'));
    const answer = await edge(new Request(`${site}/region`), { geo, next });
    expect(await answer.json()).toEqual({ region: 'SG' });
  });
});

describe('the recipe for CloudFront', () => {
  const code = readFileSync('examples/edge/cloudfront-function.js', 'utf8');
  const run = (viewer: Record<string, string>, sent: Record<string, string>, statusCode = 200) => {
    const values = (headers: Record<string, string>) =>
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }]));
    const event = {
      request: { headers: values(viewer) },
      response: { statusCode, headers: values(sent) },
    };
    const answer = runInNewContext(`${code}; handler(event)`, { event }) as typeof event.response;
    return [answer.headers['server-timing']?.value, answer.headers['cache-control']?.value];
  };
  const html = { 'content-type': 'text/html' };

  it.each([
    ['a known place', { 'cloudfront-viewer-country': 'DE' }, 'geo;desc="DE"'],
    ['no place', {}, 'geo;desc="ZZ"'],
    ['a hostile one', { 'cloudfront-viewer-country': 'US", x;desc="' }, 'geo;desc="ZZ"'],
  ])('adds %s to the page', (_what, viewer, timing) => {
    expect(run(viewer as Record<string, string>, html)).toEqual([timing, 'private, no-cache']);
  });

  it('adds it to a page that was not modified, and leaves scripts as they are', () => {
    const viewer = { 'cloudfront-viewer-country': 'DE', accept: 'text/html' };
    expect(run(viewer, {}, 304)[0]).toBe('geo;desc="DE"');
    expect(run(viewer, { 'content-type': 'text/javascript' })).toEqual([undefined, undefined]);
  });
});

describe('the recipe for Node and Express', () => {
  type Handler = (
    ...given: [...Parameters<RequestListener>, next: () => void]
  ) => Promise<unknown> | void;
  let server: Server | undefined;
  afterEach(() => server?.close());
  const ask = async (path: string, headers: Record<string, string>) => {
    const { region, page } = await loadExample<Record<string, Handler>>('express.mjs');
    server = createServer((request, response) => {
      void region?.(request, response, () => void page?.(request, response, () => {}));
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${path}`, { headers });
  };

  it('writes the region into the page, for this visitor alone', async () => {
    const answer = await ask('/', { 'x-geo-country': 'US', 'x-geo-region': 'CA' });
    const html = await answer.text();
    expect(html.indexOf('content="US-CA"')).toBeGreaterThan(0);
    expect(html.indexOf('content="US-CA"')).toBeLessThan(html.indexOf('<script'));
    expect(told(answer)).toEqual(['geo;desc="US-CA"', 'private, no-cache']);
    expect(answer.headers.get('vary')).toBe('x-geo-country, x-geo-region, cookie, sec-gpc');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('holds back what needs a yes until the record says one', async () => {
    expect(await (await ask('/', {})).text()).toContain('What sells best');
    server?.close();
    const yes = await ask('/', { cookie: record('granted') });
    expect(await yes.text()).toContain('Picked for you');
    server?.close();
    const no = await ask('/', { cookie: record('refused') });
    expect(await no.text()).toContain('What sells best');
  });

  it('answers the endpoint', async () => {
    const answer = await ask('/region', { 'x-geo-country': 'hk' });
    expect(await answer.json()).toEqual({ region: 'HK' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the recipe for a server that passes events on', () => {
  it('passes on nothing without a yes, and takes the order all the same', async () => {
    type Recipe = {
      purchase(
        forward: (order: unknown, region: string) => Promise<void>,
      ): (request: Request) => Promise<Response>;
    };
    const { purchase } = await loadExample<Recipe>('web-handler.mjs');
    const sent: unknown[] = [];
    const buy = (headers: Record<string, string>) =>
      purchase(async (...given) => void sent.push(given))(
        new Request(`${site}/orders`, { method: 'POST', headers, body: '{"id":7}' }),
      );
    for (const headers of [{}, { cookie: record('refused') }, { cookie: 'assent=broken' }])
      expect(await (await buy(headers as Record<string, string>)).json()).toEqual({ order: 7 });
    expect(sent).toEqual([]);
    expect((await buy({ cookie: record('granted') })).headers.get('cache-control')).toBe('no-store');
    expect(sent).toEqual([[{ id: 7 }, 'DE']]);
    await buy({ cookie: record('granted'), 'sec-gpc': '1' });
    expect(sent).toHaveLength(1);
  }); // prettier-ignore
});

// Neither server is part of the tests; what can be held is that both sides mean the same headers.
describe('the recipes for Fastly and nginx', () => {
  it.each([
    ['fastly.vcl', fastly, (name: string) => `set req.http.${name} = client.geo.`],
    ['nginx.conf', nginx, (name: string) => `proxy_set_header ${name} $geo_`],
  ])('%s fills the headers that are read behind it', (file, platform, line) => {
    const text = readFileSync(`examples/edge/${file}`, 'utf8').toLowerCase();
    for (const name of platform.headers) expect(text).toContain(line(name));
    expect(text).toContain('geo;desc=');
    expect(text).toContain('private, no-cache');
  });
});
