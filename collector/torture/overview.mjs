import pg from 'pg';
import { dialectNamed } from '../dist/sql/dialects/index.js';
import { findReceipts } from '../dist/sql/lookup.js';
import { readOverview } from '../dist/sql/overview.js';
import { openPostgres } from '../dist/sql/postgres.js';
import { createTables } from '../dist/sql/tables.js';
import { startPostgres } from './postgres.mjs';

/** The pages' questions against a million receipts: none may read them all. Milliseconds each. */
export async function overview({ receipts }) {
  const postgres = await startPostgres();
  const sql = await openPostgres(postgres.url);
  try {
    await createTables(sql, dialectNamed(), false);
    const count = Math.min(receipts, 5_000_000);
    // 400 days, 40 regions, 5 sites of 2 controllers.
    // Filled by a client of its own: the collector's gives up after 30 s.
    const client = new pg.Client(postgres.url);
    await client.connect();
    await client.query(
      `INSERT INTO consent_receipt (subject_id, receipt_id, month, received_at, site, controller,
          region, regime, event, seq, notice_hash, hash, body)
        SELECT 's_' || substr(md5(n::text), 1, 22), md5('r' || n)::uuid,
          date_trunc('month', now() - (n % 400) * interval '1 day')::date,
          now() - (n % 400) * interval '1 day', 's' || n % 5 || '.example', 'c' || n % 2,
          'R' || n % 40, 'eu-eea', 'granted', 1, 'sha256-a', 'sha256-' || n, '{}'
        FROM generate_series(1, ${count}) n`,
    );
    await fillCounts(client);
    await client.end();
    return await measure(sql, count);
  } finally {
    await sql.close();
    await postgres.remove();
  }
}

async function fillCounts(client) {
  await client.query(`INSERT INTO consent_daily SELECT received_at::date, controller, site, region,
    event, count(*) FROM consent_receipt GROUP BY 1, 2, 3, 4, 5`);
  await client.query(`INSERT INTO consent_choice SELECT day, controller, site, region, p, s,
    receipts / 6 + 1 FROM consent_daily, unnest(ARRAY['analytics', 'advertising', 'video']) p,
      unnest(ARRAY['granted', 'denied']) s`);
  await client.query(`INSERT INTO consent_subject SELECT subject_id, controller, 1, 1
    FROM consent_receipt ON CONFLICT DO NOTHING`);
  await client.query('ANALYZE');
}

async function measure(sql, count) {
  const [{ held }] = await sql.query('SELECT count(*)::int AS held FROM consent_receipt');
  const [row] = await sql.query(
    'SELECT subject_id AS subject, receipt_id::text AS id FROM consent_receipt LIMIT 1',
  );
  const figures = { receipts: held };
  const plans = [];
  // Plans are asked for by the same texts that the pages run.
  const explained = {
    query: async (text, values = []) => {
      const lines = await sql.query(`EXPLAIN ${text}`, values);
      plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
      return sql.query(text, values);
    },
  };
  const time = async (name, work) => {
    await work(sql);
    const began = performance.now();
    await work(sql);
    figures[`${name}, ms`] = Math.round(performance.now() - began);
    await work(explained);
  };
  await time('overview of 30 days', (on) => readOverview(on, { days: 30 }));
  await time('overview of 365 days, one controller', (on) =>
    readOverview(on, { days: 365, scope: ['c1'] }),
  );
  await time('newest 50', (on) => findReceipts(on, { limit: 50 }));
  await time('newest 50 of one controller', (on) => findReceipts(on, { limit: 50, scope: ['c1'] }));
  await time('one subject', (on) => findReceipts(on, { limit: 50, subject: row.subject }));
  await time('one receipt', (on) => findReceipts(on, { limit: 1, id: row.id }));
  const scans = plans.filter((plan) => /Seq Scan on consent_(receipt|subject)/.test(plan));
  figures['plans that read all receipts or subjects'] = scans.length;
  const slowest = Math.max(
    ...Object.entries(figures).flatMap(([name, value]) => (name.endsWith('ms') ? [value] : [])),
  );
  const goals = {
    'plans that read all receipts or subjects': [scans.length, 'exactly', 0],
    'slowest, ms': [slowest, 'at most', 2_000],
  };
  return { ok: held === count, figures, goals };
}
