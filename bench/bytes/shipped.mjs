import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/paths.mjs';
import { brotli } from '../lib/brotli.mjs';

const folder = join(repositoryRoot, 'dist/browser');

/** Brotli bytes of every file that a browser may load, by name. Needs `npm run build`. */
export const shipped = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => [name, brotli(readFileSync(join(folder, name))).length]),
  );
