import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from './support/client.js';
import { startPostgres } from './support/postgres.js';
import type { Postgres } from './support/postgres.js';
import { manifest, receipt } from './support/receipts.js';

const TOKEN = 'a-long-read-token-of-the-owner';
const READS = ['/v1/receipts', '/v1/stats', '/v1/verify', '/', '/verify', '/v1/notices/sha256-x'];

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.remove());

describe('who may read', () => {
  it.each(READS)('S53: %s needs the token when there is one', async (path) => {
    const { get } = await open({ readToken: TOKEN });
    const none = await get(path);
    expect([none.status, none.body.error]).toEqual([401, 'unauthorised']);
    expect((await get(path, { authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
    expect((await get(path, { authorization: 'Bearer' })).status).toBe(401);
    expect((await get(path, { authorization: `Bearer ${TOKEN}` })).status).not.toBe(401);
    const basic = Buffer.from(`anybody:${TOKEN}`).toString('base64');
    expect((await get(path, { authorization: `Basic ${basic}` })).status).not.toBe(401);
  });

  it.each(READS)('%s is for this machine only when there is no token', async (path) => {
    const { get } = await open();
    expect((await get(path, {}, '203.0.113.7')).status).toBe(403);
    expect((await get(path, {}, '::ffff:203.0.113.7')).status).toBe(403);
    expect((await get(path, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403);
    expect((await get(path, {}, '::ffff:127.0.0.1')).status).not.toBe(403);
  });

  it('a name of somebody else that points here opens nothing', async () => {
    const { collector } = await open();
    const rebound = new Request('http://evil.test/v1/receipts');
    expect((await collector.fetch(rebound, { address: '127.0.0.1' })).status).toBe(403);
    expect((await collector.fetch(new Request('http://127.0.0.1/v1/stats'))).status).toBe(403);
  });

  it("health and a subject's own receipts need no token", async () => {
    const { get, post } = await open({ readToken: TOKEN, databaseUrl: postgres.url });
    const sent = receipt();
    await post([sent]);
    expect((await get('/health', {}, '203.0.113.7')).status).toBe(200);
    const own = await get(`/v1/subjects/${sent.subject}`, {}, '203.0.113.7');
    expect(own.body).toMatchObject({ receipts: [{ receipt: sent }], missing: [] });
    const unknown = await get('/v1/subjects/s_AAAAAAAAAAAAAAAAAAAAAA');
    expect([unknown.status, unknown.body.receipts]).toEqual([200, []]);
  });

  it('pages of other origins cannot read over the shoulder of a demo', async () => {
    const { get } = await open({ origins: ['*'] });
    const evil = await get('/v1/stats', { origin: 'https://evil.test' });
    expect(evil.headers.get('access-control-allow-origin')).toBeNull();
    const local = await get('/v1/stats', { origin: 'http://localhost:5173' });
    expect(local.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('S53: reads are logged without what was asked for', async () => {
    const { get, logged } = await open();
    await get('/v1/receipts?subject=s_AAAAAAAAAAAAAAAAAAAAAA');
    expect(logged.join()).toContain('read /v1/receipts');
    expect(logged.join()).not.toContain('s_AAAA');
  });
});

describe('questions that make no sense', () => {
  it.each([
    ['?limit=0', 'limit'],
    ['?limit=1000', 'limit'],
    ['?id=1', 'id'],
    ["?site=';DROP TABLE consent_receipt", 'site'],
    ['?since=yesterday', 'since'],
    ['?after=x', 'after'],
    ['?colour=red', 'colour'],
  ])('%s is answered 400 with the parameter and what is expected', async (query, name) => {
    const { get } = await open({ databaseUrl: postgres.url });
    const { status, body } = await get(`/v1/receipts${query}`);
    expect([status, body.error]).toEqual([400, 'bad_query']);
    expect(body.message).toContain(name);
  });
});

describe('the look-up page', () => {
  it('shows receipts, their notice and nothing that could run', async () => {
    const { get, post } = await open({ databaseUrl: postgres.url });
    const attack = '<script>alert(1)</script>';
    const bad = manifest({
      texts: { ask: { title: attack, body: `"'${attack}` }, acceptAll: attack },
    });
    const [hash] = (await post([receipt()], { notices: [bad] })).body.notices;
    const sent = receipt({
      notice: { hash, version: attack },
      policy: { id: attack, version: '1', effective: '2025-01-01' },
    });
    await post([sent]);

    const listed = await get('/');
    expect(listed.status).toBe(200);
    expect(listed.text).toContain(`/receipts/${sent.id}`);
    const detail = await get(`/receipts/${sent.id}`);
    expect(detail.text).toContain('&lt;script&gt;alert(1)');
    expect(detail.text).toContain('Notice shown');
    for (const { text, headers } of [listed, detail]) {
      expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; style-src 'self'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await get('/style.css')).headers.get('content-type')).toContain('text/css');
    expect((await get('/verify')).text).toContain('The journal is intact');
  });

  it('says so when nothing matches, and when a search cannot be understood', async () => {
    const { get } = await open({ databaseUrl: postgres.url });
    expect((await get('/?site=nowhere.example')).text).toContain('No receipt matches');
    const wrong = await get(`/?site=${encodeURIComponent('<b>')}`);
    expect([wrong.status, wrong.text.includes('&lt;b&gt;')]).toEqual([400, true]);
    expect((await get('/receipts/00000000-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('what is no plain choice', () => {
  it('S47: can be searched for: the pages, the schema and the SDK know the same events', async () => {
    const { get } = await open({ databaseUrl: postgres.url });
    const { text } = await get('/');
    const offered = [...text.matchAll(/<option value="([a-z]+)"/g)].map(([, event]) => event);
    const schema = JSON.parse(readFileSync('schema/receipt.schema.json', 'utf8')) as {
      properties: { event: { enum: string[] } };
    };
    expect(offered).toEqual(schema.properties.event.enum);
    const types = readFileSync('src/types/receipts.ts', 'utf8');
    const union = /interface Receipt \{.*?\n {2}event:(.*?);/s.exec(types)?.[1] ?? '';
    const known = [...union.matchAll(/'([a-z]+)'/g)].map(([, event]) => event as string);
    expect(known.length).toBeGreaterThan(7);
    expect(known.filter((event) => !offered.includes(event))).toEqual([]);
  });

  it('S47: the server’s own time stands beside what the visitor’s clock said', async () => {
    const { get, post } = await open({ databaseUrl: postgres.url });
    const from = new Date().toISOString();
    const late = receipt({ site: 'clock.example', at: '2020-02-02T02:02:02.000Z' });
    await post([late]);
    const { body } = await get(`/v1/receipts?id=${late.id}`);
    const [stored] = body.receipts as [{ receipt: { at: string }; received: string }];
    expect(stored.receipt.at).toBe(late.at);
    expect(stored.received >= from && stored.received <= new Date().toISOString()).toBe(true);
  });

  it('S47: form consents, imports, requests and objections are shown as what they are', async () => {
    const { get, post } = await open({ databaseUrl: postgres.url });
    const site = 'kinds.example';
    const granted = { newsletter: { state: 'granted', basis: 'consent' } };
    const asked = { ...granted, analytics: { state: 'granted', basis: 'consent' } };
    const pending = receipt({
      site,
      kind: 'form',
      event: 'requested',
      method: 'import',
      layer: 'api',
      actor: 'agent',
      form: {
        id: 'offers',
        purposes: ['newsletter'],
        items: ['email'],
        channels: ['phone'],
        confirm: 'pending',
        due: '2026-12-12T09:00:00.000Z',
      },
      evidence: { channel: 'oral', reference: 'call-7', at: '2026-11-28T09:00:00.000Z' },
    });
    const form = { id: 'offers', purposes: ['newsletter'], items: [] };
    await post([
      pending,
      receipt({ site, kind: 'form', method: 'form', layer: 'form', form, purposes: asked }),
      receipt({
        site,
        kind: 'request',
        event: 'requested',
        method: 'request',
        request: { kind: 'erasure', state: 'open' },
      }),
      receipt({
        site,
        event: 'objected',
        method: 'object',
        purposes: { statistics: { state: 'objected', basis: 'opt_out' } },
      }),
      receipt({
        site,
        event: 'accepted',
        method: 'acknowledge',
        acknowledged: { kind: 'acceptance', document: 'policy', clause: 'all', version: '7' },
      }),
    ]);
    const words = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    const listed = words((await get(`/?site=${site}`)).text);
    expect(listed).toContain('Requested form offers, pending · given by word of mouth');
    expect(listed).toContain('Requested erasure, open');
    expect(listed).toContain('Accepted policy 7');
    const detail = words((await get(`/receipts/${String(pending.id)}`)).text);
    expect(detail).toContain('By Somebody or something on the visitor’s behalf');
    expect(detail).toContain('Form offers Said yes to newsletter Channels phone Items given email');
    expect(detail).toContain('Pending: it does not count before it is confirmed');
    expect(detail).toMatch(/Given by word of mouth, 28 Nov 2026.*Evidence call-7/);
    const overview = words((await get(`/overview?site=${site}&days=7`)).text);
    expect(overview).toMatch(/What happened .*Requested 2 .*Objected fewer than 10/);
    // An objection is a no; a form speaks of its own purposes only.
    expect(overview).toMatch(/Consent rate .*newsletter DE .*statistics DE/);
    expect(overview).not.toContain('analytics DE');
  });
});
