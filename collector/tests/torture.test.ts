import { beforeAll, describe, expect, it } from 'vitest';
import { outage } from '../torture/outage.mjs';
import { faults } from '../torture/faults.mjs';
import { compiled } from './compiled.js';

beforeAll(compiled, 60_000);

describe('a small part of `npm run torture`', () => {
  it('S49: loses and doubles nothing in 80 seeded fault trials', async () => {
    const { ok, figures } = await faults({ trials: 80, seed: 7, until: Date.now() + 25_000 });
    expect(figures).toMatchObject({ trials: 80, lost: 0, doubled: 0 });
    expect(ok).toBe(true);
  }, 40_000);

  it('S49: misses nothing that came in while the database was away, and tells the lag', async () => {
    const { ok, figures } = await outage({ receipts: 100, seed: 7 });
    expect(figures).toMatchObject({
      'acknowledged while the database was away': 100,
      'lag told then': 100,
      missing: 0,
      'durability=database: acknowledged while away': 0,
      'durability=database: 503 with Retry-After': '100 of 100',
      'durability=database: missing afterwards': 0,
    });
    expect(ok).toBe(true);
  }, 120_000);
});
