import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_DATABASE, ORIGIN, startCollector } from './process.mjs';

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
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const stats = () => fetch(`${collector.url}/v1/stats`).then((answer) => answer.json());
    // Not measured: the embedded database making its files at the first start.
    while ((await stats()).sql.state === 'opening') await pause(100);
    const latencies = [];
    let stored = 0;
    let other = 0;
    const load = (goesOn) =>
      Promise.all(
        Array.from({ length: connections }, async () => {
          while (goesOn()) {
            const start = performance.now();
            const results = await post(agent, collector.url, batch);
            latencies.push(performance.now() - start);
            for (const { status } of results) {
              if (status === 'stored') stored += 1;
              else other += 1;
            }
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
    agent.destroy();
    await collector.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** User and system CPU seconds of the server, all threads (Linux). */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function post(agent, url, batch) {
  const body = JSON.stringify({
    sent: new Date().toISOString(),
    receipts: Array.from({ length: batch }, receipt),
  });
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'text/plain',
      'content-length': Buffer.byteLength(body),
      origin: ORIGIN,
    };
    const outgoing = request(
      `${url}/v1/receipts`,
      { method: 'POST', agent, headers },
      (incoming) => {
        let text = '';
        incoming.on('data', (chunk) => (text += chunk));
        incoming.on('end', () =>
          resolve(incoming.statusCode === 200 ? JSON.parse(text).results : [{}]),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function receipt() {
  const time = Date.now().toString(16).padStart(12, '0');
  return {
    v: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`,
    subject: `s_${randomBytes(16).toString('base64url')}`,
    seq: 1,
    site: 'shop.example',
    at: new Date().toISOString(),
    event: 'granted',
    method: 'accept_all',
    layer: 'banner',
    region: { code: 'DE', regime: 'eu-eea', by: 'option' },
    lang: 'de',
    policy: { id: 'privacy', version: '2025.03', effective: '2025-03-04' },
    addenda: [{ id: 'eu-addendum', version: '1.4', effective: '2024-11-01' }],
    notice: { hash: `sha256-${'a'.repeat(43)}`, version: '12', variant: 'card' },
    vendors: { version: '7', count: 2 },
    purposes: {
      necessary: { state: 'exempt', basis: 'exempt' },
      analytics: { state: 'granted', basis: 'consent' },
      advertising: { state: 'denied', basis: 'consent' },
    },
    signals: {},
    expires: '2027-05-21T09:15:30.120Z',
    prev: null,
    sdk: 'assent/0.1.0',
    build: `sha256-${'b'.repeat(43)}`,
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
