import { createHash } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { lastBytes } from '../journal/last-bytes.js';
import { segmentPath } from '../journal/segments.js';
import type { Position } from '../journal/walk.js';
import type { Held } from './held.js';

/** Journals with fewer lines are read whole at start: it takes less than a second. */
const SMALL = 20_000;

interface Head {
  v: 1;
  at: Position;
  lines: number;
  capacities: number[];
  notices: string[];
  quarantined: number;
  erased: number;
}

/**
 * Writes what is held, and up to which place of the journal, so that a start does not read a year's
 * journal. Nothing depends on it: a file that is missing, torn or does not fit is made again.
 */
export async function writeIndex(
  path: string,
  held: Held,
  at: Position,
  lines: number,
): Promise<void> {
  const { capacities, parts } = held.ids.save();
  const notices = [...held.manifests];
  const { quarantined, erased } = held;
  const head: Head = { v: 1, at, lines, capacities, notices, quarantined, erased };
  // Copied in one go: receipts that come in while the file is written change the parts.
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]);
  const sum = createHash('sha256').update(bytes);
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writev([bytes, sum.digest()]);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** Fills `held` and tells the place up to which it is filled; nothing when the file does not fit. */
export async function readIndex(
  path: string,
  directory: string,
  held: Held,
): Promise<{ at: Position; lines: number } | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes || bytes.length < 33) return undefined;
  const content = bytes.subarray(0, -32);
  if (!createHash('sha256').update(content).digest().equals(bytes.subarray(-32))) return undefined;
  const end = content.indexOf(0x0a);
  const head = JSON.parse(content.toString('utf8', 0, end)) as Head;
  if (head.lines < SMALL || !(await endsThere(directory, head.at))) return undefined;
  held.ids.load(head.capacities, content.subarray(end + 1));
  for (const hash of head.notices) held.addNotice(hash);
  held.quarantined = head.quarantined;
  held.erased = head.erased;
  return { at: head.at, lines: head.lines };
}

/** Is the line before this place the one that was there? */
async function endsThere(directory: string, at: Position): Promise<boolean> {
  const file = await open(segmentPath(directory, at.segment), 'r').catch(() => undefined);
  if (!file) return false;
  try {
    return (await lastBytes(file, at)) !== undefined;
  } finally {
    await file.close();
  }
}
