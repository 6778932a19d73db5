import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { acknowledged, post } from './outbox.mjs';
import { startPostgres } from './postgres.mjs';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

/**
 * The database is away for as many receipts as come in an hour. With a journal all of them are
 * acknowledged, the lag says how many wait, and SQL catches up when it is back. With
 * `durability=database` none is acknowledged meanwhile: 503 and Retry-After, and later each is stored once.
 */
export async function outage({ receipts, seed }) {
  const postgres = await startPostgres({ settings: ['fsync=on'] });
  try {
    const journal = await withJournal(postgres, receipts, seeded(seed));
    const database = await withDatabase(postgres, Math.min(receipts, 500), seeded(seed + 1));
    return {
      ok: journal.ok && database.ok,
      goals: {
        'acknowledged while the database was away': [
          journal.figures['acknowledged while the database was away'],
          'exactly',
          receipts,
        ],
        missing: [journal.figures.missing, 'exactly', 0],
        doubled: [journal.figures.doubled, 'exactly', 0],
      },
      figures: { ...journal.figures, ...database.figures },
    };
  } finally {
    await postgres.remove();
  }
}

async function withJournal(postgres, receipts, random) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  const collector = await startCollector({ ASSENT_DATA: data, DATABASE_URL: postgres.url });
  try {
    const known = await send(collector.url, Math.min(receipts, 200), random);
    await until(async () => (await lag(collector.url)).behind === 0);
    await postgres.stop();
    const during = await send(collector.url, receipts, random);
    known.push(...during);
    await until(async () => !(await lag(collector.url)).up);
    const worst = await lag(collector.url);
    const began = performance.now();
    await postgres.start();
    await until(async () => (await lag(collector.url)).behind === 0);
    const seconds = (performance.now() - began) / 1000;
    const held = await idsIn(postgres.url);
    const there = new Set(held);
    const missing = known.filter((id) => !there.has(id)).length;
    const figures = {
      'acknowledged while the database was away': during.length,
      'lag told then': worst.behind,
      missing,
      doubled: held.length - there.size,
      'caught up after, s': seconds.toFixed(1),
    };
    const right = during.length === receipts && worst.behind === receipts;
    return { ok: right && !missing && held.length === there.size, figures };
  } finally {
    await collector.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function withDatabase(postgres, count, random) {
  const collector = await startCollector({
    DATABASE_URL: postgres.url,
    ASSENT_DURABILITY: 'database',
  });
  try {
    await send(collector.url, 32, random);
    await postgres.stop();
    const waiting = Array.from({ length: count }, () => makeReceipt(random));
    const refused = await Promise.all(
      waiting.map((one) => post(collector.url, [one], { limit: 30_000 })),
    );
    const early = refused.flatMap(acknowledged).length;
    const told = refused.filter(
      ({ status, retryAfter }) => status === 503 && retryAfter > 0,
    ).length;
    await postgres.start();
    let left = waiting;
    await until(async () => {
      const answer = await post(collector.url, left.slice(0, 16), { limit: 30_000 });
      const done = new Set(acknowledged(answer));
      left = left.filter(({ id }) => !done.has(id));
      return !left.length;
    });
    const held = await idsIn(postgres.url);
    const there = new Set(held);
    const missing = waiting.filter(({ id }) => !there.has(id)).length;
    const figures = {
      'durability=database: acknowledged while away': early,
      'durability=database: 503 with Retry-After': `${told} of ${count}`,
      'durability=database: missing afterwards': missing,
    };
    return { ok: !early && told === count && !missing && held.length === there.size, figures };
  } finally {
    await collector.stop();
  }
}

/** Ids that were acknowledged of so many receipts, sent as fast as they are taken. */
async function send(url, count, random) {
  const known = [];
  let left = count;
  const worker = async () => {
    while (left > 0) {
      const batch = Array.from({ length: Math.min(16, left) }, () => makeReceipt(random));
      left -= batch.length;
      let done = [];
      while (!done.length) {
        const answer = await post(url, batch, { limit: 30_000 }).catch(() => undefined);
        done = answer ? acknowledged(answer) : [];
        if (!done.length) await pause(50);
      }
      known.push(...done);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return known;
}

async function lag(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const gauge = (name) => Number(new RegExp(`^assent_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return { behind: gauge('sql_behind'), up: gauge('sql_up') === 1 };
}

async function idsIn(url) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SELECT receipt_id::text AS id FROM consent_receipt');
  await client.end();
  return rows.map(({ id }) => id);
}

async function until(holds, limit = 300_000) {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not become so within ${limit / 1000} s.`);
    await pause(50);
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
