import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * What runs the collector as a process needs it compiled. `process.test.ts` compiles too, perhaps at this
 * moment: only what is missing is made.
 */
export const compiled = (): void => {
  if (existsSync(join(folder, 'dist', 'main.js'))) return;
  const tsc = join(folder, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', folder]);
};
