import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = /^(\d{4}-\d{2})\.ndjson$/;

/** Path of a month's segment (`2026-11`). */
export function segmentPath(directory: string, month: string): string {
  return join(directory, `${month}.ndjson`);
}

/** Months that have a segment, oldest first. */
export async function listSegments(directory: string): Promise<string[]> {
  const names = await readdir(directory);
  return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
}

/** A new file is only there after a crash when its directory entry was synced too. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
