import { createServer, request } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acknowledged, post } from './outbox.mjs';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { idsInJournal } from './journal-ids.mjs';
import { seeded } from './seeded.mjs';

const DAY = 86_400_000;
const FAULTS = [
  'none',
  'refused',
  'reset before the body',
  'reset after the body',
  'hang',
  '500 three times',
  '503',
  '429',
  'answer lost after commit',
  'truncated answer',
  'captive portal 200',
  'wrong JSON 200',
  'redirect',
  'delivered twice',
];

/**
 * Seeded fault trials over HTTP: a proxy between sender and collector does what networks do; the
 * sender keeps to the browser's rule. Every receipt must be there once in the end. In between the
 * collector is killed (kill -9) and started again.
 */
export async function faults({ trials, seed, until }) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  const random = seeded(seed);
  let collector = await startCollector({ ASSENT_DATA: data });
  const proxy = await startProxy(() => collector.url);
  const made = new Map();
  const counts = {};
  let next = 0;
  let attempts = 0;
  let kills = 0;
  let restarting;
  const trial = async () => {
    const shift = random.pick([0, 0, 0, 2 * DAY, -2 * DAY]);
    let waiting = Array.from({ length: 1 + random.below(3) }, () => makeReceipt(random, shift));
    for (const { id } of waiting) made.set(id, 0);
    const plan = Array.from({ length: 1 + random.below(3) }, () => random.pick(FAULTS)).flatMap(
      (fault) => (fault === '500 three times' ? ['500', '500', '500'] : [fault]),
    );
    for (const fault of plan) counts[fault] = (counts[fault] ?? 0) + 1;
    for (let tries = 0; waiting.length; tries += 1) {
      if (tries > 200) throw new Error(`Not delivered after ${tries} tries: ${plan.join(', ')}`);
      attempts += 1;
      const url = proxy.urlFor(plan.shift() ?? 'none');
      const answer = await post(url, waiting, { shift, limit: 3_000 }).catch(() => undefined);
      const named = new Set(answer ? acknowledged(answer) : []);
      const done = new Set(waiting.map(({ id }) => id).filter((id) => named.has(id)));
      for (const id of done) made.set(id, (made.get(id) ?? 0) + 1);
      waiting = waiting.filter(({ id }) => !done.has(id));
      if (!done.size) await pause(tries > 10 ? 50 : 1);
    }
  };
  const worker = async () => {
    while (next < trials && Date.now() < until) {
      next += 1;
      // About every 500th trial the collector dies under the load of the others.
      if (next % 500 === 250 && !restarting) {
        restarting = (async () => {
          await collector.stop('SIGKILL');
          kills += 1;
          collector = await startCollector({ ASSENT_DATA: data });
        })().finally(() => (restarting = undefined));
      }
      await trial();
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  await restarting;
  proxy.close();
  await collector.stop();
  const held = idsInJournal(data);
  const there = new Set(held);
  const lost = [...made].filter(([id, times]) => times === 0 || !there.has(id)).length;
  const doubled = held.length - there.size;
  const strangers = held.filter((id) => !made.has(id)).length;
  rmSync(data, { recursive: true, force: true });
  return {
    ok: lost === 0 && doubled === 0 && strangers === 0,
    goals: {
      trials: [next, 'at least', trials],
      lost: [lost, 'exactly', 0],
      doubled: [doubled, 'exactly', 0],
    },
    figures: { trials: next, receipts: made.size, attempts, kills, lost, doubled, seed, ...counts },
  };
}

/** The fault stands in the path; a trial's requests never share one with another's. */
async function startProxy(target) {
  const server = createServer((incoming, outgoing) => {
    const [, encoded = '', ...rest] = incoming.url.split('/');
    const fault = decodeURIComponent(encoded);
    const path = `/${rest.join('/')}`;
    if (fault === 'refused' || fault === 'reset before the body') {
      incoming.socket.destroy();
      return;
    }
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('error', () => undefined);
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const answer = (status, text, headers = {}) => outgoing.writeHead(status, headers).end(text);
      const forward = () => pass(target() + path, incoming, body);
      switch (fault) {
        case 'reset after the body':
          return incoming.socket.destroy();
        case 'hang':
          return setTimeout(() => incoming.socket.destroy(), 200);
        case '500':
          return answer(500, 'internal error');
        case '503':
          return answer(503, '{"error":"busy"}', { 'Retry-After': '1' });
        case '429':
          return answer(429, '{"error":"too_many"}', { 'Retry-After': '1' });
        case 'captive portal 200':
          return answer(200, '<html>Please log in</html>', { 'Content-Type': 'text/html' });
        case 'wrong JSON 200':
          return answer(200, '{"ok":true,"results":[{"status":"stored"}]}');
        case 'redirect':
          return answer(302, '', { Location: 'http://portal.example/' });
        case 'answer lost after commit':
          return forward()
            .catch(() => undefined)
            .then(() => incoming.socket.destroy());
        case 'truncated answer':
          return forward().then(
            ({ text }) => {
              outgoing.writeHead(200, { 'Content-Length': Buffer.byteLength(text) });
              outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroy());
            },
            () => incoming.socket.destroy(),
          );
        case 'delivered twice':
          return Promise.all([forward(), forward()]).then(
            ([, { status, text }]) => answer(status, text),
            () => incoming.socket.destroy(),
          );
        default:
          return forward().then(
            ({ status, text }) => answer(status, text),
            () => incoming.socket.destroy(),
          );
      }
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    urlFor: (fault) => `http://127.0.0.1:${port}/${encodeURIComponent(fault)}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pass(url, incoming, body) {
  return new Promise((resolve, reject) => {
    const { host: _, connection: __, ...headers } = incoming.headers;
    const outgoing = request(
      url,
      { method: incoming.method, headers, timeout: 5_000 },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode, text }));
        answer.on('error', reject);
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
