import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { canary } from '../torture/canary.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));

beforeAll(() => {
  if (existsSync(join(folder, 'dist', 'main.js'))) return;
  const tsc = join(folder, '..', 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', folder]);
}, 60_000);

it.each([
  ['PGlite', {}],
  ['PostgreSQL', { plant: true }],
] as const)(
  'S53: keeps and prints no address, user agent, path or query of any request, with %s',
  async (engine, more) => {
    const { ok, figures } = await canary({ seed: 7, engine, ...more });
    expect(figures).toMatchObject({
      'canary bytes': 0,
      'a receipt of its own found, of journal and SQL': 2,
      ...('plant' in more ? { 'planted ones found, of 2': 2 } : {}),
    });
    expect(ok, JSON.stringify(figures)).toBe(true);
  },
  90_000,
);
