import { beforeAll, expect, it } from 'vitest';
import { canary } from '../torture/canary.mjs';
import { compiled } from './compiled.js';

beforeAll(compiled, 60_000);

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
