import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a backup says about itself. */
export interface Manifest {
  v: 1;
  /** UTC instant. */
  at: string;
  journal: string;
  lines: number;
  receipts: number;
  notices: number;
  erased: number;
  /** Chain hash of the last line. */
  head: string;
  /** By path inside the backup. */
  files: Readonly<Record<string, { bytes: number; sha256: string }>>;
}

/** Files of a data directory that a backup holds. Not the signing key, not SQL: that follows. */
const KEPT: readonly [folder: string, name: RegExp][] = [
  ['journal', /^(\d{4}-\d\d\.ndjson|id)$/],
  ['access', /^\d{4}-\d\d\.ndjson$/],
  ['proof', /^(roots\.ndjson|public\.pem)$/],
];

export async function listFiles(data: string): Promise<string[]> {
  const found: string[] = [];
  for (const [folder, name] of KEPT) {
    const path = join(data, folder);
    if (!existsSync(path)) continue;
    const names = (await readdir(path)).filter((one) => name.test(one)).sort();
    found.push(...names.map((one) => `${folder}/${one}`));
  }
  return found;
}

export async function sumOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
