// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/types.js';
import {
  arrive,
  begin,
  browserSays,
  end,
  entryFor,
  example,
  on,
  serve,
  settled,
  withControl,
} from './visit.js';

beforeEach(begin);
afterEach(end);

const facts = { data: ['e-mail address'], subjects: ['cloud services'], channel: '/leave' };
const purposes = ['analytics', 'advertising', 'marketing', 'development'] as const;
const meta = (content: string) => {
  const hint = document.createElement('meta');
  hint.name = 'assent-region';
  hint.content = content;
  document.head.append(hint);
};
const zone = (timeZone: string) =>
  vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function () {
    return { resolvedOptions: () => ({ timeZone }) } as never;
  } as never);

describe('S24: Hong Kong', () => {
  it('has no direct marketing before its facts are stated: off, not asked, not to be granted', async () => {
    const visit = await arrive({ region: 'HK', purposes });
    expect(visit.open()).not.toContain('marketing');
    expect(visit.shown().purposes.map(({ id }) => id)).not.toContain('marketing');
    await expect(visit.assent.set({ marketing: true })).rejects.toThrow(/"marketing"/);
    await visit.assent.acceptAll();
    expect(visit.has('marketing', 'analytics', 'development')).toEqual([false, true, true]);
    expect(visit.heard.error.map(({ message }) => message).join()).toMatch(/"marketing".*directMarketing/);
    expect((await visit.receipts()).at(-1)?.purposes).not.toHaveProperty('marketing');
  }); // prettier-ignore

  it.each([
    ['empty classes', { ...facts, subjects: [] }],
    ['no data', { ...facts, data: [] }],
    ['no way to answer', { data: facts.data, subjects: facts.subjects }],
  ])('facts with %s are no facts', async (_what, directMarketing) => {
    const visit = await arrive({ region: 'HK', purposes, directMarketing: directMarketing as never });
    await visit.assent.acceptAll().catch(() => {});
    expect(visit.has('marketing')).toEqual([false]);
  }); // prettier-ignore

  it('asks with them, and marketing and new services wait for a yes while analytics run', async () => {
    const visit = await arrive({ region: 'HK', purposes, directMarketing: facts });
    expect(visit.has(...purposes)).toEqual([true, false, false, false]);
    expect(visit.open()).toContain('marketing');
    await visit.assent.set({ marketing: true });
    expect(visit.has(...purposes)).toEqual([true, false, true, false]);
    // Free, at any time, at once (S25).
    await visit.assent.withdraw('marketing');
    expect(visit.has('marketing')).toEqual([false]);
  });

  it('reaches who lives there or uses its service from elsewhere', async () => {
    for (const region of [
      { location: 'US', residence: 'HK' },
      { location: 'JP', service: 'HK' },
    ]) {
      const visit = await arrive({ region, purposes });
      expect(visit.has('marketing', 'development'), JSON.stringify(region)).toEqual([false, false]);
      await expect(visit.assent.set({ marketing: true })).rejects.toThrow(/"marketing"/);
    }
  });

  it('a yes from elsewhere does not become marketing there', async () => {
    const visit = await arrive({ region: 'DE', purposes });
    await visit.assent.acceptAll();
    await settled();
    expect((await arrive({ region: 'HK', purposes })).has('marketing')).toEqual([false]);
  });

  it('takes the facts from the owner’s policy as well', async () => {
    const policy = example('ncp-2021');
    serve({ '/p.json': policy });
    on('2022-01-01T00:00:00Z');
    const given: Config = { region: 'HK', purposes, policy: { utcOffset: '+09:00', versions: [entryFor(policy, '/p.json')] } }; // prettier-ignore
    expect((await arrive(given)).open()).toContain('marketing');
  });
});

describe('put away in the United States', () => {
  const us: Config = { region: 'US', purposes: [...purposes, 'newsletter'] };
  const away = async () => {
    const visit = await arrive(us);
    visit.actions().close();
    await settled();
    return visit;
  };

  it('is no answer: nothing changes but that it is not told again', async () => {
    const visit = await away();
    expect(visit.assent.get().purposes.analytics).toBe('unset');
    expect(visit.has('analytics')).toEqual([true]);
    expect((await visit.receipts()).map(({ event, method }) => [event, method])).toEqual([['acknowledged', 'close']]); // prettier-ignore
    withControl();
    const next = await arrive(us);
    expect(next.loaded).toEqual([]);
  });

  it('survives later decisions, and the pages after them', async () => {
    const visit = await away();
    await visit.assent.set({ newsletter: true }, { layer: 'form' });
    await visit.assent.acknowledge('us');
    await visit.assent.set({ advertising: false });
    await settled();
    withControl();
    const next = await arrive({ ...us, language: 'ko' });
    expect(next.notice()?.view ?? 'hidden').toBe('hidden');
    expect(next.has('analytics', 'advertising', 'newsletter')).toEqual([true, false, true]);
  });

  it('does not count where the law asks for an answer', async () => {
    await away();
    const there = await arrive({ ...us, region: 'FR' });
    expect(there.shown().view).toBe('banner');
    expect(there.open()).toContain('analytics');
    expect(there.has('analytics')).toEqual([false]);
  });

  it('does not count for a vendor that was not there (S6)', async () => {
    await away();
    const more: Config = { ...us, vendors: [{ id: 'new', name: 'New', purpose: 'analytics' }] };
    expect((await arrive(more)).notice()?.view).toBe('banner');
  });

  it('is not for good: it is told again when its months are over', async () => {
    on('2026-01-01T00:00:00Z');
    await away();
    withControl();
    on('2027-06-01T00:00:00Z');
    expect((await arrive(us)).notice()?.view).toBe('banner');
  });

  it('by the API’s hide() is no closing at all', async () => {
    const visit = await arrive(us);
    await visit.assent.hide();
    expect(await visit.receipts()).toEqual([]);
    expect((await arrive(us)).notice()?.view).toBe('banner');
  });
});

describe('S30, S21: addenda by where somebody is, lives, or whose service they use', () => {
  it.each<[Config['region'], string[]]>([
    ['PR', ['us']], ['GU', ['us']], ['VI', ['us']], ['AS', ['us']], ['MP', ['us']],
    ['GP', ['eu']], ['MQ', ['eu']], ['GF', ['eu']], ['RE', ['eu']], ['YT', ['eu']], ['MF', ['eu']],
    ['ES-CN', ['eu']], ['PT-20', ['eu']], ['PT-30', ['eu']],
    ['KR', []], ['JP', []], ['CH', []], ['GB', []],
    [{ location: 'KR', service: 'US' }, ['us']],
    [{ location: 'DE', service: 'SG' }, ['eu', 'sg']],
    [{ location: 'JP', residence: 'HK', service: 'SG' }, ['hk', 'sg']],
  ])('%j: %j', async (region, addenda) => {
    const visit = await arrive({ region: region as string, purposes: ['analytics'] });
    expect([...visit.assent.get().addenda].toSorted()).toEqual(addenda);
    await visit.assent.rejectAll();
    const [receipt] = await visit.receipts();
    expect(receipt?.addenda.map(({ id }) => id).toSorted()).toEqual(addenda);
    if (typeof region === 'object') expect(receipt?.region).toMatchObject({ code: region.location });
  }); // prettier-ignore

  it('S23: where two differ, the receipt names the field, what binds and both sources', async () => {
    const visit = await arrive({ region: { location: 'SG', service: 'HK' }, purposes: ['analytics'] });
    await visit.assent.rejectAll();
    const [receipt] = await visit.receipts();
    const limit = receipt?.conflicts?.find(({ field }) => field === 'retention.limit');
    expect(limit).toMatchObject({ value: 'purpose-met', by: 'hk', over: [{ by: 'sg' }] });
  }); // prettier-ignore
});

describe('S29: nobody knows where', () => {
  const given: Config = { purposes };
  it('nothing runs, and the receipt says how little was known', async () => {
    const visit = await arrive(given);
    expect(visit.assent.get().region).toEqual({ code: 'ZZ', regime: 'unknown', by: 'none' });
    expect(visit.has(...purposes)).toEqual([false, false, false, false]);
    await visit.assent.rejectAll();
    expect((await visit.receipts())[0]?.region).toMatchObject({ code: 'ZZ', by: 'none' });
  });

  it.each([
    ['XX'],
    ['T1'],
    ['EU'],
    ['AP'],
    ['U5'],
    ['<script>'],
    ['US,DE'],
    ['US, ??'],
    ['__proto__'],
  ])('a hint of %j relaxes nothing', async (content) => {
    meta(content);
    expect((await arrive(given)).has(...purposes)).toEqual([false, false, false, false]);
  });

  it('two hints that contradict each other give the stricter', async () => {
    meta('US');
    meta('DE');
    expect((await arrive(given)).has(...purposes)).toEqual([false, false, false, false]);
  });

  it.each([
    ['ZZ', { ZZ: 'us-base' }],
    ['a regime', { unknown: 'us-base' }],
    ['a state', { 'US-CA': 'us-base' }],
    ['lower case', { us: 'us-base' }],
    ['an unknown regime', { US: 'wild-west' }],
    ['a mode nobody knows', { US: { analytics: 'always-on' } }],
    ['always', { US: { analytics: 'always' } }],
  ])('law for %s is refused, and then nothing opens at all', async (_what, countries) => {
    const visit = await arrive({ ...given, region: 'US', law: { countries: countries as never } });
    expect(visit.has('analytics', 'necessary')).toEqual([false, false]);
    expect(visit.heard.error[0]?.problems?.[0]?.path).toMatch(/^law\.countries/);
  });

  it('the owner’s law for countries does not reach the unknown visitor', async () => {
    const countries = { US: 'us-base', DE: 'us-base', FR: 'au' };
    const visit = await arrive({ ...given, law: { countries } });
    expect(visit.has(...purposes)).toEqual([false, false, false, false]);
    // The named country it does reach: that is the owner's word.
    expect((await arrive({ ...given, region: 'DE', law: { countries } })).has('analytics')).toEqual([true]); // prettier-ignore
  });

  it('a time zone alone relaxes only where the owner trusts it', async () => {
    zone('Asia/Singapore');
    expect((await arrive(given)).has('analytics')).toEqual([false]);
    zone('America/Los_Angeles');
    const trusting = { ...given, region: { trustHeuristics: true } };
    const visit = await arrive(trusting);
    expect(visit.assent.get().region).toMatchObject({ code: 'ZZ', by: 'heuristic' });
    expect(visit.has('analytics')).toEqual([true]);
    zone('Europe/Kiev');
    expect((await arrive(trusting)).has('analytics')).toEqual([false]);
    zone('UTC');
    expect((await arrive(trusting)).has('analytics')).toEqual([false]);
  });

  it('a record made under a trusted time zone does not follow the visitor to another one', async () => {
    const trusting = { ...given, region: { trustHeuristics: true } };
    on('2026-11-01T00:00:00Z');
    zone('America/Los_Angeles');
    const visit = await arrive(trusting);
    visit.actions().close();
    await settled();
    withControl();
    zone('Europe/Berlin');
    on('2026-11-03T00:00:00Z');
    expect((await arrive(trusting)).has('analytics')).toEqual([false]);
  });

  it('a page that says "US" on a European clock asks first', async () => {
    meta('US');
    zone('Europe/Paris');
    expect((await arrive(given)).has('analytics')).toEqual([false]);
  });
});

describe('the owner’s law', () => {
  it('us-strict waits for a yes in every state, and in no other country changes anything', async () => {
    const strict = (region: string): Config => ({
      region,
      law: { preset: 'us-strict' },
      vendors: [{ id: 'meta-pixel', account: '123456789012345' }, { id: 'google-analytics', measurementId: 'G-ABCD1234' }], // prettier-ignore
    });
    for (const region of ['US', 'US-CA', 'US-TX', 'PR']) {
      const visit = await arrive(strict(region));
      expect(visit.has('analytics', 'advertising', 'meta-pixel', 'google-analytics'), region).toEqual([false, false, false, false]); // prettier-ignore
      expect(visit.shown()).toMatchObject({ style: 'ask', labels: 'us' });
      visit.actions().close();
      await settled();
      expect(await visit.receipts(), region).toEqual([]);
    }
    expect((await arrive(strict('AU'))).has('analytics')).toEqual([true]);
  });

  it('a yes under the lax law is lost when the owner turns to the strict one; a no is not', async () => {
    const lax: Config = { region: 'US', purposes };
    const first = await arrive(lax);
    await first.assent.set({ analytics: true, advertising: false });
    await settled();
    const visit = await arrive({ ...lax, law: { preset: 'us-strict' } });
    expect(visit.has('analytics', 'advertising')).toEqual([false, false]);
    expect([visit.assent.status('analytics'), visit.assent.status('advertising')]).toEqual(['unset', 'denied']); // prettier-ignore
  });

  it('modes of single purposes hold, and a yes under them lasts from page to page', async () => {
    const own: Config = { region: 'US', purposes, law: { countries: { US: { advertising: 'opt-in' } } } }; // prettier-ignore
    const visit = await arrive(own);
    expect(visit.has('analytics', 'advertising')).toEqual([true, false]);
    expect(visit.shown().style).toBe('ask');
    await visit.assent.set({ advertising: true, analytics: true });
    await settled();
    for (const language of ['en', 'ko', 'ja'])
      expect((await arrive({ ...own, language })).has('advertising')).toEqual([true]);
  });
});

describe('the region changes under a record', () => {
  const given: Config = { purposes, region: { endpoint: '/where' } };
  const where = (region: string) => {
    const body = { ok: true, status: 200, json: async () => ({ region }) };
    vi.stubGlobal('fetch', async () => body);
  };

  it('an answer from an endpoint is good for a day, then asked again', async () => {
    withControl();
    on('2026-11-01T00:00:00Z');
    where('US');
    const visit = await arrive(given);
    expect(visit.has('analytics')).toEqual([true]);
    await visit.assent.acceptAll();
    await settled();
    where('DE');
    on('2026-11-01T23:00:00Z');
    expect((await arrive(given)).has('analytics')).toEqual([true]);
    on('2026-11-02T00:00:01Z');
    const next = await arrive(given);
    expect(next.assent.get().region.code).toBe('DE');
    expect(next.has('analytics')).toEqual([false]);
  });

  it('an endpoint that fails when that day is over leaves nothing open', async () => {
    withControl();
    on('2026-11-01T00:00:00Z');
    where('US');
    await (await arrive(given)).assent.acceptAll();
    await settled();
    vi.stubGlobal('fetch', async () => Promise.reject(new Error('offline')));
    on('2026-11-03T00:00:00Z');
    expect((await arrive(given)).has('analytics')).toEqual([false]);
  });

  it.each([[7], [null], [['US']], [{ code: 'US' }], [''], ['US\u0000'], ['us-base']])(
    'an endpoint that answers %j opens nothing and breaks nothing',
    async (region) => {
      where(region as string);
      const visit = await arrive(given);
      expect(visit.has(...purposes)).toEqual([false, false, false, false]);
      expect(visit.shown().view).toBe('banner');
      expect(visit.heard.error).toEqual([]);
    },
  );

  it('a hint in the page that changes is seen on that page', async () => {
    withControl();
    meta('US');
    await (await arrive({ purposes })).assent.acceptAll();
    await settled();
    document.head.querySelector('meta')?.remove();
    meta('FR');
    expect((await arrive({ purposes })).has('analytics')).toEqual([false]);
  });
});

describe('GPC in a region that is not known', () => {
  it('is no way to relax anything either', async () => {
    browserSays({ globalPrivacyControl: true });
    expect((await arrive({ purposes })).has(...purposes)).toEqual([false, false, false, false]);
  });
});
