import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup, restore } from '../src/backup/backup.js';
import { Journal } from '../src/journal/journal.js';
import { START } from '../src/journal/walk.js';
import { checkProof } from '../src/proof/check-proof.js';
import { readHeads, readKeys } from '../src/proof/head.js';
import type { Head } from '../src/proof/head.js';
import type { Proof } from '../src/proof/notary.js';
import {
  Frontier,
  addLeaf,
  consistencyPath,
  inclusionPath,
  isConsistent,
  isIncluded,
  rootOf,
} from '../src/proof/tree.js';
import type { Nodes } from '../src/proof/tree.js';
import { sha256 } from '../src/sha256.js';
import { verifyJournal } from '../src/verify.js';
import { open, statuses } from './support/client.js';
import type { Client } from './support/client.js';
import { receipt } from './support/receipts.js';
import { temporary } from './support/temporary.js';

/** Every node, so that every proof can be made. */
class MemoryNodes implements Nodes {
  private readonly levels: Buffer[][] = [];
  get(level: number, index: number): Buffer {
    return this.levels[level]?.[index] as Buffer;
  }
  push(level: number, hash: Buffer): void {
    (this.levels[level] ??= []).push(hash);
  }
}

describe('the tree of RFC 6962', () => {
  it('proves every leaf and every continuation of 1 to 40 leaves, and nothing else', () => {
    const nodes = new MemoryNodes();
    const frontier = new Frontier();
    const roots = [''];
    const leaf = (index: number) => sha256(`line ${index}`);
    for (let size = 1; size <= 40; size += 1) {
      addLeaf(nodes, size - 1, leaf(size - 1));
      addLeaf(frontier, size - 1, leaf(size - 1));
      roots.push(rootOf(nodes, size));
      expect(rootOf(frontier, size)).toBe(roots[size]);
      for (let index = 0; index < size; index += 1) {
        const path = inclusionPath(nodes, index, size);
        expect(isIncluded(leaf(index), index, size, path, roots[size] as string)).toBe(true);
        expect(isIncluded(leaf(index + 1), index, size, path, roots[size] as string)).toBe(false);
        const first = { lines: index + 1, root: roots[index + 1] as string };
        const second = { lines: size, root: roots[size] as string };
        const proof = consistencyPath(nodes, index + 1, size);
        expect(isConsistent(first, second, proof)).toBe(true);
        expect(isConsistent({ ...first, root: sha256('x') }, second, proof)).toBe(false);
      }
    }
    // From RFC 6962 itself: the hash of an empty tree is that of nothing.
    expect(Buffer.from(rootOf(nodes, 0), 'base64url').toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

/** A collector that took receipts one after the other, and its signed roots. */
async function signed(count: number, publish = {}) {
  const client = await open({ adminToken: 'an-admin-token-of-the-owner', publish });
  const sent = Array.from({ length: count }, () => receipt());
  for (const one of sent) await client.post([one]);
  const root = await sign(client);
  return { client, sent, root };
}

const ADMIN = { authorization: 'Bearer an-admin-token-of-the-owner' };

async function sign({ collector }: Client): Promise<Head> {
  const url = 'http://127.0.0.1/v1/roots';
  const answer = await collector.fetch(new Request(url, { method: 'POST', headers: ADMIN }));
  return (await answer.json()) as Head;
}

describe('signed roots', () => {
  it('S50: prove a receipt, and that a later root continues an earlier one', async () => {
    const { client, sent, root } = await signed(7);
    const key = readKeys((await client.get('/v1/key')).text);
    for (const { id } of sent) {
      const proof = (await client.get(`/v1/receipts/${String(id)}/proof`, ADMIN))
        .body as unknown as Proof;
      expect(checkProof(proof, key)).toBeUndefined();
      const hash = `sha256-${sha256('another receipt')}`;
      expect(checkProof({ ...proof, hash }, key)).toContain('does not follow');
      const late = { ...proof, t: '2020-01-01T00:00:00.000Z' };
      expect(checkProof(late, key)).toContain('does not follow');
      const forged = { ...proof, root: { ...proof.root, lines: 8 } };
      expect(checkProof(forged, key)).toContain('not signed by a known key');
    }
    const late = receipt();
    await client.post([late]);
    expect((await client.get(`/v1/receipts/${String(late.id)}/proof`, ADMIN)).status).toBe(404);
    const second = await sign(client);
    const { body } = await client.get(`/v1/consistency?from=${root.lines}&to=${second.lines}`);
    expect(isConsistent(root, second, body.path as string[])).toBe(true);
    // After a restart it goes on with the same key and the same tree.
    await client.collector.close();
    const again = await open({ data: client.data, adminToken: 'an-admin-token-of-the-owner' });
    expect((await again.get('/v1/verify', ADMIN)).body).toMatchObject({ ok: true });
    const third = await sign(again);
    expect([third.root, third.key]).toEqual([second.root, second.key]);
  });

  it('S50: show lines that were cut off while nobody ran, and a journal computed anew', async () => {
    const { client } = await signed(4);
    await client.collector.close();
    const journal = join(client.data, 'journal');
    const path = segmentOf(journal);
    const key = readKeys(readFileSync(join(client.data, 'proof', 'public.pem'), 'utf8'));
    const heads = readHeads(readFileSync(join(client.data, 'proof', 'roots.ndjson'), 'utf8'), key);
    const intact = readFileSync(path, 'utf8');
    const lines = intact.trimEnd().split('\n');
    writeFileSync(path, `${lines.slice(0, 3).join('\n')}\n`);
    const cut = await verifyJournal(journal, undefined, heads);
    expect(cut.damage.at(-1)?.why).toContain('lines were cut off at the end');
    // Somebody who owns the machine makes a whole new chain: every hash fits, the root does not.
    const forged = temporary();
    const writer = new Journal(forged, START, 0);
    for (const line of lines) {
      const body = line.slice(86, -1).replace('"granted"', '"denied"');
      await writer.append([{ kind: 'r', body }], line.slice(56, 80));
    }
    await writer.close();
    expect((await verifyJournal(forged)).ok).toBe(true);
    const found = await verifyJournal(forged, undefined, heads);
    expect([found.ok, found.damage[0]?.line]).toEqual([false, 4]);
    expect(found.damage[0]?.why).toContain('do not give the root signed for');
    // A list of roots that was changed is no list of roots.
    const text = JSON.stringify({ ...heads[0], lines: 3 });
    expect(() => readHeads(text, key)).toThrow('Line 1 of the roots');
  });

  it.each([
    ['a collector killed while it grew its first tree', 0, [3, 3, 1, 1, 1]],
    ['one killed while it grew the next', 3, [9, 5, 2, 1]],
    ['a machine that lost power, and with it what was written', 3, [3, 1]],
  ])('are right whatever %s left of the tree', async (_what, known, left) => {
    const client = await open({ adminToken: 'an-admin-token-of-the-owner' });
    for (let count = 0; count < 3; count += 1) await client.post([receipt()]);
    if (known) await sign(client);
    await client.collector.close();
    for (const [level, nodes] of left.entries())
      writeFileSync(join(client.data, 'proof', `tree-${level}`), Buffer.alloc(nodes * 32));
    const again = await open({ data: client.data, adminToken: 'an-admin-token-of-the-owner' });
    const late = receipt();
    await again.post([late]);
    await sign(again);
    expect((await again.get('/v1/verify', ADMIN)).body).toMatchObject({ ok: true });
    const { body } = await again.get(`/v1/receipts/${String(late.id)}/proof`, ADMIN);
    const key = readKeys((await again.get('/v1/key')).text);
    expect(checkProof(body as unknown as Proof, key)).toBeUndefined();
  });

  it('are published to a file and a command; what fails is told and tried with the next', async () => {
    const folder = temporary();
    const file = join(folder, 'roots.ndjson');
    const mail = join(folder, 'mail');
    const good = await signed(1, { file, command: ['tee', mail] });
    const published = readFileSync(file, 'utf8').trimEnd().split('\n').at(-1) as string;
    expect(JSON.parse(published)).toEqual(good.root);
    expect(readFileSync(mail, 'utf8')).toContain(good.root.signature);
    const bad = await signed(1, { command: ['false'] });
    expect(bad.client.logged.join()).toContain('The root was not published: false ended with 1');
    expect((await bad.client.get('/metrics', ADMIN)).text).toContain('assent_roots_unpublished 1');
  });

  it('S50: finds 1,000 of 1,000 random tamperings, and names the first broken line', async () => {
    const { client } = await signed(12);
    await client.collector.close();
    const journal = join(client.data, 'journal');
    const path = segmentOf(journal);
    const key = readKeys(readFileSync(join(client.data, 'proof', 'public.pem'), 'utf8'));
    const heads = readHeads(readFileSync(join(client.data, 'proof', 'roots.ndjson'), 'utf8'), key);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const random = seeded(20_261_127);
    const missed: string[] = [];
    for (let trial = 0; trial < 1_000; trial += 1) {
      const at = Math.floor(random() * lines.length);
      const other = (at + 1 + Math.floor(random() * (lines.length - 1))) % lines.length;
      const line = lines[at] as string;
      const place = Math.floor(random() * line.length);
      const kinds: Record<string, () => [string[], number]> = {
        changed: () => [lines.with(at, flip(line, place)), at],
        removed: () => [lines.toSpliced(at, 1), at],
        doubled: () => [lines.toSpliced(at + 1, 0, line), at + 1],
        swapped: () => [
          lines.with(at, lines[other] as string).with(other, line),
          Math.min(at, other),
        ],
        'cut off': () => [lines.slice(0, at), lines.length],
      };
      const names = Object.keys(kinds);
      const name = names[trial % names.length] as string;
      const [tampered, first] = (kinds[name] as () => [string[], number])();
      writeFileSync(path, tampered.map((text) => `${text}\n`).join(''));
      const { ok, damage } = await verifyJournal(journal, undefined, heads);
      const named = name === 'cut off' || name === 'removed' || damage[0]?.line === first + 1;
      if (ok || !named) missed.push(`${name} ${at} ${place} ${JSON.stringify(damage[0])}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('a backup', () => {
  it('S55: is made while receipts come in, and restored with the same counts and hashes', async () => {
    const { client, sent } = await signed(5);
    const target = join(temporary(), 'backup');
    const [manifest] = await Promise.all([
      backup(client.data, target),
      ...Array.from({ length: 10 }, () => client.post([receipt()])),
    ]);
    expect(manifest.receipts).toBeGreaterThanOrEqual(5);
    expect(Object.keys(manifest.files).join()).not.toContain('key.pem');
    const data = join(temporary(), 'restored');
    expect(await restore(target, data)).toEqual(manifest);
    const again = await open({ data });
    expect(statuses(await again.post(sent))).toEqual(Array(5).fill('duplicate'));
    expect((await again.get('/v1/stats')).body.receipts).toBe(manifest.receipts);
    await expect(restore(target, data)).rejects.toThrow('holds a journal already');
    await expect(backup(client.data, target)).rejects.toThrow('is not empty');
  });

  it('S55: that was changed or lost a file is not restored', async () => {
    const { client } = await signed(3);
    const target = join(temporary(), 'backup');
    await backup(client.data, target);
    const path = segmentOf(join(target, 'journal'));
    const intact = readFileSync(path, 'utf8');
    const data = join(temporary(), 'restored');
    writeFileSync(path, intact.replace('"granted"', '"refused"'));
    await expect(restore(target, data)).rejects.toThrow('Nothing was restored');
    writeFileSync(path, intact.split('\n').slice(0, 2).join('\n'));
    await expect(restore(target, data)).rejects.toThrow('Nothing was restored');
  });
});

function segmentOf(journal: string): string {
  return join(journal, readdirSync(journal).find((name) => name.endsWith('.ndjson')) as string);
}

function flip(line: string, place: number): string {
  const code = line.charCodeAt(place) ^ 1;
  return line.slice(0, place) + String.fromCharCode(code) + line.slice(place + 1);
}

/** Mulberry32: the same trials in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
