import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.js';

/** A name for this journal, made once: many collectors may feed one shared database. */
export async function journalId(directory: string): Promise<string> {
  const path = join(directory, 'id');
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known.trim()) return known.trim();
  const id = randomUUID();
  await writeWhole(path, `${id}\n`);
  return id;
}
