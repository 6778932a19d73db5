import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idsInJournal } from './journal-ids.mjs';
import { acknowledged, post } from './outbox.mjs';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** kill -9 of the collector at a random moment under load; nothing acknowledged may be missing. */
export async function kill({ cycles, seed, until }) {
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  const random = seeded(seed);
  const known = [];
  const unanswered = [];
  let done = 0;
  let slowest = 0;
  for (; done < cycles && Date.now() < until; done += 1) {
    const collector = await startCollector({ ASSENT_DATA: data });
    slowest = Math.max(slowest, collector.startMs);
    let running = true;
    setTimeout(
      () => {
        running = false;
        collector.child.kill('SIGKILL');
      },
      20 + random.below(300),
    );
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (running) {
          const again = unanswered.pop();
          const sent = again ? [again] : [makeReceipt(random), makeReceipt(random)];
          const answer = await post(collector.url, sent).catch(() => undefined);
          const ids = answer ? acknowledged(answer) : [];
          known.push(...ids);
          if (ids.length < sent.length) unanswered.push(...sent);
        }
      }),
    );
    await collector.exit;
  }
  // The last start cuts a torn line, as every other did.
  await (await startCollector({ ASSENT_DATA: data })).stop();
  const held = idsInJournal(data);
  const there = new Set(held);
  const missing = known.filter((id) => !there.has(id)).length;
  const verdict = execFileSync(process.execPath, [main, 'verify', '--data', data]).toString();
  rmSync(data, { recursive: true, force: true });
  return {
    ok: missing === 0 && held.length === there.size && verdict.startsWith('Intact'),
    goals: {
      'kills by kill -9': [done, 'at least', cycles],
      'acknowledged and missing': [missing, 'exactly', 0],
      doubled: [held.length - there.size, 'exactly', 0],
    },
    figures: {
      acknowledged: known.length,
      held: held.length,
      'slowest start, ms': Math.round(slowest),
      verdict: verdict.trim().slice(0, 40),
    },
  };
}
