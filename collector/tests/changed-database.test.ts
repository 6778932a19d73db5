import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../src/sql/postgres.js';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { startPostgres } from './support/postgres.js';
import type { Postgres } from './support/postgres.js';
import { manifest, receipt, subjectId } from './support/receipts.js';

let postgres: Postgres;
let admin: pg.Client;
let database = 0;

beforeAll(async () => {
  postgres = await startPostgres();
  admin = new pg.Client(postgres.url);
  await admin.connect();
}, 60_000);
afterAll(async () => {
  await admin?.end();
  await postgres?.remove();
});

/** A new database, and somebody with every right in it. */
async function fresh() {
  const name = `changed_${(database += 1)}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = postgres.url.replace(/postgres$/, name);
  const run = async (...texts: string[]) => {
    const sql = await openPostgres(url);
    try {
      for (const text of texts) await sql.query(text);
    } finally {
      await sql.close();
    }
  };
  return { name, url, run };
}

const readAll = {
  readToken: 'a-read-token-of-the-owner',
  adminToken: 'an-admin-token-of-the-owner',
};
const bearer = { authorization: `Bearer ${readAll.readToken}` };

/** An erasure of a subject that nobody is, with everything that has to be on record. */
const erase = ({ collector }: Client) =>
  collector.fetch(
    new Request('http://127.0.0.1/v1/erasures', {
      method: 'POST',
      headers: { authorization: `Bearer ${readAll.adminToken}` },
      body: JSON.stringify({ subject: subjectId() }),
    }),
  );

async function ids(client: Client): Promise<string[]> {
  const { body, status } = await client.get('/v1/receipts', bearer);
  if (status !== 200) return [];
  return (body.receipts as { receipt: { id: string } }[]).map(({ receipt: { id } }) => id).sort();
}
const words = async (client: Client) =>
  (await client.get('/overview', bearer)).text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const within = { timeout: 20_000, interval: 50 };

/** A collector with a journal, three receipts that SQL has followed, and somebody at its database. */
async function followed() {
  const place = await fresh();
  const client = await open({ databaseUrl: place.url, ...readAll, smallest: 1 });
  const sent = Array.from({ length: 3 }, () => receipt());
  await client.post(sent, { notices: [manifest()] });
  const known = sent.map(({ id }) => String(id));
  await expect.poll(() => ids(client), within).toHaveLength(3);
  const more = async () => {
    const one = receipt();
    expect(statuses(await client.post([one]))).toEqual(['stored']);
    known.push(String(one.id));
  };
  const whole = async () => {
    await expect.poll(() => ids(client), within).toEqual(known.toSorted());
    expect(await words(client)).toContain(`${known.length} receipts in the last`);
    return (await client.get('/v1/verify', bearer)).body.ok;
  };
  return { ...place, client, more, whole };
}

describe('a database that changes under a running collector', () => {
  it.each([
    ['drops the receipts', 'DROP TABLE consent_receipt CASCADE'],
    ['drops the counts', 'DROP TABLE consent_daily'],
    ['drops where SQL stands', 'DROP TABLE consent_projection'],
    ['drops the schema', 'DROP SCHEMA public CASCADE; CREATE SCHEMA public'],
    [
      'empties it all',
      'TRUNCATE consent_receipt, consent_daily, consent_choice, consent_subject, consent_projection',
    ],
    [
      'brings an older backup back',
      `DELETE FROM consent_receipt; TRUNCATE consent_daily, consent_choice, consent_subject;
        UPDATE consent_projection SET segment = '', position = 0, receipts = 0`,
    ],
  ])(
    'S49: somebody %s: the journal keeps all, and SQL has each receipt once again',
    async (_, text) => {
      const { run, more, whole } = await followed();
      await run(text);
      await more();
      expect(await whole()).toBe(true);
      await more();
      expect(await whole()).toBe(true);
    },
  );

  it('S49: is noticed by a reader too, when nothing comes in', async () => {
    const { run, client, whole } = await followed();
    await run('DROP TABLE consent_receipt CASCADE');
    const answer = await client.get('/v1/receipts', bearer);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await whole()).toBe(true);
  });

  it.each([
    [
      'alters a column',
      'ALTER TABLE consent_receipt RENAME COLUMN site TO place',
      'ALTER TABLE consent_receipt RENAME COLUMN place TO site',
      'column "site"',
    ],
    [
      'migrates to a newer version',
      'UPDATE consent_schema SET version = 2',
      'UPDATE consent_schema SET version = 1',
      'the tables are of version 2, this collector knows 1',
    ],
    [
      'sets it to read only',
      'ALTER SYSTEM SET default_transaction_read_only = on; SELECT pg_reload_conf()',
      '',
      'read only',
    ],
  ])(
    'S49: somebody %s: posts go on, it is told once, and SQL catches up afterwards',
    async (name, change, undo, told) => {
      const { run, client, more, whole } = await followed();
      const settings = name.includes('read only');
      const set = async (text: string) => {
        for (const one of text.split('; ')) await admin.query(one);
      };
      await (settings ? set(change) : run(change));
      await more();
      await expect
        .poll(() => client.logged.join('\n'), within)
        .toMatch(new RegExp(`SQL is away.*${told}`));
      expect((await client.get('/health')).body).toMatchObject({ journal: 'ok' });
      await more();
      await new Promise((resolve) => setTimeout(resolve, 600));
      const lines = client.logged.filter((line) => line.includes('SQL is away'));
      expect(lines.length).toBeLessThanOrEqual(3);
      if (settings) {
        await set('ALTER SYSTEM RESET default_transaction_read_only; SELECT pg_reload_conf()');
      } else await run(undo);
      expect(await whole()).toBe(true);
    },
  );

  it('S49: a connection that breaks in the middle of a transaction leaves nothing half there', async () => {
    const { name, client, more, whole, url } = await followed();
    const lock = new pg.Client(url);
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE consent_subject IN ACCESS EXCLUSIVE MODE');
    await more();
    const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = '${name}'
      AND application_name = 'assent-collector' AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await admin.query(waiting)).rowCount, within).toBe(1);
    await admin.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS one`);
    await expect.poll(() => client.logged.join('\n'), within).toContain('SQL is away');
    await lock.query('ROLLBACK');
    await lock.end();
    expect(await whole()).toBe(true);
  });
});

describe('a role with few rights', () => {
  it('needs none to make tables that are there, and is told the first one that lacks', async () => {
    const { name, url, run } = await fresh();
    const owner = await open({ databaseUrl: url });
    await expect.poll(async () => (await owner.get('/health')).body.sql, within).toBe('open');
    await owner.collector.close();
    const role = `few_${name}`;
    await run(
      `CREATE ROLE ${role} LOGIN`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
      `REVOKE INSERT ON consent_daily FROM ${role}`,
    );
    const databaseUrl = url.replace('assent@', `${role}@`);
    const client = await open({ databaseUrl, ...readAll });
    expect(statuses(await client.post([receipt()]))).toEqual(['stored']);
    await expect
      .poll(() => client.logged.join('\n'), within)
      .toContain('has no INSERT on consent_daily: GRANT it');
    await run(`GRANT INSERT ON consent_daily TO ${role}`);
    await expect.poll(() => ids(client), within).toHaveLength(1);
    expect(client.logged.join('\n')).toContain('the role may not make it');
  });
});

describe('the same with durability=database', () => {
  async function store() {
    const place = await fresh();
    const client = await open({ databaseUrl: place.url, durability: 'database', ...readAll });
    await expect.poll(async () => (await client.get('/healthz')).body.status, within).toBe('ok');
    const first = receipt();
    expect(statuses(await client.post([first]))).toEqual(['stored']);
    const refused = async (sent: object) => {
      const answer = await client.post([sent]);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    };
    const taken = async (...sent: object[]) => {
      await expect.poll(async () => (await client.post(sent)).status, within).toBe(200);
      const all = [first, ...sent] as { id: string }[];
      expect(await ids(client)).toEqual(all.map(({ id }) => id).toSorted());
    };
    return { ...place, client, refused, taken };
  }

  it('S49: altered, migrated, constrained or read only: 503, and on when it is undone', async () => {
    const { run, client, refused, taken } = await store();
    const sent: object[] = [];
    const writes = (value: 'on' | 'off') => async () => {
      await admin.query(`ALTER SYSTEM SET default_transaction_read_only = ${value}`);
      await admin.query('SELECT pg_reload_conf()');
    };
    const by = (text: string) => () => run(text);
    for (const [change, undo] of [
      [
        by('ALTER TABLE consent_daily RENAME COLUMN receipts TO many'),
        by('ALTER TABLE consent_daily RENAME COLUMN many TO receipts'),
      ],
      [by('UPDATE consent_schema SET version = 2'), by('UPDATE consent_schema SET version = 1')],
      [
        by('ALTER TABLE consent_daily ADD CONSTRAINT no CHECK (receipts < 0) NOT VALID'),
        by('ALTER TABLE consent_daily DROP CONSTRAINT no'),
      ],
      [writes('on'), writes('off')],
    ] as const) {
      const one = receipt();
      await change();
      // A server reads its settings again in its own time.
      await expect.poll(async () => (await client.post([one])).status, within).toBe(503);
      await refused(one);
      expect((await erase(client)).status).toBe(503);
      await undo();
      sent.push(one);
      await taken(...sent);
    }
    expect(client.logged.filter((line) => line.includes('is away')).length).toBeLessThanOrEqual(12);
  });

  it('S49: a table that is gone is never made anew: nothing is taken until it is restored', async () => {
    const { run, client, refused, taken } = await store();
    await run('ALTER TABLE consent_receipt RENAME TO consent_receipt_gone');
    const one = receipt();
    await refused(one);
    await expect
      .poll(() => client.logged.join('\n'), within)
      .toContain('consent_receipt is gone, and this database is the only place of its receipts');
    await refused(one);
    await run('ALTER TABLE consent_receipt_gone RENAME TO consent_receipt');
    await taken(one);
  });

  it('S49: a connection that breaks in the middle of a transaction stores nothing, and the retry once', async () => {
    const { name, url, client, taken } = await store();
    const lock = new pg.Client(url);
    await lock.connect();
    await lock.query('BEGIN; LOCK TABLE consent_subject IN ACCESS EXCLUSIVE MODE');
    const one = receipt();
    const answer = client.post([one]);
    const waiting = `SELECT pid FROM pg_stat_activity WHERE datname = '${name}'
      AND application_name = 'assent-collector' AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await admin.query(waiting)).rowCount, within).toBe(1);
    await admin.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS one`);
    expect((await answer).status).toBe(503);
    await lock.query('ROLLBACK');
    await lock.end();
    await taken(one);
  });
});
