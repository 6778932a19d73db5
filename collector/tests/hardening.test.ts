import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../src/intake/rate-limit.js';
import { readSites } from '../src/sites.js';
import { envelope, open, statuses } from './support/client.js';
import { receipt } from './support/receipts.js';

const sites = {
  'shop.example': { controller: 'shop', origins: ['https://shop.example'] },
  'bank.example': { controller: 'bank', origins: ['https://bank.example'] },
};

function bytesUnder(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? bytesUnder(path) : readFileSync(path, 'latin1')))
    .join('');
}

describe('several sites', () => {
  it('S58: a page speaks for its own site only, and controllers never mix', async () => {
    const { send } = await open({ origins: [], sites });
    const ask = async (origin: string, changes: Record<string, unknown>) => {
      const { body } = await send(JSON.stringify(envelope([receipt(changes)])), { origin });
      return [body.results[0]?.status, body.results[0]?.reason];
    };
    expect(await ask('https://shop.example', {})).toEqual(['stored', undefined]);
    expect(await ask('https://bank.example', { site: 'bank.example' })).toEqual([
      'stored',
      undefined,
    ]);
    expect(await ask('https://bank.example', { site: 'shop.example' })).toEqual([
      'rejected',
      'site: pages of this origin do not speak for it',
    ]);
    expect(await ask('https://shop.example', { site: 'other.example' })).toEqual([
      'rejected',
      'site: is none of the sites kept here',
    ]);
    expect((await send('{}', { origin: 'https://other.example' })).status).toBe(403);
  });

  it('a file of sites that is wrong is refused with the place', () => {
    expect(() => readSites([])).toThrow('Sites: the file is []');
    expect(() => readSites({ 'a.example': { controller: 'a' } })).toThrow('a.example.origins');
    expect(() =>
      readSites({ 'a.example': { controller: 'a b', origins: ['https://a.example'] } }),
    ).toThrow('a.example.controller is "a b"');
  });
});

describe('where receipts may be kept', () => {
  it('S54: receipts of other regions are refused, clearly, and the place is told', async () => {
    const { post, get } = await open({ regions: ['eu-eea', 'CH', 'US-CA'], location: 'DE' });
    const from = (code: string, regime: string) =>
      receipt({ region: { code, regime, by: 'option' } });
    const { body } = await post([
      from('FR', 'eu-eea'),
      from('CH', 'ch'),
      from('US-CA', 'us-ca'),
      from('US-NY', 'us-base'),
      from('SG', 'sg'),
    ]);
    expect(body.results.map(({ status }) => status)).toEqual([
      'stored',
      'stored',
      'stored',
      'rejected',
      'rejected',
    ]);
    expect(body.results[4]?.reason).toBe('region: SG (sg) is not kept by this collector');
    expect((await get('/v1/collector', {}, '203.0.113.7')).body).toEqual({
      location: 'DE',
      regions: ['eu-eea', 'CH', 'US-CA'],
      durability: 'journal',
    });
    await expect(open({ regions: ['Germany'] })).rejects.toThrow('"Germany" is no region');
  });
});

describe('a flood from one address', () => {
  it('is answered 429 with Retry-After, and others are not touched', async () => {
    const { collector } = await open({ rate: { perSecond: 1, burst: 3 } });
    const from = async (address: string, forwarded?: string) =>
      collector.fetch(
        new Request('http://127.0.0.1/v1/receipts', {
          method: 'POST',
          headers: {
            'content-type': 'text/plain',
            origin: 'https://shop.example',
            ...(forwarded ? { 'x-forwarded-for': forwarded } : {}),
          },
          body: JSON.stringify(envelope([receipt()])),
        }),
        { address },
      );
    const codes = [];
    for (let n = 0; n < 5; n += 1) codes.push((await from('203.0.113.7')).status);
    expect(codes).toEqual([200, 200, 200, 429, 429]);
    const refused = await from('203.0.113.7');
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused.headers.get('access-control-expose-headers')).toBe('Retry-After');
    // A header of the visitor's own changes nothing.
    expect((await from('203.0.113.7', '198.51.100.1')).status).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(200);
  });

  it('counts a line of IPv6, gives back with time, and bounds what it remembers', () => {
    let now = 0;
    const limit = rateLimiter({ perSecond: 1, burst: 1 }, () => now);
    expect(limit('2001:db8:1:2::1')).toBe(0);
    expect(limit('2001:db8:1:2:ffff::9')).toBe(1);
    expect(limit('2001:db8:1:3::1')).toBe(0);
    expect(limit('::ffff:203.0.113.7')).toBe(0);
    expect(limit('203.0.113.7')).toBe(1);
    now += 1_000;
    expect(limit('2001:db8:1:2::1')).toBe(0);
    expect(limit(undefined)).toBe(0);
  });
});

describe('what an operator sees', () => {
  it('has counts for Prometheus and nothing of a person, anywhere', async () => {
    const client = await open({ trustProxy: true, rate: { perSecond: 1000, burst: 1000 } });
    const sent = receipt();
    const canary = { 'x-forwarded-for': '198.51.100.77', 'user-agent': 'CanaryAgent/9' };
    await client.send(JSON.stringify(envelope([sent, { ...sent, event: 'refused' }])), {
      ...canary,
      referer: 'https://shop.example/canary-path?canary-query=1',
    });
    await client.send('garbage', canary);
    await client.get(`/v1/subjects/${sent.subject}`, canary);
    const { text } = await client.get('/metrics');
    expect(text).toContain('assent_receipts_total{status="stored"} 1');
    expect(text).toContain('assent_receipts_total{status="conflict"} 1');
    expect(text).toContain('assent_posts_total{code="400"} 1');
    expect(text).toContain('assent_receipts_held 1');
    expect(text).toContain('assent_receipts_quarantined 1');
    expect((await client.get('/healthz', {}, '203.0.113.7')).status).toBe(200);
    expect((await client.get('/metrics', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403);
    await client.collector.close();
    const everything = bytesUnder(client.data) + client.logged.join('\n') + text;
    expect(everything).not.toMatch(/198\.51\.100\.77|CanaryAgent|canary/);
    expect(client.logged.join('\n') + text).not.toContain(String(sent.subject));
  });

  it('keeps what comes again with other content apart, also over a restart', async () => {
    const first = await open();
    const sent = receipt();
    await first.post([sent]);
    await first.post([{ ...sent, lang: 'fr' }]);
    await first.collector.close();
    const { get, post } = await open({ data: first.data });
    expect((await get('/v1/stats')).body).toMatchObject({ receipts: 1, quarantined: 1 });
    expect(statuses(await post([sent]))).toEqual(['duplicate']);
  });
});
