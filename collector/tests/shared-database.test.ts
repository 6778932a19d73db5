import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { styles } from '../../widget/styles.js';
import { STYLE } from '../src/page/style.js';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { startPostgres } from './support/postgres.js';
import type { Postgres } from './support/postgres.js';
import { manifest, receipt, subjectId, uuid7 } from './support/receipts.js';

let postgres: Postgres;
let database = 0;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.remove());

async function freshUrl(): Promise<string> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  const name = `shared_${(database += 1)}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return postgres.url.replace(/postgres$/, name);
}

const sites = {
  'shop.example': { controller: 'shop', origins: ['https://shop.example'] },
  'bank.example': { controller: 'bank', origins: ['https://shop.example'] },
};
const readers = [
  { name: 'auditor', token: 'the-token-of-the-auditor' },
  { name: 'bank-dpo', token: 'the-token-of-the-bank', controllers: ['bank'] },
];
const as = (token: string) => ({ authorization: `Bearer ${token}` });
const AUDITOR = as('the-token-of-the-auditor');
const BANK = as('the-token-of-the-bank');

const ids = ({ body }: Awaited<ReturnType<Client['get']>>) =>
  (body.receipts as { receipt: { id: string } }[]).map(({ receipt: { id } }) => id);

describe('readers', () => {
  it('S53, S58: see the receipts of their controllers only, and leave a trace', async () => {
    const client = await open({ databaseUrl: await freshUrl(), sites, readers });
    const shop = receipt();
    const bank = receipt({ site: 'bank.example' });
    const { body } = await client.post([shop, bank], { notices: [manifest()] });
    const [notice = ''] = body.notices;
    expect(ids(await client.get('/v1/receipts', AUDITOR))).toEqual([bank.id, shop.id]);
    expect(ids(await client.get('/v1/receipts', BANK))).toEqual([bank.id]);
    expect((await client.get(`/v1/receipts/${shop.id}`, BANK)).status).toBe(404);
    expect((await client.get(`/receipts/${shop.id}`, BANK)).status).toBe(404);
    expect((await client.get(`/v1/receipts?subject=${shop.subject}`, BANK)).body.receipts).toEqual(
      [],
    );
    expect((await client.get(`/v1/notices/${notice}`, BANK)).status).toBe(404);
    expect((await client.get(`/v1/notices/${notice}`, AUDITOR)).status).toBe(200);
    expect((await client.get('/', BANK)).text).not.toContain(String(shop.subject));
    for (const path of ['/v1/stats', '/metrics', '/v1/access', `/v1/receipts/${bank.id}/proof`]) {
      expect((await client.get(path, BANK)).status, path).toBe(403);
    }
    expect((await client.get('/v1/receipts', as('the-token-of-nobody-at-all'))).status).toBe(401);

    const accesses = (await client.get(`/v1/access?subject=${shop.subject}`, AUDITOR)).body
      .accesses as { by: string; route: string; status: number }[];
    expect(accesses.map(({ by, route, status }) => [by, route, status])).toEqual([
      ['bank-dpo', '/v1/receipts', 200],
    ]);
    await client.collector.close();
    const month = new Date().toISOString().slice(0, 7);
    const text = readFileSync(join(client.data, 'access', `${month}.ndjson`), 'utf8');
    expect(text).not.toContain(String(shop.subject));
  });

  it('S42, S53: are led from a request to the receipt it would correct and back, as far as they may see', async () => {
    const client = await open({ databaseUrl: await freshUrl(), sites, readers });
    const shop = receipt();
    const about = (of: unknown, more = {}) =>
      receipt({
        subject: shop.subject,
        kind: 'request',
        event: 'requested',
        method: 'request',
        request: { kind: 'correction', state: 'open', of, about: 'purposes' },
        ...more,
      });
    const asked = about(shop.id);
    const elsewhere = about(shop.id, { site: 'bank.example' });
    await client.post([shop, asked, elsewhere]);
    const page = async (id: unknown, who: Record<string, string>) =>
      (await client.get(`/receipts/${String(id)}`, who)).text;
    const link = (id: unknown) => `href="/receipts/${String(id)}"`;
    const words = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

    const request = await page(asked.id, AUDITOR);
    expect(request).toContain(link(shop.id));
    expect(words(request)).toContain(`Of the receipt ${shop.id} Wrong in it what was chosen`);
    const corrected = await page(shop.id, AUDITOR);
    expect(words(corrected)).toContain(
      `Later about this correction of what was chosen, open ${elsewhere.id} correction of what was chosen, open ${asked.id}`,
    );
    for (const one of [asked, elsewhere]) expect(corrected).toContain(link(one.id));
    // The bank's reader sees the bank's request, and of the shop's receipt no more than that names.
    const bank = await page(elsewhere.id, BANK);
    expect(bank).not.toContain(link(shop.id));
    expect(words(bank)).toContain(`${shop.id} not among the receipts you may see`);
  });

  it('export what they may see, as NDJSON and as a table that no spreadsheet runs', async () => {
    const client = await open({ databaseUrl: await freshUrl(), sites, readers });
    const sent = Array.from({ length: 250 }, (_, n) =>
      receipt({ site: n % 2 ? 'shop.example' : 'bank.example', notice: NOTICE }),
    );
    for (let n = 0; n < 250; n += 10) await client.post(sent.slice(n, n + 10));
    const lines = (await client.get('/v1/export', AUDITOR)).text.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Listed).receipt.id)).toEqual(
      sent.map(({ id }) => id),
    );
    const csv = (await client.get('/v1/export?format=csv', BANK)).text.trimEnd().split('\r\n');
    expect(csv).toHaveLength(126);
    expect(csv[1]).toContain('analytics');
    const evil = receipt({ policy: { id: '=cmd|x', version: '1,"2', effective: '2025-01-01' } });
    await client.post([evil]);
    const found = await client.get(`/v1/export?format=csv&id=${evil.id}`, AUDITOR);
    expect(found.text).toContain(`"'=cmd|x 1,""2"`);
    expect((await client.get('/v1/export?format=xml', AUDITOR)).status).toBe(400);
  });
});

interface Listed {
  receipt: { id: string };
}
const NOTICE = { hash: `sha256-${'a'.repeat(43)}`, version: '1' };

describe('the overview', () => {
  it('counts days, regions and answers, hides small numbers, and shows gaps', async () => {
    const databaseUrl = await freshUrl();
    const client = await open({ databaseUrl, sites, readers, smallest: 3 });
    expect((await client.get('/overview', AUDITOR)).text).toContain('No receipts in this time');
    const germany = Array.from({ length: 4 }, (_, n) =>
      receipt({
        purposes: { analytics: { state: n ? 'granted' : 'denied', basis: 'consent' } },
      }),
    );
    const singapore = receipt({ region: { code: 'SG', regime: 'sg', by: 'option' } });
    const gap = receipt({ subject: germany[0]?.subject, seq: 3 });
    await client.post([...germany, singapore, gap]);
    // Sent again, over a replay too, it is counted once.
    await client.post(germany);
    const { text } = await client.get('/overview?days=7', AUDITOR);
    const words = text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('6 receipts in the last 7 days');
    expect(words).toContain('DE 5');
    expect(words).toContain('SG fewer than 3');
    expect(words).toMatch(/analytics DE 80 %/);
    expect(words).toMatch(/analytics SG fewer than 3/);
    expect(words).toContain('Subjects with gaps 1');
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    const bank = (await client.get('/overview', BANK)).text;
    expect(bank).toContain('No receipts in this time');
    expect(bank).not.toContain('shop.example');
  });

  it('has the look of the widget: its colours, radius and type', () => {
    const tokens = (scheme: RegExp) => (scheme.exec(styles)?.[1] ?? '').split(';').filter(Boolean);
    const light = tokens(/\.ui\{(--ink:[^}]*?--face:[^;]*);/);
    const dark = tokens(/\.ui\[data-scheme=dark\]\{(--ink:[^}]*?--face:[^;]*);/);
    expect([light.length, dark.length]).toEqual([4, 4]);
    for (const token of [...light, ...dark]) expect(STYLE).toContain(token.replace(':', ': '));
    expect(styles).toContain('--round:var(--assent-radius,12px)');
    expect(STYLE).toContain('--round: 12px');
    expect(STYLE).toContain('font: 15px/1.5 system-ui, sans-serif');
  });
});

describe('durability=database', () => {
  it('S49: two collectors share one store: each receipt once, forgeries apart, no journal', async () => {
    const databaseUrl = await freshUrl();
    const options = { databaseUrl, durability: 'database' as const, readers };
    const [one, two] = [await open(options), await open(options)];
    await expect.poll(async () => (await one.get('/healthz')).body.status).toBe('ok');
    await expect.poll(async () => (await two.get('/healthz')).body.status).toBe('ok');
    const same = receipt();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 ? one : two).post([same, receipt()])),
    );
    const all = replies.flatMap(statuses);
    expect(all.filter((status) => status === 'stored')).toHaveLength(11);
    expect(all.filter((status) => status === 'duplicate')).toHaveLength(9);
    // The same id under another subject is a forgery, too.
    const forged = { ...same, subject: subjectId() };
    expect(statuses(await two.post([forged, forged]))).toEqual(['conflict', 'conflict']);
    expect(statuses(await one.post([same]))).toEqual(['duplicate']);
    const { body } = await two.post([receipt()], { notices: [manifest()] });
    const named = receipt({ notice: { hash: body.notices[0], version: '1' } });
    expect((await one.post([named])).body.notices).toEqual(body.notices);
    expect(ids(await one.get('/v1/receipts', AUDITOR))).toHaveLength(13);
    const apart = (await one.get('/v1/quarantine', AUDITOR)).body.receipts as Listed[];
    expect(apart.map(({ receipt: { id } }) => id)).toEqual([same.id]);
    expect((await one.get('/v1/verify', AUDITOR)).status).toBe(404);
    const seen = (await two.get('/v1/access', AUDITOR)).body.accesses as unknown[];
    expect(seen.length).toBeGreaterThan(0);
  });

  it('S51, S56: erases and expires, and what was erased does not come back', async () => {
    const adminToken = 'an-admin-token-of-the-owner';
    const client = await open({
      databaseUrl: await freshUrl(),
      durability: 'database',
      adminToken,
      retention: { default: { keep: 'P1D', ends: '2020-01-01' } },
    });
    await expect.poll(async () => (await client.get('/healthz')).body.status).toBe('ok');
    const [one, two] = [receipt(), receipt()];
    await client.post([one, two]);
    const act = async (path: string, body: unknown) => {
      const request = new Request(`http://127.0.0.1${path}`, {
        method: 'POST',
        headers: as(adminToken),
        body: JSON.stringify(body),
      });
      return (await client.collector.fetch(request)).json();
    };
    expect(await act('/v1/erasures', { subject: one.subject })).toEqual({
      erased: { 'request of the subject': 1 },
    });
    expect(statuses(await client.post([one, two]))).toEqual(['duplicate', 'duplicate']);
    expect((await client.get(`/v1/receipts/${one.id}`, as(adminToken))).status).toBe(410);
    expect(await act('/v1/expiry', { dry: true })).toMatchObject({ due: {} });
    const { erased } = (await act('/v1/expiry', {})) as { erased: Record<string, number> };
    expect(Object.values(erased)).toEqual([1]);
    expect(ids(await client.get('/v1/receipts', as(adminToken)))).toEqual([]);
  });

  it('refuses posts while the database is away, and takes them when it is back', async () => {
    const client = await open({ databaseUrl: await freshUrl(), durability: 'database' });
    await expect.poll(async () => (await client.get('/healthz')).body.status).toBe('ok');
    await postgres.stop();
    const sent = receipt({ id: uuid7() });
    const refused = await client.post([sent]);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    expect((await client.get('/healthz')).status).toBe(503);
    await postgres.start();
    await expect
      .poll(async () => (await client.post([sent])).status, { timeout: 15_000 })
      .toBe(200);
    expect(statuses(await client.post([sent]))).toEqual(['duplicate']);
    await expect(open({ durability: 'database', databaseUrl: '' })).rejects.toThrow(
      'durability=database needs DATABASE_URL',
    );
    await expect(open({ dialect: 'oracle' })).rejects.toThrow('"oracle" is not known');
  });
});
