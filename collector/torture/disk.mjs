import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idsInJournal } from './journal-ids.mjs';
import { acknowledged, post } from './outbox.mjs';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A file system of 1 MiB that is full in the middle of a line, again and again. Needs root: mount. */
export async function disk({ seed, rounds = 20 }) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'assent-full', data], { stdio: 'pipe' });
  } catch {
    rmSync(data, { recursive: true });
    return { ok: false, figures: { 'not run': 'mounting a tmpfs needs root' } };
  }
  const ballast = join(data, 'ballast');
  try {
    return await fill({
      data,
      seed,
      rounds,
      // 2 KiB of room for lines of 1.1 KiB: tmpfs gives whole pages, so the ballast is the rest.
      full: () => takeAll(ballast),
      room: () => rmSync(ballast),
    });
  } finally {
    execFileSync('umount', [data]);
    rmSync(data, { recursive: true, force: true });
  }
}

/** The same by a limit on the size of files, which the kernel answers with a part of the write and EFBIG. */
export async function fullFile({ seed }) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  try {
    return await fill({
      data,
      seed,
      rounds: 1,
      wrap: ['prlimit', '--fsize=30000:unlimited'],
      room: ({ pid }) => execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited']),
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function fill({ data, seed, rounds, full = () => undefined, room, wrap = [] }) {
  const random = seeded(seed);
  const store = join(data, 'store');
  mkdirSync(store);
  const collector = await startCollector({ ASSENT_DATA: store }, wrap);
  const known = [];
  let waiting = [];
  let refused = 0;
  let silent = 0;
  let torn = 0;
  let restarted = false;
  void collector.exit.then(() => (restarted = true));
  for (let round = 0; round < rounds; round += 1) {
    full();
    for (let tries = 0; tries < 200 && !waiting.length; tries += 1) {
      const sent = Array.from({ length: 1 + random.below(3) }, () => makeReceipt(random));
      const answer = await post(collector.url, sent, { limit: 10_000 });
      known.push(...acknowledged(answer));
      if (answer.status === 200) continue;
      waiting = sent;
      if (answer.status === 503 && answer.retryAfter > 0) refused += 1;
      else silent += 1;
    }
    torn += halfLines(store);
    room(collector.child);
    for (let tries = 0; waiting.length && tries < 100; tries += 1) {
      const done = new Set(acknowledged(await post(collector.url, waiting, { limit: 10_000 })));
      known.push(...done);
      waiting = waiting.filter(({ id }) => !done.has(id));
    }
  }
  const alive = !restarted && !waiting.length;
  await collector.stop();
  const held = idsInJournal(store);
  const there = new Set(held);
  const missing = known.filter((id) => !there.has(id)).length;
  const verdict = execFileSync(process.execPath, [main, 'verify', '--data', store]).toString();
  const figures = {
    'times full': rounds,
    '503 with Retry-After': refused,
    acknowledged: known.length,
    missing,
    doubled: held.length - there.size,
    'half lines': torn,
    'went on without a restart': alive ? 'yes' : 'no',
    verdict: verdict.slice(0, 6),
  };
  const goals = {
    'times full': [refused, 'exactly', rounds],
    missing: [missing, 'exactly', 0],
    'half lines': [torn, 'exactly', 0],
  };
  const whole = !missing && !torn && !silent && held.length === there.size;
  const ok = whole && alive && refused === rounds && verdict.startsWith('Intact');
  return { ok, figures, goals };
}

/** Takes what is left but less than a page, in steps that grow smaller. */
function takeAll(path) {
  writeFileSync(path, '');
  for (let size = 1 << 17; size >= 4_096; size /= 2) {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
}

function halfLines(store) {
  const folder = join(store, 'journal');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text && !text.endsWith('\n')).length;
}
