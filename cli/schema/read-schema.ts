import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Schema } from './schema.js';

/** The package's own folder, whether this file runs from its source or from what was built. */
const folderWith = (file: string): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, file))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`${file} is not in the package.`);
    folder = above;
  }
  return folder;
};

/** One of the schemas that are shipped with the package. */
export const readSchema = (name: 'policy' | 'config'): Schema => {
  const file = `schema/${name}.schema.json`;
  return JSON.parse(readFileSync(join(folderWith(file), file), 'utf8')) as Schema;
};
