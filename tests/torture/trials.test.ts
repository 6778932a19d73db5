import { describe, expect, it } from 'vitest';
import { realCode } from './simulated/real-code.mjs';
import { trials } from './trials.mjs';

/** What a careless outbox might do, each of which the trials must notice. */
const broken: Record<string, [from: string, to: string]> = {
  'takes any answer for a yes': [
    'this.#remove(new Set(done.keys()));',
    'this.#remove(new Set(receipts.map(({ id }) => id)));',
  ],
  'forgets a receipt when it is sent': [
    'const done = new Map',
    'this.#remove(new Set(receipts.map(({ id }) => id))); const done = new Map',
  ],
  'never tries again': ['setTimeout(() => this.send(), delay)', '0 as never'],
};

describe('delivery under faults, a part of `npm run torture -- faults`', () => {
  it('loses nothing and doubles nothing in 360 lives drawn by lot', async () => {
    const { ok, failed, figures } = await trials({ trials: 360, seed: 1, code: await realCode() });
    expect(failed).toEqual([]);
    expect(ok).toBe(true);
    expect(figures).toMatchObject({ trials: 360, lost: 0, doubled: 0 });
  }, 60_000);

  it.each(Object.entries(broken))(
    'would notice an outbox that %s',
    async (_, [from, to]) => {
      let changed = false;
      const code = await realCode((file: string, text: string) => {
        if (file !== 'src/receipts/outbox.ts') return text;
        changed ||= text.includes(from);
        return text.replace(from, to);
      });
      expect(changed).toBe(true);
      const { ok } = await trials({ trials: 240, seed: 1, code });
      expect(ok).toBe(false);
    },
    60_000,
  );
});
