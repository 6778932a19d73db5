import { describe, expect, it, vi } from 'vitest';
import { parseRecord, writeRecord } from '../../src/decisions/record.js';
import { durableCookie } from '../../src/server/durable-cookie.js';
import { record } from '../../tests/decisions/situations.js';
import { isRecord } from '../src/cookie/record-form.js';
import { readSites } from '../src/sites.js';
import { open } from './support/client.js';

const now = Date.parse('2026-11-28T12:00:00.000Z');
const day = 86_400_000;
const text = writeRecord(record());
const asked = { name: 'assent', value: text, expires: now + 200 * day };
const parent = { ...asked, domain: 'shop.example' };

/** Both servers that can write the cookie: they answer alike. */
const servers: Record<string, (request: Request, domain?: string) => Promise<Response>> = {
  'the collector': async (request, domain) => {
    const origins = ['https://shop.example', 'https://www.shop.example', 'https://other.example'];
    const cookie = domain ? `assent@${domain}` : 'assent';
    const { collector } = await open({ origins, cookie });
    return collector.fetch(request, { address: '203.0.113.9' });
  },
  'a server of the owner': (request, domain) =>
    durableCookie(request, { domain, now, origins: domain ? ['https://www.shop.example'] : [] }),
};

const from = (site: string | null, body: unknown, origin: string | null = 'https://shop.example') =>
  new Request('https://shop.example/v1/cookie', {
    method: 'POST',
    headers: {
      'content-type': 'text/plain',
      ...(origin ? { origin } : {}),
      ...(site ? { 'sec-fetch-site': site } : {}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe.each(Object.entries(servers))('the cookie written by %s', (_, ask) => {
  const answer = (request: Request, domain?: string) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    return ask(request, domain).finally(() => vi.useRealTimers());
  };

  it('is the one of the page, with an end of its own, and readable there', async () => {
    const response = await answer(from('same-origin', asked));
    expect(response.status).toBe(204);
    const header = response.headers.get('set-cookie') as string;
    const [pair = '', ...attributes] = header.split('; ');
    expect(attributes).toEqual(['Path=/', `Max-Age=${200 * 86_400}`, 'SameSite=Lax', 'Secure']);
    expect(header).not.toMatch(/httponly/i);
    expect(decodeURIComponent(pair.slice('assent='.length))).toBe(text);
    expect(response.headers.get('access-control-allow-origin')).not.toBe('*');
  });

  it('is that of the parent domain for a listed page beside it, with credentials', async () => {
    const response = await answer(
      from('same-site', parent, 'https://www.shop.example'),
      'shop.example',
    );
    expect(response.headers.get('set-cookie')).toContain('; Domain=shop.example; Max-Age=');
    expect(response.headers.get('access-control-allow-origin')).toBe('https://www.shop.example');
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });

  it('lasts 400 days at most', async () => {
    const response = await answer(from('same-origin', { ...asked, expires: now + 4000 * day }));
    expect(response.headers.get('set-cookie')).toContain(`Max-Age=${400 * 86_400};`);
  });

  const refused: Record<string, [Request, number[], string?]> = {
    'another site': [from('cross-site', asked, 'https://evil.example'), [403]],
    'another site of the list': [from('cross-site', parent, 'https://other.example'), [403]],
    'a listed site that is not under the domain': [
      from('same-site', parent, 'https://other.example'),
      [400, 403],
      'shop.example',
    ],
    'a page without an origin': [from('same-origin', asked, null), [403]],
    'a page of nowhere': [from('same-origin', asked, 'null'), [403]],
    'a host beside, where no domain is agreed on': [
      from('same-site', asked, 'https://www.shop.example'),
      [403],
    ],
    'another name': [from('same-origin', { ...asked, name: 'session' }), [400]],
    'a domain of its own': [from('same-origin', parent), [400]],
    'a wider domain': [from('same-origin', { ...asked, domain: 'example' }), [400], 'shop.example'],
    'a value that is no record': [from('same-origin', { ...asked, value: 'x; HttpOnly' }), [400]],
    'a record with one character changed': [
      from('same-origin', { ...asked, value: text.replace('analytics:0', 'analytics:3') }),
      [400],
    ],
    'an end that is over': [from('same-origin', { ...asked, expires: now - 1 }), [400]],
    'an end that is no number': [
      from('same-origin', { ...asked, expires: '9999999999999' }),
      [400],
    ],
    'no JSON': [from('same-origin', 'assent=1'), [400]],
    'no object': [from('same-origin', 'null'), [400]],
    'nine thousand characters': [
      from('same-origin', { ...asked, value: 'a'.repeat(9_000) }),
      [400, 413],
    ],
  };
  it.each(Object.entries(refused))(
    'is not written for %s',
    async (_name, [request, statuses, domain]) => {
      const response = await answer(request.clone() as Request, domain);
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(statuses).toContain(response.status);
    },
  );
});

describe('the collector', () => {
  it('writes no cookie until it is told which', async () => {
    const { collector } = await open();
    expect((await collector.fetch(from('same-origin', asked))).status).toBe(404);
  });

  it('writes the cookie of the site that the page belongs to', async () => {
    const sites = readSites({
      'shop.example': { controller: 'a', origins: ['https://shop.example'], cookie: 'choice' },
      'bank.example': { controller: 'b', origins: ['https://bank.example'] },
    });
    const { collector } = await open({ sites, origins: [] });
    const expires = Date.now() + day;
    const own = await collector.fetch(from('same-origin', { ...asked, name: 'choice', expires }));
    expect(own.headers.get('set-cookie')).toMatch(/^choice=/);
    const bank = from('same-origin', { ...asked, expires }, 'https://bank.example');
    expect((await collector.fetch(bank)).status).toBe(404);
  });

  it('asks a demo’s pages to be of the same origin: * lists nobody', async () => {
    const { collector } = await open({ origins: ['*'], cookie: 'assent@shop.example' });
    const expires = Date.now() + day;
    const beside = from('same-site', { ...parent, expires }, 'https://www.shop.example');
    expect((await collector.fetch(beside)).status).toBe(403);
    expect((await collector.fetch(from('same-origin', { ...parent, expires }))).status).toBe(204);
  });

  it('counts the address, as for receipts', async () => {
    const { collector } = await open({ cookie: 'assent', rate: { perSecond: 1, burst: 1 } });
    const ask = () => collector.fetch(from('same-origin', asked), { address: '203.0.113.9' });
    expect((await ask()).status).not.toBe(429);
    expect((await ask()).headers.get('retry-after')).not.toBeNull();
  });

  it.each(['', 'a b', 'assent@localhost', 'assent@shop.example/x', 'a;b@shop.example'])(
    'does not start with the cookie %j',
    async (cookie) => {
      const sites = { 'shop.example': { controller: 'a', origins: ['https://shop.example'], cookie } };
      expect(() => readSites(sites)).toThrow('Sites: shop.example.cookie');
      if (cookie) await expect(open({ cookie })).rejects.toThrow('ASSENT_COOKIE');
    },
  ); // prettier-ignore

  it('takes as a record what the SDK reads as one, and nothing else', () => {
    const at = Date.parse('2026-11-28T12:00:00.000Z');
    expect([isRecord(text, at), parseRecord(text, at)?.seq]).toEqual([true, 3]);
    const rich = writeRecord(
      record({
        addenda: ['eu', 'uk'],
        away: { video: at - day },
        expired: ['newsletter'],
        decisions: { analytics: 'granted', video: 'unset', newsletter: 'unset' },
        region: { code: 'US-CA', regime: 'us-base', by: 'server-timing' },
        vendors: ['adjust', 'hotjar'],
        refusedVendors: ['hotjar'],
      }),
    );
    expect(isRecord(rich, at)).toBe(true);
    for (let place = 0; place < text.length; place += 1) {
      const broken = `${text.slice(0, place)}~${text.slice(place + 1)}`;
      expect(isRecord(broken, at)).toBe(false);
      expect(parseRecord(broken, at)).toBeUndefined();
    }
  });
});
