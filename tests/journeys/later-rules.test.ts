// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Regime } from '../../src/types.js';
import { arrive, begin, end, on, settled, withControl } from './visit.js';

// Australia as it would be if it asked first from 1 March 2027 on.
vi.mock('../../src/regimes/au.js', async (original) => {
  const real = await original<{ au: Regime }>();
  const later = [
    {
      from: '2027-03-01',
      source: 'a test',
      modes: {
        analytics: 'opt-in',
        advertising: 'opt-in',
        saleOrShare: 'opt-in',
        personalisation: 'opt-in',
      },
      notice: 'ask',
    },
  ];
  return { ...real, au: { ...real.au, later } };
});

beforeEach(begin);
afterEach(end);

const config = { region: 'AU', purposes: ['analytics', 'advertising'] } as const;
const lastMoment = '2027-02-28T23:59:59Z';
const start = '2027-03-01T00:00:00Z';

describe('rules that start on a day of their own', () => {
  it('what ran on a notice stops in that instant, with a record on the device', async () => {
    withControl();
    on('2027-02-01T00:00:00Z');
    const visit = await arrive(config);
    expect(visit.has('analytics')).toEqual([true]);
    visit.actions().close();
    await settled();
    on(lastMoment);
    const before = await arrive(config);
    expect(before.loaded).toEqual([]);
    expect(before.has('analytics')).toEqual([true]);
    on(start);
    const after = await arrive(config);
    expect(after.has('analytics', 'advertising')).toEqual([false, false]);
    expect(after.shown()).toMatchObject({ view: 'banner', style: 'ask' });
  });

  it('a yes under the older rules is asked for again, a no is not', async () => {
    withControl();
    on('2027-02-01T00:00:00Z');
    await (await arrive(config)).assent.set({ analytics: true, advertising: false });
    await settled();
    on(start);
    const after = await arrive(config);
    expect(after.has('analytics', 'advertising')).toEqual([false, false]);
    expect(after.open()).toEqual(['analytics']);
    expect(after.assent.status('advertising')).toBe('denied');
  });

  it('a yes under the new rules lasts', async () => {
    withControl();
    on('2027-03-02T00:00:00Z');
    await (await arrive(config)).assent.acceptAll();
    await settled();
    on('2027-06-01T00:00:00Z');
    const visit = await arrive(config);
    expect(visit.has('analytics', 'advertising')).toEqual([true, true]);
    expect(visit.loaded).toEqual([]);
  });

  it('a yes under the new rules lasts beside a no from before them', async () => {
    on('2027-02-01T00:00:00Z');
    await (await arrive(config)).assent.set({ advertising: false });
    await settled();
    on('2027-03-02T00:00:00Z');
    await (await arrive(config)).assent.set({ analytics: true });
    await settled();
    for (const language of ['ko', 'ja', 'de']) {
      const visit = await arrive({ ...config, language });
      expect(visit.has('analytics', 'advertising')).toEqual([true, false]);
      expect(visit.notice()?.view ?? 'hidden').toBe('hidden');
    }
  });

  it('a page that stood open over that day does not carry the older yes into the new rules', async () => {
    on('2027-02-01T00:00:00Z');
    await (await arrive(config)).assent.set({ analytics: true, advertising: false });
    await settled();
    on('2027-02-28T12:00:00Z');
    // Its language differs, so that the session is there; the visitor comes back to it two days later.
    const open = await arrive({ ...config, language: 'ko' });
    on('2027-03-02T12:00:00Z');
    await open.assent.set({ advertising: false });
    await settled();
    const next = await arrive(config);
    expect(next.has('analytics')).toEqual([false]);
    expect(next.open()).toContain('analytics');
  });
});
