import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../src/sql/embedded.js';
import { openPostgres } from '../src/sql/postgres.js';
import type { Sql } from '../src/sql/sql.js';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { startPostgres } from './support/postgres.js';
import type { Postgres } from './support/postgres.js';
import { manifest, receipt, subjectId, uuid7 } from './support/receipts.js';
import { temporary } from './support/temporary.js';

let postgres: Postgres;
let database = 0;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.remove());

/** A new, empty database on the test's server. */
async function freshUrl(): Promise<string> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  const name = `test_${(database += 1)}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return postgres.url.replace(/postgres$/, name);
}

interface Listed {
  receipts: { receipt: { id: string }; hash: string; received: string }[];
  next: string | null;
  latest: string;
}

async function list(client: Client, query = '') {
  const reply = await client.get(`/v1/receipts${query}`);
  expect(reply.status, reply.text).toBe(200);
  const body = reply.body as unknown as Listed;
  return { ...body, ids: body.receipts.map(({ receipt: { id } }) => id) };
}

async function caughtUp(client: Client) {
  const isBehind = async () => {
    const { sql } = (await client.get('/v1/stats')).body as unknown as {
      sql: { caughtUp: boolean };
    };
    return !sql.caughtUp;
  };
  for (let tries = 0; tries < 200 && (await isBehind()); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// One suite, the same words, on both engines.
describe.each(['PGlite', 'PostgreSQL'])('looking receipts up in %s', (engine) => {
  it(
    'answers every question that an owner asks, and holds each receipt once over a restart',
    { timeout: 120_000 },
    async () => {
      const data = temporary();
      const databaseUrl = engine === 'PGlite' ? '' : await freshUrl();
      let client = await open({ data, databaseUrl });
      // It takes posts before its database has opened.
      expect((await client.get('/health')).body).toMatchObject({ journal: 'ok', sql: 'opening' });
      const subject = subjectId();
      const german = receipt({ subject });
      const french = receipt({ site: 'www.shop.example', event: 'refused', lang: 'fr' });
      const third = receipt({
        subject,
        seq: 3,
        region: { code: 'SG', regime: 'sg', by: 'option' },
      });
      // A clock that is far off: the row is kept all the same.
      const absurd = receipt({ id: `ffffffff-ffff-7${uuid7().slice(15)}` });
      const sent = [german, french, third, absurd];
      const { body } = await client.post(sent, { notices: [manifest()] });
      const [notice = ''] = body.notices;
      const ids = sent.map(({ id }) => id);

      // The reader sees what was acknowledged a moment ago.
      expect((await list(client)).ids).toEqual(ids.toReversed());
      expect((await list(client, `?id=${german.id}`)).ids).toEqual([german.id]);
      expect((await list(client, `?subject=${subject}`)).ids).toEqual([third.id, german.id]);
      expect((await list(client, '?site=www.shop.example')).ids).toEqual([french.id]);
      expect((await list(client, '?event=refused')).ids).toEqual([french.id]);
      expect((await list(client, '?regime=sg')).ids).toEqual([third.id]);
      expect((await list(client, '?regime=sg&event=refused')).ids).toEqual([]);
      expect((await list(client, '?since=2020-01-01')).ids).toHaveLength(4);
      expect((await list(client, '?until=2020-01-01')).ids).toEqual([]);

      // Pages, and following what comes in.
      const first = await list(client, '?limit=3');
      const second = await list(client, `?limit=3&after=${first.next}`);
      expect([...first.ids, ...second.ids]).toEqual(ids.toReversed());
      expect(second.next).toBeNull();
      expect((await list(client, `?after=${first.latest}`)).ids).toEqual([]);
      const late = [receipt(), receipt(), receipt()];
      await client.post(late);
      const newer = await list(client, `?limit=2&after=${first.latest}`);
      expect(newer.ids).toEqual([late[1]?.id, late[0]?.id]);
      expect((await list(client, `?after=${newer.latest}`)).ids).toEqual([late[2]?.id]);

      // More than ten in all: the order is that of numbers, not of their digits.
      await client.post(Array.from({ length: 5 }, () => receipt()));
      const last = receipt();
      await client.post([last]);
      expect((await list(client, '?limit=1')).ids).toEqual([last.id]);
      expect((await list(client)).ids.slice(-4)).toEqual(ids.toReversed());

      // One receipt, with the bytes that its hash was made from.
      const one = await client.get(`/v1/receipts/${german.id}`);
      expect(one.body).toMatchObject({ receipt: german, hash: body.results[0]?.hash });
      expect((await client.get(`/v1/receipts/${uuid7()}`)).status).toBe(404);

      // The subject's own copy, with the number that never arrived.
      const own = await client.get(`/v1/subjects/${subject}`);
      expect(own.body).toMatchObject({ subject, missing: [2] });
      expect(own.body.receipts).toHaveLength(2);

      expect((await client.get(`/v1/notices/${notice}`)).body).toEqual(manifest());
      expect((await client.get('/v1/notices/sha256-nothing')).status).toBe(404);

      await client.collector.close();
      client = await open({ data, databaseUrl });
      expect(statuses(await client.post(sent))).toEqual(Array(4).fill('duplicate'));
      expect((await list(client)).ids).toHaveLength(13);
      await client.collector.close();

      const sql: Sql = databaseUrl
        ? await openPostgres(databaseUrl)
        : await openEmbedded(join(data, 'sql'));
      const rows = await sql.query<{ month: string; body: string }>(
        `SELECT month::text AS month, body FROM consent_receipt WHERE receipt_id IN ($1, $2) ORDER BY arrival`,
        [german.id, absurd.id],
      );
      expect(rows.map(({ month }) => month)).toEqual([
        `${new Date().toISOString().slice(0, 7)}-01`,
        '1970-01-01',
      ]);
      expect(rows[0]?.body.startsWith('{"addenda":[{"effective":"2024-11-01"')).toBe(true);
      await sql.close();
    },
  );
});

describe('the database behind the journal', () => {
  it('may be away: receipts are acknowledged all the while, and appear when it is back', async () => {
    const client = await open({ databaseUrl: await freshUrl() });
    const before = receipt();
    await client.post([before]);
    expect((await list(client)).ids).toEqual([before.id]);

    await postgres.stop();
    const during = receipt();
    expect(statuses(await client.post([during]))).toEqual(['stored']);
    expect(statuses(await client.post([before]))).toEqual(['duplicate']);
    await expect
      .poll(async () => (await client.get('/health')).body.status, { timeout: 5_000 })
      .toBe('degraded');
    const reading = await client.get('/v1/receipts');
    expect([reading.status, reading.headers.get('retry-after')]).toEqual([503, '5']);

    await postgres.start();
    await expect
      .poll(async () => (await client.get('/health')).body.sql, { timeout: 15_000 })
      .toBe('open');
    expect((await list(client)).ids).toEqual([during.id, before.id]);
  });

  it('is filled again from the journal when it was lost', async () => {
    const data = temporary();
    const url = await freshUrl();
    const first = await open({ data, databaseUrl: url });
    const sent = Array.from({ length: 16 }, () => receipt());
    await first.post(sent, { notices: [manifest()] });
    await caughtUp(first);
    await first.collector.close();

    const sql = await openPostgres(url);
    await sql.query('DELETE FROM consent_receipt');
    await sql.close();
    const second = await open({ data, databaseUrl: url });
    expect((await list(second)).ids).toHaveLength(16);
    expect(second.logged.join()).toContain('SQL lost 16 receipts');
  });

  it('is shared by two collectors with a journal each', async () => {
    const url = await freshUrl();
    const [one, two] = [await open({ databaseUrl: url }), await open({ databaseUrl: url })];
    const same = receipt();
    await Promise.all([one.post([same, receipt()]), two.post([same, receipt()])]);
    await caughtUp(one);
    await caughtUp(two);
    expect((await list(one)).ids).toHaveLength(3);
  });

  it('is told of lines that were cut off the journal while no collector ran', async () => {
    const data = temporary();
    const url = await freshUrl();
    const first = await open({ data, databaseUrl: url });
    await first.post([receipt(), receipt()]);
    await caughtUp(first);
    await first.collector.close();
    rmSync(join(data, 'journal', `${new Date().toISOString().slice(0, 7)}.ndjson`));
    const second = await open({ data, databaseUrl: url });
    await expect
      .poll(() => second.logged.join(), { timeout: 5_000 })
      .toContain('Lines were cut off');
  });

  it('makes no partition for months far away', async () => {
    const url = await freshUrl();
    const client = await open({ databaseUrl: url });
    const years = Array.from({ length: 12 }, (_, year) => Date.UTC(2040 + year, 3));
    await client.post(years.map((time) => receipt({ id: uuid7(time) })));
    expect((await list(client)).ids).toHaveLength(12);
    await client.collector.close();
    const sql = await openPostgres(url);
    const tables = await sql.query(
      `SELECT 1 FROM pg_inherits WHERE inhparent = 'consent_receipt'::regclass`,
    );
    await sql.close();
    expect(tables).toHaveLength(1);
  });
});
