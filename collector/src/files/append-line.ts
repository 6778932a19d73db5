import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { writeAll } from './write-all.js';

/**
 * Adds a line to a small file and syncs it. What an earlier try left without a line break is
 * overwritten; when the disk refuses, the file is as it was.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const end = (await file.readFile()).lastIndexOf(0x0a) + 1;
    await file.truncate(end);
    try {
      await writeAll(file, Buffer.from(`${line}\n`), end);
      await file.datasync();
    } catch (error) {
      await file.truncate(end).catch(() => undefined);
      throw error;
    }
  } finally {
    await file.close();
  }
}
