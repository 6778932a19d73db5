// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types.js';
import { allVendors } from '../all-vendors.js';
import {
  arrive,
  begin,
  end,
  entryFor,
  example,
  on,
  remembered,
  serve,
  settled,
  tabWrites,
  withControl,
} from './visit.js';

beforeEach(begin);
afterEach(end);

const config: Config = {
  region: 'DE',
  purposes: ['analytics', 'advertising'],
  vendors: [
    { id: 'heat', name: 'Heat', purpose: 'analytics' },
    { id: 'maps', name: 'Maps', purpose: 'analytics' },
    { id: 'ads', name: 'Ads', purpose: 'advertising' },
  ],
};
const answered = async (choices: Record<string, boolean>) => {
  const visit = await arrive(config);
  await visit.assent.set(choices);
  await settled();
  return visit;
};

describe('a vendor that is refused alone', () => {
  it('is shut while its purpose and the others run, and the receipt names it', async () => {
    const visit = await answered({ analytics: true, advertising: true, heat: false });
    expect(visit.has('analytics', 'heat', 'maps', 'ads')).toEqual([true, false, true, true]);
    expect(visit.assent.why('heat')).toBe('vendor-refused');
    expect(visit.assent.get().vendors.toSorted()).toEqual(['ads', 'maps']);
    expect((await visit.receipts()).at(-1)?.vendors.refused).toEqual(['heat']);
    expect(visit.assent.status('analytics')).toBe('granted');
  });

  it('is refused in the preferences in the same way, and shown as off', async () => {
    const visit = await arrive(config);
    visit.actions().openPreferences();
    visit.actions().save({ analytics: true, heat: false, maps: true, advertising: false });
    await settled();
    expect(visit.has('heat', 'maps', 'ads')).toEqual([false, true, false]);
    const [, analytics] = visit.shown().purposes;
    expect(analytics?.vendors.map(({ id, on }) => [id, on])).toEqual([['heat', false], ['maps', true]]);
  }); // prettier-ignore

  it('stays refused on the next page, which needs nothing but the record', async () => {
    await answered({ analytics: true, advertising: true, heat: false });
    withControl();
    const next = await arrive(config);
    expect(next.loaded).toEqual([]);
    expect(next.has('analytics', 'heat', 'maps')).toEqual([true, false, true]);
    expect(next.assent.why('heat')).toBe('vendor-refused');
  });

  it('stays refused through a no to its purpose and a partial answer elsewhere', async () => {
    const visit = await answered({ analytics: true, heat: false });
    await visit.assent.set({ advertising: true });
    expect(visit.has('heat', 'maps', 'ads')).toEqual([false, true, true]);
    await visit.assent.withdraw('analytics');
    expect(visit.has('heat', 'maps')).toEqual([false, false]);
    expect(visit.assent.why('heat')).toBe('refused');
  });

  it('comes back by a yes to all, by a yes to its purpose, or by a yes of its own', async () => {
    for (const yes of [{ analytics: true, advertising: true }, { analytics: true }, { heat: true }]) {
      const visit = await answered({ analytics: true, advertising: true, heat: false });
      expect(visit.has('heat')).toEqual([false]);
      await visit.assent.set(yes);
      expect(visit.has('heat', 'maps'), JSON.stringify(yes)).toEqual([true, true]);
    }
    const visit = await answered({ analytics: true, heat: false });
    await visit.assent.acceptAll();
    expect(visit.has('heat')).toEqual([true]);
  }); // prettier-ignore

  it('that is allowed alone does not open its purpose', async () => {
    const visit = await answered({ heat: true });
    expect(visit.has('analytics', 'heat', 'maps')).toEqual([false, false, false]);
    expect(visit.assent.status('analytics')).toBe('unset');
    expect((await visit.receipts()).map(({ event }) => event)).not.toContain('refused');
  });

  it('is followed by the other tabs', async () => {
    await answered({ analytics: true, advertising: true });
    const before = remembered() as string;
    await new Promise((done) => setTimeout(done, 5));
    const visit = await arrive(config);
    await visit.assent.set({ heat: false });
    const after = remembered() as string;
    // Now we are a tab that was open all the time: the older record, then the other tab's write.
    tabWrites(null);
    tabWrites(before);
    await settled();
    withControl();
    const tab = await arrive(config);
    expect(tab.has('heat')).toEqual([true]);
    tabWrites(after);
    await settled();
    expect(tab.has('analytics', 'heat', 'maps')).toEqual([true, false, true]);
    expect(tab.heard.change).toHaveLength(1);
  });

  it('in a country where use needs no yes is an opt-out for that vendor alone', async () => {
    const us = { ...config, region: 'US' };
    const visit = await arrive(us);
    expect(visit.has('heat', 'maps')).toEqual([true, true]);
    await visit.assent.set({ heat: false });
    expect(visit.has('analytics', 'heat', 'maps')).toEqual([true, false, true]);
    expect(visit.assent.status('analytics')).toBe('unset');
    withControl();
    expect((await arrive(us)).has('heat', 'maps')).toEqual([false, true]);
  });

  it('can be waited for', async () => {
    const visit = await answered({ analytics: true, heat: false });
    let ran = false;
    const waiting = visit.assent.when('heat').then(() => (ran = true));
    await settled();
    expect(ran).toBe(false);
    await visit.assent.set({ heat: true });
    await waiting;
    expect(ran).toBe(true);
  });
});

describe('S6: a yes covers the vendors that were shown', () => {
  it('one that is added later is shut until it was asked, and the others of other purposes go on', async () => {
    const visit = await arrive(config);
    visit.actions().acceptAll();
    await settled();
    const more = { ...config, vendors: [...(config.vendors ?? []), { id: 'new', name: 'New', purpose: 'analytics' }] };
    const next = await arrive(more);
    expect(next.has('new', 'heat', 'ads')).toEqual([false, false, true]);
    expect(next.open()).toEqual(['analytics']);
    next.actions().acceptAll();
    await settled();
    expect(next.has('new', 'heat', 'ads')).toEqual([true, true, true]);
  }); // prettier-ignore

  it('one that moves to another purpose is not covered by the yes to that purpose', async () => {
    const visit = await arrive(config);
    visit.actions().acceptAll();
    await settled();
    const moved: Config = {
      ...config,
      vendors: [{ id: 'heat', name: 'Heat', purpose: 'advertising' }, ...(config.vendors ?? []).slice(1)],
    };
    await visit.assent.set({ analytics: true, advertising: false });
    await settled();
    expect((await arrive(moved)).has('heat')).toEqual([false]);
  }); // prettier-ignore

  it('the owner’s policy names the tools of a purpose: under a version without Google Analytics it never runs', async () => {
    const before = example('ncp-2019');
    serve({ '/p.json': before });
    const given: Config = {
      region: 'DE',
      vendors: [{ id: 'google-analytics', measurementId: 'G-ABCD1234' }],
      policy: { versions: [entryFor(before, '/p.json')], utcOffset: '+09:00' },
    };
    on('2020-01-01T00:00:00Z');
    const visit = await arrive(given);
    await visit.assent.acceptAll();
    expect(visit.has('analytics')).toEqual([true]);
    expect(visit.has('google-analytics')).toEqual([false]);
  });
});

describe('S57: has and why by id', () => {
  it('answer for purposes and vendors alike, with the reason', async () => {
    const visit = await arrive({ ...config, purposes: ['analytics', 'advertising', 'functional'] });
    const why = (...ids: string[]) => ids.map((id) => visit.assent.why(id));
    expect(why('necessary', 'analytics', 'heat', 'nobody')).toEqual(['necessary', 'not-asked', 'not-asked', 'undeclared']); // prettier-ignore
    await visit.assent.set({ analytics: true, advertising: false });
    expect(why('analytics', 'heat', 'advertising', 'ads')).toEqual(['granted', 'granted', 'refused', 'refused']); // prettier-ignore
  });

  it('say "waiting" before anything is known, and only then', async () => {
    let go!: () => void;
    const late = new Promise<void>((done) => (go = done));
    const session = await import('../../src/session.js');
    const { openPage } = await import('../embed/page.js');
    const { assent } = openPage(config, { session: () => late.then(() => session) });
    expect([assent.why('analytics'), assent.why('necessary'), assent.why('nobody')]).toEqual(['waiting', 'waiting', 'waiting']); // prettier-ignore
    expect(assent.has('necessary')).toBe(false);
    go();
    await assent.ready;
    expect(assent.why('nobody')).toBe('undeclared');
  });

  it('know what is over', async () => {
    on('2026-01-01T00:00:00Z');
    const visit = await arrive(config);
    await visit.assent.acceptAll();
    await settled();
    on('2026-06-30T23:59:00Z');
    expect((await arrive(config)).assent.why('analytics')).toBe('granted');
    on('2026-07-01T00:00:01Z');
    const later = await arrive(config);
    expect(later.assent.why('analytics')).toBe('expired');
    expect(later.assent.why('heat')).toBe('expired');
    expect((await arrive(config)).assent.why('analytics')).toBe('expired');
  });

  it('list a vendor of the necessary purpose as a vendor, not as a purpose', async () => {
    const visit = await arrive({
      region: 'DE',
      purposes: ['necessary', 'analytics'],
      vendors: [{ id: 'pay', name: 'Pay', purpose: 'necessary' }],
    });
    const { vendors, allowed } = visit.assent.get();
    expect(visit.has('pay')).toEqual([true]);
    expect(vendors).toEqual(['pay']);
    expect(Object.keys(allowed)).not.toContain('pay');
  });
});

describe('vendor ids that cannot be used', () => {
  it.each<[string, object, RegExp]>([
    ['misspelt', { id: 'google-analitycs', measurementId: 'G-ABCD1234' }, /did you mean "google-analytics"/],
    ['unknown and without a name', { id: 'megastats' }, /name/],
    ['a known id with a name of its own', { id: 'hotjar', name: 'Mine', purpose: 'analytics' }, /vendors\[0\]\.id/],
    ['equal to a declared purpose', { id: 'analytics', name: 'Mine', purpose: 'analytics' }, /vendors\[0\]\.id/],
    ['equal to a known purpose that is not declared', { id: 'functional', name: 'Mine', purpose: 'analytics' }, /vendors\[0\]\.id/],
    ['no text', { id: 7, name: 'Mine', purpose: 'analytics' }, /vendors\[0\]\.id/],
    ['missing', { name: 'Mine', purpose: 'analytics' }, /vendors\[0\]\.id/],
    ['hostile', { id: '__proto__', name: 'Mine', purpose: 'analytics' }, /vendors\[0\]\.id/],
  ])('%s: nothing opens, and the place, the value and the repair are said', async (_what, vendor, told) => {
    const visit = await arrive({ region: 'DE', vendors: [vendor as never] });
    await settled();
    expect(visit.has('analytics', 'necessary')).toEqual([false, false]);
    const paths = visit.heard.error.flatMap(({ problems }) => problems?.map(({ path }) => path) ?? []);
    expect(paths).toContain('vendors[0].id');
    const printed = vi.mocked(console.error).mock.calls.flat().join('\n');
    expect(printed).toMatch(told);
    await expect(visit.assent.acceptAll()).rejects.toThrow(/vendors\[0\]/);
  }); // prettier-ignore

  it('equal to a purpose that the policy document declares never opens that purpose', async () => {
    const policy = example('first-policy');
    const [orders, analytics] = policy.purposes as object[];
    policy.purposes = [orders, { ...analytics, id: 'surveys' }, analytics];
    (policy.tools as object[]).push({ vendor: 'surveys', purpose: 'analytics' });
    serve({ '/p.json': policy });
    on('2026-12-10T00:00:00Z');
    const visit = await arrive({
      region: 'DE',
      vendors: [{ id: 'surveys', name: 'Surveys', purpose: 'analytics' }],
      policy: { versions: [entryFor(policy, '/p.json')] },
    });
    await visit.assent.set({ analytics: true }).catch(() => {});
    // Nobody said yes to the purpose of that name.
    expect(visit.has('surveys')).toEqual([false]);
  });

  it('twice the same id is refused', async () => {
    const visit = await arrive({ region: 'DE', vendors: [{ id: 'heat', name: 'A', purpose: 'analytics' }, { id: 'heat', name: 'B', purpose: 'advertising' }] }); // prettier-ignore
    expect(visit.heard.error.flatMap(({ problems }) => problems?.map(({ path }) => path))).toEqual(['vendors[1].id']); // prettier-ignore
    expect(visit.has('necessary')).toEqual([false]);
  });
});

describe('a vendor whose file cannot be loaded', () => {
  const given: Config = {
    region: 'DE',
    vendors: [
      { id: 'google-analytics', measurementId: 'G-ABCD1234' },
      { id: 'heat', name: 'Heat', purpose: 'analytics' },
    ],
  };
  let there = false;
  const vendor = async (id: string) => {
    if (!there && id === 'google-analytics') throw new Error('Failed to fetch');
    return { vendor: allVendors[id] };
  };
  beforeEach(() => (there = false));

  it('is shut, the rest works, and somebody is told', async () => {
    const visit = await arrive(given, { vendor });
    await visit.assent.acceptAll();
    expect(visit.has('analytics', 'heat', 'google-analytics')).toEqual([true, true, false]);
    expect(visit.heard.error.map(({ message }) => message).join()).toContain('google-analytics');
  });

  it('is asked about as soon as its file is there again, long before the record ends', async () => {
    const visit = await arrive(given, { vendor });
    await visit.assent.acceptAll();
    await settled();
    there = true;
    withControl();
    const next = await arrive(given, { vendor });
    expect(next.has('google-analytics')).toEqual([false]);
    expect(next.notice()?.view).toBe('banner');
  });

  it('takes no yes away from the others, and none of its own for good', async () => {
    there = true;
    const visit = await arrive(given, { vendor });
    await visit.assent.acceptAll();
    await settled();
    there = false;
    withControl();
    const next = await arrive({ ...given, language: 'ko' }, { vendor });
    expect(next.has('heat')).toEqual([true]);
    expect(next.has('google-analytics')).toEqual([false]);
  });
});
