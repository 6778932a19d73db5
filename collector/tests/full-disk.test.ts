import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fullFile } from '../torture/disk.mjs';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { receipt } from './support/receipts.js';

/** What every file does from now on, until the test ends or `heal` is called. */
let files: FileHandle;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-collector-'));
  const probe = await openFile(join(folder, 'probe'), 'w');
  files = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  rmSync(folder, { recursive: true });
});

type Name = 'write' | 'datasync' | 'sync' | 'truncate';

function spoil(works: Partial<Record<Name, (this: FileHandle, ...given: never[]) => unknown>>) {
  const names = Object.keys(works) as Name[];
  const before = names.map((name) => files[name]);
  const heal = () => names.forEach((name, n) => Object.assign(files, { [name]: before[n] }));
  Object.assign(files, works);
  onTestFinished(heal);
  return heal;
}

const fault = (code: string, text: string) => () =>
  Promise.reject(Object.assign(new Error(`${code}: ${text}`), { code }));

function journalText({ data }: Client): string {
  const folder = join(data, 'journal');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  return names.map((name) => readFileSync(join(folder, name), 'latin1')).join('');
}

const health = async ({ get }: Client) => (await get('/healthz')).body.journal;

const FAULTS = {
  'a write that takes 40 bytes and then finds no space (ENOSPC)': () => {
    const { write } = files;
    let calls = 0;
    return {
      write(this: FileHandle, bytes: Uint8Array, from: number, length: number, at: number) {
        calls += 1;
        if (calls > 1) return fault('ENOSPC', 'no space left on device')();
        return write.call(this, bytes, from, Math.min(length, 40), at) as unknown;
      },
    };
  },
  'the same, and the part cannot be taken back (EIO)': () => ({
    ...FAULTS['a write that takes 40 bytes and then finds no space (ENOSPC)'](),
    truncate: fault('EIO', 'i/o error'),
  }),
  'a sync that fails (EIO)': () => ({
    datasync: fault('EIO', 'i/o error'),
    sync: fault('EIO', 'i/o error'),
  }),
} as const;

describe('a disk that refuses', () => {
  it.each(Object.entries(FAULTS))(
    'S49: %s: 503, nothing half there, and on without a restart',
    async (_, faults) => {
      const client = await open();
      const before = receipt();
      expect(statuses(await client.post([before]))).toEqual(['stored']);
      const intact = journalText(client);
      const heal = spoil(faults() as never);
      const [one, two] = [receipt(), receipt()];
      const forged = { ...before, lang: 'fr' };
      for (const sent of [one, two, forged]) {
        const refused = await client.post([sent]);
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
      }
      expect(await health(client)).toBe('failed');
      // Told once or twice and not for every post.
      const told = client.logged.filter((line) => line.includes('could not be written'));
      expect(told.length).toBeLessThanOrEqual(2);
      heal();
      // Found well again by itself, before anybody posts.
      await expect.poll(() => health(client), { timeout: 5_000 }).toBe('ok');
      expect(journalText(client)).toBe(intact);
      expect(statuses(await client.post([before, one, two, forged]))).toEqual([
        'duplicate',
        'stored',
        'stored',
        'conflict',
      ]);
      expect((await client.get('/v1/verify')).body).toMatchObject({ ok: true, lines: 4 });
      await client.collector.close();
      const again = await open({ data: client.data });
      expect(statuses(await again.post([before, one, two]))).toEqual(Array(3).fill('duplicate'));
      expect((await again.get('/v1/verify')).body).toMatchObject({ ok: true, receipts: 3 });
      expect((await again.get('/v1/stats')).body).toMatchObject({ quarantined: 1 });
    },
  );

  it('never goes on behind lines that were cut off meanwhile', async () => {
    const client = await open();
    await client.post([receipt()]);
    const heal = spoil({ datasync: fault('EIO', 'i/o error') });
    await client.post([receipt()]);
    heal();
    const name = readdirSync(join(client.data, 'journal')).find((one) => one.endsWith('.ndjson'));
    const file = await openFile(join(client.data, 'journal', name as string), 'r+');
    await file.truncate(100);
    await file.close();
    expect((await client.post([receipt()])).status).toBe(503);
    expect(client.logged.join()).toContain('does not end as it was acknowledged');
  });

  it('shows nothing and erases nothing when that cannot be put on record', async () => {
    const adminToken = 'an-admin-token-of-the-owner';
    const client = await open({ adminToken });
    const sent = receipt();
    await client.post([sent]);
    const heal = spoil({ datasync: fault('ENOSPC', 'no space left on device') });
    const own = await client.get(`/v1/subjects/${sent.subject}`);
    expect([own.status, own.headers.get('retry-after')]).toEqual([503, '10']);
    const erase = () =>
      client.collector.fetch(
        new Request('http://127.0.0.1/v1/erasures', {
          method: 'POST',
          headers: { authorization: `Bearer ${adminToken}` },
          body: JSON.stringify({ subject: sent.subject }),
        }),
      );
    expect((await erase()).status).toBe(503);
    expect(journalText(client)).toContain(String(sent.subject));
    heal();
    expect((await erase()).status).toBe(200);
    expect(journalText(client)).not.toContain(String(sent.subject));
  });
});

describe('a real file that may not grow (RLIMIT_FSIZE)', () => {
  it('S49: the running process refuses, loses nothing, and goes on when there is room', async () => {
    const folder = fileURLToPath(new URL('..', import.meta.url));
    if (!existsSync(join(folder, 'dist', 'main.js'))) {
      const tsc = join(folder, '..', 'node_modules', 'typescript', 'bin', 'tsc');
      execFileSync(process.execPath, [tsc, '-p', folder]);
    }
    const { ok, figures } = await fullFile({ seed: 7 });
    expect(figures).toMatchObject({ missing: 0, 'half lines': 0, verdict: 'Intact' });
    expect(ok).toBe(true);
  }, 60_000);
});
