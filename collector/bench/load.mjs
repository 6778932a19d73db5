// Posts receipts from another process over loopback HTTP, bounded in count and time, and prints the
// rate of durable receipts, the latency, and the server's CPU per request.
//   node collector/bench/load.mjs [--seconds 10] [--connections 64] [--batch 1] [--max 200000] [--no-sql]
// --no-sql: its database is away, so that nothing but the journal works beside the posts.
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '64' },
    batch: { type: 'string', default: '1' },
    max: { type: 'string', default: '200000' },
    'no-sql': { type: 'boolean', default: false },
  },
});
const seconds = Math.min(Number(values.seconds), 60);
const connections = Math.min(Number(values.connections), 256);
const batch = Math.min(Number(values.batch), 16);
const max = Math.min(Number(values.max), 1_000_000);

const data = mkdtempSync(join(tmpdir(), 'assent-bench-'));
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const origin = 'https://shop.example';
const server = spawn(process.execPath, [main], {
  env: {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    ASSENT_DATA: data,
    ASSENT_ORIGINS: origin,
    ...(values['no-sql'] ? { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } : {}),
  },
  stdio: ['ignore', 'pipe', 'ignore'],
});

try {
  const url = await address();
  const stats = () => fetch(`${url}/v1/stats`).then((answer) => answer.json());
  // Not measured: the embedded database making its files at the first start.
  while ((await stats()).sql.state === 'opening') await pause(100);

  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  let stored = 0;
  let other = 0;
  const load = (goesOn) =>
    Promise.all(
      Array.from({ length: connections }, async () => {
        while (goesOn()) {
          const start = performance.now();
          const results = await post(agent, url);
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

  const cpuBefore = cpuSeconds();
  const began = performance.now();
  const until = began + seconds * 1000;
  await load(() => performance.now() < until && stored < max);
  const elapsed = (performance.now() - began) / 1000;
  const cpu = cpuSeconds() - cpuBefore;
  agent.destroy();

  const caughtUp = performance.now();
  while (
    !values['no-sql'] &&
    !(await stats()).sql.caughtUp &&
    performance.now() - caughtUp < 60_000
  )
    await pause(100);
  const { journal, sql } = await stats();
  latencies.sort((a, b) => a - b);
  const percentile = (share) => latencies[Math.floor((latencies.length - 1) * share)].toFixed(1);
  console.log(
    `durable receipts/s  ${(stored / elapsed).toFixed(0)}  (${stored} in ${elapsed.toFixed(1)} s)`,
  );
  console.log(
    `requests/s          ${(latencies.length / elapsed).toFixed(0)}  (${connections} connections, ${batch} per request)`,
  );
  console.log(`latency             p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`);
  console.log(
    `server CPU          ${((cpu / latencies.length) * 1e6).toFixed(0)} us per request, database thread included`,
  );
  console.log(`not stored          ${other}`);
  console.log(
    `journal ${journal.lines} lines, SQL ${sql.receipts} rows ${((performance.now() - caughtUp) / 1000).toFixed(1)} s after the load`,
  );
  console.log(
    `machine             ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}`,
  );
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}

function address() {
  return new Promise((resolve, reject) => {
    let text = '';
    server.once('exit', () =>
      reject(
        new Error(
          'The collector did not start. Build it first: npm run build --workspace collector',
        ),
      ),
    );
    server.stdout.on('data', (chunk) => {
      text += chunk;
      const found = /POST (http\S+)\/v1\/receipts/.exec(text);
      if (found) resolve(found[1]);
    });
  });
}

/** User and system CPU seconds of the server, all threads (Linux). */
function cpuSeconds() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function post(agent, url) {
  const body = JSON.stringify({
    sent: new Date().toISOString(),
    receipts: Array.from({ length: batch }, receipt),
  });
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'text/plain',
      'content-length': Buffer.byteLength(body),
      origin,
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

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
