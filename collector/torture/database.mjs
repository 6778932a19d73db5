import pg from 'pg';
import { acknowledged, post } from './outbox.mjs';
import { startPostgres } from './postgres.mjs';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

/**
 * Two stateless collectors before PostgreSQL. The server is killed (kill -9) under load again and
 * again; nothing acknowledged may be missing.
 */
export async function database({ cycles, seed, until }) {
  const postgres = await startPostgres({ settings: ['fsync=on'] });
  const load = await startLoad(seed, postgres.url);
  let done = 0;
  try {
    for (; done < cycles && Date.now() < until; done += 1) {
      await load.more(50);
      await postgres.kill();
      await postgres.start();
    }
    await load.more(50);
    const result = await load.finish(postgres.url);
    const { missing, doubled } = result.figures;
    return {
      ok: result.ok,
      figures: result.figures,
      goals: {
        'kills of PostgreSQL by kill -9': [done, 'at least', cycles],
        missing: [missing, 'exactly', 0],
        doubled: [doubled, 'exactly', 0],
      },
    };
  } finally {
    await load.stop();
    await postgres.remove();
  }
}

/**
 * Two stateless collectors before a primary with a synchronous standby. The primary is killed under
 * load and never comes back; the standby is promoted. Nothing acknowledged may be missing there.
 */
export async function failover({ cycles, seed, until }) {
  const sum = { failovers: 0, acknowledged: 0, held: 0, missing: 0, doubled: 0 };
  for (; sum.failovers < cycles && Date.now() < until; sum.failovers += 1) {
    const primary = await startPostgres({
      settings: ['fsync=on', 'synchronous_standby_names=standby'],
    });
    const standby = await startPostgres({ settings: ['fsync=on'], standbyOf: primary });
    const load = await startLoad(seed + sum.failovers, `${primary.url},${standby.url}`);
    try {
      await load.more(300);
      await primary.kill();
      standby.promote();
      await load.more(300);
      const { figures } = await load.finish(standby.url);
      for (const [name, value] of Object.entries(figures)) sum[name] += value;
    } finally {
      await load.stop();
      await standby.remove();
      await primary.remove();
    }
  }
  return {
    ok: true,
    figures: sum,
    goals: {
      failovers: [sum.failovers, 'at least', cycles],
      missing: [sum.missing, 'exactly', 0],
      doubled: [sum.doubled, 'exactly', 0],
    },
  };
}

async function startLoad(seed, urls) {
  const random = seeded(seed);
  const env = { DATABASE_URL: urls, ASSENT_DURABILITY: 'database' };
  const collectors = [await startCollector(env), await startCollector(env)];
  const known = [];
  const unanswered = [];
  let running = true;
  const workers = Array.from({ length: 16 }, async (_, index) => {
    while (running) {
      // What one collector did not answer is sent again to the other.
      const again = unanswered.shift();
      const sent = again ? [again] : [makeReceipt(random), makeReceipt(random)];
      const { url } = collectors[(index + random.below(2)) % 2];
      const answer = await post(url, sent, { limit: 5_000 }).catch(() => undefined);
      const ids = answer ? acknowledged(answer) : [];
      known.push(...ids);
      if (ids.length < sent.length) {
        unanswered.push(...sent);
        await pause(20);
      }
    }
  });
  return {
    /** Waits until so many more are acknowledged. */
    async more(count) {
      const target = known.length + count;
      const until = Date.now() + 60_000;
      while (known.length < target) {
        if (Date.now() > until)
          throw new Error(
            `No more receipts were acknowledged for 60 s. ${collectors.map((one) => one.errors()).join('\n')}`,
          );
        await pause(10);
      }
    },
    async finish(url) {
      running = false;
      await Promise.all(workers);
      const client = new pg.Client(url);
      await client.connect();
      const { rows } = await client.query('SELECT receipt_id::text AS id FROM consent_receipt');
      const counted = await client.query('SELECT sum(receipts)::int AS sum FROM consent_daily');
      await client.end();
      const there = new Set(rows.map(({ id }) => id));
      const figures = {
        acknowledged: known.length,
        held: rows.length,
        missing: known.filter((id) => !there.has(id)).length,
        doubled: rows.length - there.size,
      };
      const agrees = counted.rows[0].sum === rows.length;
      return { ok: !figures.missing && !figures.doubled && agrees, figures };
    },
    async stop() {
      running = false;
      await Promise.all(workers);
      await Promise.all(collectors.map((collector) => collector.stop('SIGKILL')));
    },
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
