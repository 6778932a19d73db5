import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection } from './connection.mjs';
import { NO_DATABASE, startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

/**
 * Posts receipts from this process to the built collector over loopback HTTP, bounded in count and time:
 * the rate of durable receipts, the latency, and the server's CPU per request. The generator works on
 * the same cores.
 *
 * @param sql `none`: its database is away, so that nothing but the journal works beside the posts;
 *   `embedded`: PGlite follows
 */
export async function http({
  seconds = 10,
  connections = 64,
  batch = 1,
  max = 200_000,
  sql = 'none',
}) {
  const data = mkdtempSync(join(tmpdir(), 'assent-bench-'));
  const collector = await startCollector({
    ASSENT_DATA: data,
    DATABASE_URL: sql === 'none' ? NO_DATABASE : '',
  });
  const lines = [];
  const body = bodies(batch);
  try {
    const stats = () => fetch(`${collector.url}/v1/stats`).then((answer) => answer.json());
    // Not measured: the embedded database making its files at the first start.
    while ((await stats()).sql.state === 'opening') await pause(100);
    const latencies = [];
    let stored = 0;
    let other = 0;
    for (let n = 0; n < connections; n += 1) lines.push(await openConnection(collector.url));
    const load = (goesOn) =>
      Promise.all(
        lines.map(async (line) => {
          while (goesOn()) {
            const sent = body();
            const start = performance.now();
            const { status, text } = await line.post(sent);
            latencies.push(performance.now() - start);
            const done = status === 200 ? text.split('"status":"stored"').length - 1 : 0;
            stored += done;
            other += batch - done;
          }
        }),
      );

    // A server that runs for weeks is warm: its first seconds of compiling are not counted.
    const warmUntil = performance.now() + 10_000;
    await load(() => latencies.length < 3_000 && performance.now() < warmUntil);
    latencies.length = stored = other = 0;

    const cpuBefore = cpuSeconds(collector.child.pid);
    const began = performance.now();
    const until = began + seconds * 1000;
    await load(() => performance.now() < until && stored < max);
    const elapsed = (performance.now() - began) / 1000;
    const cpu = cpuSeconds(collector.child.pid) - cpuBefore;

    const loaded = performance.now();
    const behind = async () => sql !== 'none' && !(await stats()).sql.caughtUp;
    while ((await behind()) && performance.now() - loaded < 60_000) await pause(100);
    const { journal, sql: rows } = await stats();
    latencies.sort((a, b) => a - b);
    const percentile = (share) =>
      Number(latencies[Math.floor((latencies.length - 1) * share)].toFixed(1));
    return {
      ok: other === 0,
      goals: {
        'durable receipts/s over HTTP': [Math.round(stored / elapsed), 'at least', 4_000],
        'p99, ms': [percentile(0.99), 'at most', 60],
      },
      figures: {
        stored: `${stored} in ${elapsed.toFixed(1)} s, ${batch} per request, ${connections} connections`,
        'p50, ms': percentile(0.5),
        'server CPU per request, µs': Math.round((cpu / latencies.length) * 1e6),
        'not stored': other,
        SQL:
          sql === 'none'
            ? 'away'
            : `${rows.receipts} of ${journal.lines} rows ${((performance.now() - loaded) / 1000).toFixed(1)} s after the load`,
        machine: `${cpus().length} cores, Node ${process.version}`,
      },
    };
  } finally {
    for (const line of lines) line.close();
    await collector.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** User and system CPU seconds of the server, all threads (Linux). */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** A new receipt each time; the rest of it is written once. */
function bodies(batch) {
  const { id: _, subject: __, ...rest } = makeReceipt(seeded(1));
  const tail = JSON.stringify(rest).slice(1);
  return () => {
    const time = Date.now().toString(16).padStart(12, '0');
    const receipts = Array.from({ length: batch }, () => {
      const random = randomBytes(26);
      const hex = random.toString('hex', 16);
      const uuid = `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
      return `{"id":"${uuid}","subject":"s_${random.toString('base64url', 0, 16)}",${tail}`;
    });
    return `{"sent":"${new Date().toISOString()}","receipts":[${receipts.join(',')}]}`;
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
