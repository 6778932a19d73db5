import { open, rename } from 'node:fs/promises';
import { writeAll } from './write-all.js';

/** A small file that is there whole or not at all, whatever a full disk or a crash makes of it. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await writeAll(file, Buffer.from(text), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
