import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../dist/canonical-json.js';
import { Held } from '../dist/intake/held.js';
import { writeIndex } from '../dist/intake/index-file.js';
import { JournalStore } from '../dist/intake/journal-store.js';
import { Journal } from '../dist/journal/journal.js';
import { START } from '../dist/journal/walk.js';
import { contentHash } from '../dist/sha256.js';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A million durable receipts in process, their verification, a restart with them, and its memory. */
export async function million({ receipts, seed }) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  const directory = join(data, 'journal');
  mkdirSync(directory);
  const random = seeded(seed);
  // Making them is not measured: only what a collector does with them.
  const template = makeReceipt(random);
  const text = canonicalJson(template);
  const journal = new Journal(directory, START, 0);
  const held = new Held();
  const store = new JournalStore(journal, held);
  let storing = 0;
  let cpu = 0;
  for (let done = 0; done < receipts;) {
    const items = Array.from({ length: Math.min(16_384, receipts - done) }, () => {
      const { id, subject } = makeReceipt(random);
      const body = text.replace(template.id, id).replace(template.subject, subject);
      return { kind: 'r', id, body };
    });
    const began = performance.now();
    const cpuBefore = process.cpuUsage();
    const received = new Date().toISOString();
    // 256 writers, each waiting for its own acknowledgement before it goes on.
    let next = 0;
    const writer = async () => {
      while (next < items.length) {
        const item = items[next];
        next += 1;
        item.hash = contentHash(item.body);
        await store.put([item], received);
      }
    };
    await Promise.all(Array.from({ length: 256 }, writer));
    storing += performance.now() - began;
    const { user, system } = process.cpuUsage(cpuBefore);
    cpu += user + system;
    done += items.length;
  }
  await writeIndex(join(data, 'index'), held, journal.end, journal.lines);
  await journal.close();

  const verifying = performance.now();
  const verdict = execFileSync(process.execPath, [main, 'verify', '--data', data]).toString();
  const verified = (performance.now() - verifying) / 1000;

  const collector = await startCollector({ ASSENT_DATA: data });
  const { startMs } = collector;
  const memory = () => {
    const status = readFileSync(`/proc/${collector.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
  };
  const resident = memory();
  await collector.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
  const perSecond = receipts / (storing / 1000);
  return {
    ok: verdict.startsWith('Intact') && held.receipts === receipts,
    goals: {
      'durable receipts/s in process': [Math.round(perSecond), 'at least', 25_000],
      'verified in, s': [Number(verified.toFixed(1)), 'at most', 60],
      'start until it takes posts, ms': [Math.round(startMs), 'at most', 1_000],
      'resident memory after the start, MB': [Math.round(resident), 'at most', 150],
    },
    figures: {
      receipts,
      'CPU per receipt in process, µs': (cpu / receipts).toFixed(1),
    },
  };
}
