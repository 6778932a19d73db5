import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/canonical-json.js';
import type { Json } from '../src/canonical-json.js';
import { Held } from '../src/intake/held.js';
import { writeIndex } from '../src/intake/index-file.js';
import { JournalStore } from '../src/intake/journal-store.js';
import { Journal } from '../src/journal/journal.js';
import { START } from '../src/journal/walk.js';
import { contentHash } from '../src/sha256.js';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { receipt } from './support/receipts.js';
import { temporary } from './support/temporary.js';

function segmentOf({ data }: Client): string {
  const folder = join(data, 'journal');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.ndjson')) as string);
}

/** A collector that took `count` receipts and was closed. */
async function filled(count: number) {
  const client = await open();
  const receipts = Array.from({ length: count }, () => receipt());
  for (const one of receipts) await client.post([one]);
  await client.collector.close();
  return { data: client.data, receipts, path: segmentOf(client) };
}

async function verify(client: Client) {
  return (await client.get('/v1/verify')).body as unknown as {
    ok: boolean;
    lines: number;
    damage: { line: number; why: string }[];
  };
}

describe('the journal', () => {
  it('remembers every receipt over a restart, and takes none twice', async () => {
    const { data, receipts } = await filled(5);
    const again = await open({ data });
    expect(statuses(await again.post(receipts))).toEqual(Array(5).fill('duplicate'));
    expect(statuses(await again.post([{ ...receipts[0], lang: 'fr' }]))).toEqual(['conflict']);
    // The sixth is the conflict, in quarantine.
    expect(await verify(again)).toMatchObject({ ok: true, lines: 6, receipts: 5, damage: [] });
  });

  it('cuts a torn last line, says so, and goes on', async () => {
    const { data, path, receipts } = await filled(3);
    const intact = readFileSync(path, 'utf8');
    appendFileSync(path, '{"h":"AAAA","t":"2026-');
    const again = await open({ data });
    expect(readFileSync(path, 'utf8')).toBe(intact);
    expect(again.logged.join()).toMatch(/warn: Cut a torn last line \(22 bytes\)/);
    expect(statuses(await again.post([...receipts, receipt()]))).toEqual([
      ...Array(3).fill('duplicate'),
      'stored',
    ]);
    expect(await verify(again)).toMatchObject({ ok: true, lines: 4 });
  });

  it('takes a receipt again whose line was torn, because it was never acknowledged', async () => {
    const { data, path, receipts } = await filled(3);
    truncateSync(path, readFileSync(path).length - 10);
    const again = await open({ data });
    expect(statuses(await again.post(receipts))).toEqual(['duplicate', 'duplicate', 'stored']);
  });

  const tamperings: Record<string, (lines: string[]) => string[]> = {
    'an altered decision': (lines) => lines.with(2, lines[2]!.replace('"granted"', '"denied"')),
    'an altered time of arrival': (lines) => lines.with(2, lines[2]!.replace('"t":"2', '"t":"1')),
    'a removed line': (lines) => lines.toSpliced(2, 1),
    'a doubled line': (lines) => lines.toSpliced(2, 0, lines[1]!),
    'two lines in the other order': (lines) => lines.with(1, lines[2]!).with(2, lines[1]!),
    'a line of garbage': (lines) => lines.with(2, 'garbage'),
    'a removed first line': (lines) => lines.slice(1),
  };

  it.each(Object.entries(tamperings))(
    'S50: tells of %s, at start and when asked',
    async (_, tamper) => {
      const { data, path } = await filled(5);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      writeFileSync(path, `${tamper(lines).join('\n')}\n`);
      const again = await open({ data });
      expect(again.logged.join()).toMatch(/error: The journal is damaged: line \d of 20\d\d-\d\d/);
      const verdict = await verify(again);
      expect(verdict.ok).toBe(false);
      expect(verdict.damage[0]?.line).toBeGreaterThan(0);
      expect((await again.get('/health')).body.journal).toBe('damaged');
      // New receipts still come in, on a chain that goes on.
      expect(statuses(await again.post([receipt()]))).toEqual(['stored']);
    },
  );

  it('S50: finds any single changed byte', async () => {
    const { data, path } = await filled(2);
    const intact = readFileSync(path);
    const again = await open({ data });
    for (let at = 0; at < intact.length; at += 61) {
      const changed = Buffer.from(intact);
      changed[at] = (changed[at] as number) ^ 1;
      writeFileSync(path, changed);
      expect((await verify(again)).ok, `byte ${at}`).toBe(false);
    }
    writeFileSync(path, intact);
    expect((await verify(again)).ok).toBe(true);
  });

  it('S50: finds lines cut off at the end while the collector runs', async () => {
    const client = await open();
    for (let count = 0; count < 3; count += 1) await client.post([receipt()]);
    const path = segmentOf(client);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${lines.slice(0, 2).join('\n')}\n`);
    expect((await verify(client)).ok).toBe(false);
  });

  it('begins a new segment each month and carries the chain over', async () => {
    const directory = temporary();
    const journal = new Journal(directory, START, 0);
    for (const month of ['2026-10', '2026-11', '2026-12', '2026-11']) {
      await journal.append([{ kind: 'r', body: '{}' }], `${month}-05T00:00:00.000Z`);
    }
    await journal.close();
    expect(readdirSync(directory).sort()).toEqual([
      '2026-10.ndjson',
      '2026-11.ndjson',
      '2026-12.ndjson',
    ]);
    const { recover } = await import('../src/journal/recover.js');
    const recovered = await recover(
      directory,
      () => undefined,
      () => undefined,
    );
    expect(recovered).toMatchObject({ lines: 4, damage: [], end: journal.end });
  });

  it('syncs many waiting receipts together and keeps their order', async () => {
    const directory = temporary();
    const journal = new Journal(directory, START, 0);
    let commits = 0;
    journal.onCommit(() => (commits += 1));
    await Promise.all(
      Array.from({ length: 5_000 }, (_, number) =>
        journal.append([{ kind: 'r', body: `{"n":${number}}` }], '2026-11-05T00:00:00.000Z'),
      ),
    );
    await journal.close();
    expect(commits).toBe(3);
    const text = readFileSync(join(directory, '2026-11.ndjson'), 'utf8');
    const numbers = [...text.matchAll(/"n":(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 5_000 }, (_, number) => number));
  });

  it('acknowledges nothing when the disk refuses, and takes it when the disk is well again', async () => {
    const client = await open();
    const { Journal: Class } = await import('../src/journal/journal.js');
    const broken = Class.prototype as unknown as { openSegment(): Promise<unknown> };
    const works = broken.openSegment;
    broken.openSegment = () => Promise.reject(new Error('ENOSPC: no space left on device'));
    const sent = receipt();
    const refused = await client.post([sent]);
    broken.openSegment = works;
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    expect(client.logged.join()).toContain('ENOSPC');
    expect(statuses(await client.post([sent]))).toEqual(['stored']);
  });
});

describe('a large journal', () => {
  it('is not read at start: an index tells what is held, and the rest is checked beside work', async () => {
    const data = temporary();
    const directory = join(data, 'journal');
    mkdirSync(directory);
    const journal = new Journal(directory, START, 0);
    const held = new Held();
    const store = new JournalStore(journal, held);
    const sent = Array.from({ length: 20_001 }, () => receipt());
    const items = sent.map((one) => {
      const body = canonicalJson(one as Json);
      return { kind: 'r' as const, id: String(one.id), body, hash: contentHash(body) };
    });
    await store.put(items, '2026-11-05T00:00:00.000Z');
    await writeIndex(join(data, 'index'), held, journal.end, journal.lines);
    await journal.close();
    const path = join(directory, '2026-11.ndjson');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"granted"', '"refused"'));
    const client = await open({ data });
    expect(client.logged.join()).not.toContain('damaged');
    expect(statuses(await client.post([sent[0], sent[20_000], receipt()]))).toEqual([
      'duplicate',
      'duplicate',
      'stored',
    ]);
    await expect
      .poll(() => client.logged.join(), { timeout: 20_000 })
      .toContain('The journal is damaged: line 1 of 2026-11.ndjson');
    expect((await client.get('/health')).body.journal).toBe('damaged');
  });

  it('is read whole when the index does not fit', async () => {
    const { data, receipts } = await filled(3);
    writeFileSync(join(data, 'index'), 'no index at all, and much too short for one');
    const again = await open({ data });
    expect(statuses(await again.post(receipts))).toEqual(Array(3).fill('duplicate'));
  });
});

describe('the data directory', () => {
  it('is held by one collector at a time', async () => {
    const first = await open();
    await expect(open({ data: first.data })).rejects.toThrow(
      /Another collector .* holds the data directory/,
    );
    await first.collector.close();
    const second = await open({ data: first.data });
    expect(statuses(await second.post([receipt()]))).toEqual(['stored']);
  });

  it('is taken over from a process that is gone', async () => {
    const data = temporary();
    writeFileSync(join(data, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, started: '1' }));
    const client = await open({ data });
    expect(client.logged.join()).toContain('Took over the lock');
  });

  it('is taken over when the pid belongs to another process by now', async () => {
    const data = temporary();
    writeFileSync(join(data, 'lock'), JSON.stringify({ pid: 1, started: 'long ago' }));
    await expect(open({ data })).resolves.toBeDefined();
  });
});
