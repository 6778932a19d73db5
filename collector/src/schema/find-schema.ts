import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['receipt.schema.json', join('schema', 'receipt.schema.json')];

/**
 * The receipt schema: beside this code when it was copied there for a deployment, else in the
 * repository that this code lies in. One schema for SDK and collector, never two.
 *
 * @throws when no schema is found
 */
export function findSchema(): Record<string, unknown> {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (existsSync(path))
        return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    }
    if (folder === dirname(folder)) break;
  }
  throw new Error(
    `receipt.schema.json was found neither beside ${start} nor in a schema/ folder above it. Copy it from the repository's schema/ folder.`,
  );
}
