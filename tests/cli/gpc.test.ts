import { describe, expect, it } from 'vitest';
import { gpc, gpcStatement } from '../../cli/gpc.js';
import { processIo } from '../../cli/io.js';

const run = async (options: Record<string, string> = {}, words: string[] = []) => {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    ...processIo(),
    now: Date.parse('2026-11-22T12:00:00Z'),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  };
  return { code: await gpc.run({ words, options }, io), out: out.join('\n'), err: err.join('\n') };
};

describe('the statement that a site honours the signal', () => {
  it('is what the specification asks for, with the day of today', async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ gpc: true, lastUpdate: '2026-11-22' });
  });

  it('bears the day on which it was last changed', async () => {
    expect((await run({ date: '2026-01-31' })).out).toBe(gpcStatement('2026-01-31'));
  });

  it.each(['2026-02-30', '22.11.2026', '2026-1-1', ''])('bears no %j', async (date) => {
    const { code, out, err } = await run({ date });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(JSON.stringify(date));
  });

  it('is printed, not written', async () => {
    expect((await run({}, ['gpc.json'])).code).toBe(2);
  });
});
