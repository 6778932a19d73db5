import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readLines } from '../journal/read-lines.js';
import { syncDirectory } from '../journal/segments.js';
import { verifyJournal } from '../verify.js';
import { listFiles, sumOf } from './files.js';
import type { Manifest } from './files.js';

/**
 * Copies the journal, the access log and the roots of a data directory, also while a collector writes
 * in it, and checks the copy: every hash, every count.
 *
 * @throws when `target` is not empty, or the copy does not verify
 */
export async function backup(data: string, target: string): Promise<Manifest> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length) {
    throw new Error(`${target} is not empty. Give a new folder for each backup.`);
  }
  const names = await listFiles(data);
  if (!names.includes('journal/id')) throw new Error(`${data} holds no journal.`);
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const name of names) {
    const copy = join(target, name);
    await mkdir(dirname(copy), { recursive: true, mode: 0o700 });
    const end = name.endsWith('.ndjson') ? await endOfLines(join(data, name)) : Infinity;
    await copyUpTo(join(data, name), copy, end);
    files[name] = await sumOf(copy);
  }
  const { ok, damage, lines, receipts, notices, erased, head } = await verifyJournal(
    join(target, 'journal'),
  );
  if (!ok) {
    const [first] = damage;
    throw new Error(
      `The copy does not verify: line ${first?.line} of ${first?.segment}.ndjson ${first?.why}. If something was erased while it was made, make it again; else see "assent-collector verify".`,
    );
  }
  const journal = (await readFile(join(target, 'journal/id'), 'utf8')).trim();
  const at = new Date().toISOString();
  const manifest: Manifest = {
    v: 1,
    at,
    journal,
    lines,
    receipts,
    notices,
    erased,
    head,
    files,
  };
  await writeFile(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncDirectory(target);
  return manifest;
}

/**
 * Puts a backup into a new data directory and checks it against its manifest.
 *
 * @throws when the directory holds a journal already, or a count or hash differs
 */
export async function restore(source: string, data: string): Promise<Manifest> {
  const manifest = JSON.parse(await readFile(join(source, 'manifest.json'), 'utf8')) as Manifest;
  if ((await listFiles(data)).length) {
    throw new Error(`${data} holds a journal already. Restore into a new directory.`);
  }
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const sum = await sumOf(join(source, name)).catch(() => undefined);
    if (sum?.bytes !== bytes || sum.sha256 !== sha256) {
      throw new Error(
        `${name} of the backup ${sum ? `has ${sum.bytes} bytes and another hash than` : 'is missing, unlike'} its manifest says (${bytes} bytes). Nothing was restored.`,
      );
    }
  }
  const verdict = await verifyJournal(join(source, 'journal'));
  for (const name of ['lines', 'receipts', 'notices', 'erased', 'head'] as const) {
    if (verdict.ok && verdict[name] === manifest[name]) continue;
    throw new Error(
      `The backup's journal has ${name} ${verdict[name]} and its manifest says ${manifest[name]}. Nothing was restored.`,
    );
  }
  for (const name of Object.keys(manifest.files)) {
    const path = join(data, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await copyUpTo(join(source, name), path, Infinity);
    await syncDirectory(dirname(path));
  }
  return manifest;
}

/** Bytes up to the last line break: what is behind it is being written. */
async function endOfLines(path: string): Promise<number> {
  let end = 0;
  for await (const line of readLines(path)) if (line.complete) ({ end } = line);
  return end;
}

async function copyUpTo(from: string, to: string, end: number): Promise<void> {
  if (end === 0) return writeFile(to, '', { mode: 0o600 });
  const last = Number.isFinite(end) ? { end: end - 1 } : {};
  await pipeline(createReadStream(from, last), createWriteStream(to, { mode: 0o600 }));
  const file = await open(to, 'r');
  await file.sync().finally(() => file.close());
}
