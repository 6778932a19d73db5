import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acknowledged, post } from './outbox.mjs';
import { startCollector } from './process.mjs';
import { makeReceipt } from './receipt.mjs';
import { seeded } from './seeded.mjs';

/** Seen by strace: between the receipt's write to the journal and its 2xx lies an fdatasync. */
export async function sync({ seed }) {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
  } catch {
    return { ok: false, figures: { 'not run': 'strace is not installed' } };
  }
  const data = mkdtempSync(join(tmpdir(), 'assent-torture-'));
  const trace = join(data, 'trace');
  const random = seeded(seed);
  const calls = 'trace=pwrite64,write,writev,fdatasync,fsync';
  const wrap = ['strace', '-f', '-qq', '-s', '120', '-e', calls, '-o', trace];
  const collector = await startCollector({ ASSENT_DATA: data }, wrap);
  let sent = 0;
  for (let n = 0; n < 40; n += 1) {
    const answer = await post(collector.url, [makeReceipt(random)], { limit: 10_000 });
    sent += acknowledged(answer).length;
  }
  // strace with a file to write to lets no signal end it: its child is asked to stop.
  const { pid } = collector.child;
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  process.kill(Number(child), 'SIGTERM');
  await collector.exit;
  let written = false;
  let synced = false;
  let early = 0;
  let answers = 0;
  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    if (/(pwrite64|write)\(\d+, "\{\\"h\\":/.test(line)) [written, synced] = [true, false];
    // A call of another thread that was interrupted in the list ends in a line of its own.
    else if (/fdatasync(\(\d+\)| resumed>\)?).*= 0/.test(line)) synced = written;
    else if (/(write|writev)\(\d+, .*HTTP\/1\.1 200/.test(line)) {
      answers += 1;
      if (!synced) early += 1;
      written = synced = false;
    }
  }
  rmSync(data, { recursive: true, force: true });
  return {
    ok: sent === 40,
    figures: { acknowledged: sent },
    goals: {
      'answers seen': [answers, 'exactly', 40],
      'answers before a sync': [early, 'exactly', 0],
    },
  };
}
