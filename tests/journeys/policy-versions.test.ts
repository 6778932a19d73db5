// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
import { openPage } from '../embed/page.js';
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
  withControl,
} from './visit.js';

beforeEach(begin);
afterEach(end);

const before = example('ncp-2019');
const after = example('ncp-2021');
const documents = { '/2019.json': before, '/2021.json': after };
const both = [entryFor(before, '/2019.json'), entryFor(after, '/2021.json')];
const config: Config = {
  region: 'DE',
  purposes: ['development', 'personalisation', 'analytics', 'advertising', 'marketing'],
  policy: { versions: both, utcOffset: '+09:00' },
};
/** Seoul is nine hours ahead: the day of effect begins there in the afternoon of the day before. */
const effect = '2021-09-22T15:00:00Z';
const lastMoment = '2021-09-22T14:59:59Z';
const announcement = '2021-08-23T15:00:00Z';
const lastUntold = '2021-08-23T14:59:59Z';

/** A visitor said yes to everything in summer 2021, under the version of 2019. */
const saidYes = async (given: Config = config) => {
  on('2021-07-01T00:00:00Z');
  const visit = await arrive(given);
  visit.actions().acceptAll();
  await settled();
  return visit;
};

describe('S33: between announcement and effect', () => {
  it.each([
    ['a second before the announcement', lastUntold, '2019-02-28', 0],
    ['at the announcement', announcement, '2019-02-28', 1],
    ['a second before the effect', lastMoment, '2019-02-28', 1],
    ['at the effect', effect, '2021-09-23', 0],
  ])('%s the right version governs, and the change is told or not', async (_when, at, version, told) => {
    serve(documents);
    on(at);
    const visit = await arrive(config);
    expect(visit.assent.get().policyVersion).toBe(version);
    expect(visit.shown().policy.version).toBe(version);
    expect(visit.shown().changes).toHaveLength(told);
  }); // prettier-ignore

  it('a visitor who answered sees the change with its date and summary; nothing is closed by it', async () => {
    serve(documents);
    withControl();
    await saidYes();
    on('2021-09-01T00:00:00Z');
    const visit = await arrive(config);
    expect(visit.shown().view).toBe('change');
    expect(visit.shown().changes).toMatchObject([
      { version: '2021-09-23', effective: '2021-09-23', announced: '2021-08-24', state: 'announced' },
    ]); // prettier-ignore
    expect(visit.shown().changes[0]?.summary).toContain('Google Analytics');
    expect(visit.has('analytics', 'advertising', 'marketing')).toEqual([true, true, true]);
  });

  it('a change that was put away is not told again, and that is no answer', async () => {
    serve(documents);
    withControl();
    await saidYes();
    on('2021-09-01T00:00:00Z');
    const visit = await arrive(config);
    const { purposes, decidedAt, method } = visit.assent.get();
    visit.actions().dismissChange('2021-09-23');
    await settled();
    expect(visit.shown().view).toBe('hidden');
    expect(visit.assent.get()).toMatchObject({ purposes, decidedAt, method });
    expect(await visit.receipts()).toHaveLength(1);
    const next = await arrive(config);
    expect(next.notice()?.view ?? 'hidden').toBe('hidden');
    expect(next.has('analytics')).toEqual([true]);
  });

  it('a change that was not put away is told on the next page again', async () => {
    serve(documents);
    withControl();
    await saidYes();
    on('2021-09-01T00:00:00Z');
    expect((await arrive(config)).shown().view).toBe('change');
    expect((await arrive(config)).notice()?.view).toBe('change');
    on('2021-09-10T00:00:00Z');
    expect((await arrive(config)).notice()?.view).toBe('change');
  });

  it('who answers for the first time meanwhile is told of the change too', async () => {
    serve(documents);
    withControl();
    on('2021-09-01T00:00:00Z');
    const first = await arrive(config);
    first.actions().rejectAll();
    await settled();
    expect((await arrive(config)).notice()?.view).toBe('change');
  });

  it('what an announced version changes can be read before it holds (S35)', async () => {
    serve(documents);
    await saidYes();
    on('2021-09-01T00:00:00Z');
    const visit = await arrive(config);
    const changes = await visit.actions().policyChanges('2021-09-23');
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ area: 'tools', id: 'google-analytics', purposes: ['analytics'] }),
        expect.objectContaining({ area: 'tools', id: 'adjust', purposes: ['advertising'] }),
      ]),
    );
    const sections = await visit.actions().policyText('2021-09-23', 'ja');
    expect(sections[0]?.document.version).toBe('2021-09-23');
  });
});

describe('S34: on the day of effect', () => {
  it('what a record says does not survive the instant, and does until then', async () => {
    serve(documents);
    withControl();
    await saidYes();
    on(lastMoment);
    let visit = await arrive(config);
    visit.actions()?.dismissChange('2021-09-23');
    visit = await arrive(config);
    expect(visit.has('analytics', 'advertising')).toEqual([true, true]);
    on(effect);
    visit = await arrive(config);
    expect(visit.loaded).toContain('session');
    expect(visit.has('analytics', 'advertising')).toEqual([false, false]);
  });

  it('a tab that stood open over the instant is asked when the visitor comes back to it', async () => {
    serve(documents);
    withControl();
    await saidYes();
    on('2021-08-01T00:00:00Z');
    const tab = await arrive(config);
    expect(tab.loaded).toEqual([]);
    expect(tab.has('analytics')).toEqual([true]);
    on('2021-09-25T00:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    await settled();
    expect(tab.has('analytics', 'advertising', 'marketing')).toEqual([false, false, true]);
    expect(tab.notice()?.view).toBe('banner');
  });

  it('analytics and advertising are asked again, the unchanged parts of the clause are not', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    const visit = await arrive(config);
    expect(visit.shown().view).toBe('banner');
    expect(visit.open()).toEqual(['analytics', 'advertising']);
    expect(visit.has('development', 'personalisation', 'marketing')).toEqual([true, true, true]);
    expect(visit.assent.why('analytics')).toBe('expired');
    expect(visit.assent.why('marketing')).toBe('granted');
  });

  it.each([['acceptAll', true], ['rejectAll', false]] as const)(
    '%s in the first layer answers what it asks, and nothing else',
    async (button, granted) => {
      serve(documents);
      on('2021-07-01T00:00:00Z');
      const first = await arrive(config);
      first.actions().save({ development: false, personalisation: true, analytics: true, advertising: true, marketing: false });
      await settled();
      on(effect);
      const visit = await arrive(config);
      visit.actions()[button]();
      await settled();
      expect(visit.assent.get().purposes).toEqual({
        development: 'denied',
        personalisation: 'granted',
        analytics: granted ? 'granted' : 'denied',
        advertising: granted ? 'granted' : 'denied',
        marketing: 'denied',
      });
      const receipts = await visit.receipts();
      expect(receipts.map(({ policy }) => policy.version)).toEqual(['2019-02-28', '2021-09-23']);
      expect((await arrive(config)).notice()?.view ?? 'hidden').toBe('hidden');
    },
  ); // prettier-ignore

  it('the question shows what changed, on every page until it is answered (S35)', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    for (let page = 1; page <= 3; page++) {
      const visit = await arrive(config);
      const tools = visit.shown().widened.filter(({ area }) => area === 'tools');
      expect(tools.map(({ id }) => id), `page ${page}`).toEqual(['google-analytics', 'adjust']);
      expect(visit.assent.why('analytics'), `page ${page}`).toBe('expired');
    }
  }); // prettier-ignore

  it('the question still shows what changed after something else was decided (S35)', async () => {
    serve(documents);
    const given: Config = { ...config, purposes: [...(config.purposes ?? []), 'newsletter'] };
    await saidYes(given);
    on(effect);
    const visit = await arrive(given);
    await visit.assent.set({ newsletter: true }, { layer: 'form' });
    await settled();
    const next = await arrive(given);
    expect(next.open()).toEqual(['analytics', 'advertising']);
    expect(next.shown().widened.map(({ id }) => id)).toContain('google-analytics');
  });

  it('once answered nothing is said of the change any more', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    const visit = await arrive(config);
    visit.actions().acceptAll();
    await settled();
    expect(visit.shown().widened).toEqual([]);
    await visit.assent.showPreferences();
    expect(visit.shown().widened).toEqual([]);
  });

  it('a yes that was given on a page still showing the older terms does not cover the newer', async () => {
    serve(documents);
    on(lastMoment);
    const visit = await arrive(config);
    expect(visit.shown().policy.version).toBe('2019-02-28');
    // The page stands open over the instant; then the visitor answers what they see.
    on('2021-09-22T16:00:00Z');
    visit.actions().acceptAll();
    await settled();
    expect((await visit.receipts())[0]?.policy.version).toBe('2019-02-28');
    on('2021-09-22T17:00:00Z');
    const next = await arrive(config);
    expect(next.has('analytics', 'advertising', 'marketing')).toEqual([false, false, true]);
    expect(next.open()).toEqual(['analytics', 'advertising']);
  });

  it('who answers one of the two questions is asked the other one only, and the first answer holds', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    const visit = await arrive(config);
    await visit.assent.set({ analytics: true });
    await settled();
    for (let page = 0; page < 3; page++) {
      const next = await arrive(config);
      expect(next.has('analytics', 'advertising')).toEqual([true, false]);
      expect(next.open()).toEqual(['advertising']);
    }
    await (await arrive(config)).assent.set({ advertising: true });
    await settled();
    const last = await arrive(config);
    expect(last.has('analytics', 'advertising', 'marketing')).toEqual([true, true, true]);
    expect(last.notice()?.view ?? 'hidden').toBe('hidden');
  });

  it('in the United States what was put away is told again where its terms widened', async () => {
    serve(documents);
    withControl();
    const us = { ...config, region: 'US' };
    on('2021-07-01T00:00:00Z');
    (await arrive(us)).actions().close();
    await settled();
    on(effect);
    const visit = await arrive(us);
    expect(visit.shown()).toMatchObject({ view: 'banner', style: 'inform' });
    expect(visit.open()).toEqual(['analytics', 'advertising']);
    visit.actions().close();
    await settled();
    expect((await arrive(us)).notice()?.view ?? 'hidden').toBe('hidden');
  });

  it('a no stays a no and is not asked again', async () => {
    serve(documents);
    withControl();
    on('2021-07-01T00:00:00Z');
    (await arrive(config)).actions().rejectAll();
    await settled();
    on(effect);
    const visit = await arrive(config);
    expect(visit.assent.status('analytics')).toBe('denied');
    expect(visit.notice()?.view ?? 'hidden').toBe('hidden');
  });

  it('a change that only narrows or rewords takes nothing away', async () => {
    const reworded = structuredClone(before);
    Object.assign(reworded, { version: '2019-06-01', announced: '2019-05-20', effective: '2019-06-01', change: { material: false, summary: 'Typing errors' } });
    const given: Config = { ...config, policy: { utcOffset: '+09:00', versions: [both[0] as never, entryFor(reworded, '/b.json')] } };
    serve({ ...documents, '/b.json': reworded });
    withControl();
    on('2019-05-01T00:00:00Z');
    (await arrive(given)).actions().acceptAll();
    await settled();
    on('2019-06-02T00:00:00Z');
    const visit = await arrive(given);
    expect(visit.has('analytics', 'marketing')).toEqual([true, true]);
    expect(visit.assent.get().policyVersion).toBe('2019-06-01');
    expect(visit.notice()?.view ?? 'hidden').toBe('hidden');
  }); // prettier-ignore
});

describe('a list of versions that does not hold what it held', () => {
  const between = structuredClone(before);
  Object.assign(between, {
    version: '2020-02-26',
    announced: '2020-01-20',
    effective: '2020-02-26',
  });
  const three = { ...documents, '/2020.json': between };
  const versions = [both[0] as never, entryFor(between, '/2020.json'), both[1] as never];
  const given: Config = { ...config, policy: { versions, utcOffset: '+09:00' } };

  it('who skipped a version is asked for the sum of its changes', async () => {
    serve(three);
    on('2020-02-01T00:00:00Z');
    const now = { ...given, law: {}, region: 'US' };
    (await arrive(now)).actions().save({ development: true, personalisation: true, analytics: true, advertising: true, marketing: true });
    await settled();
    on('2020-12-01T00:00:00Z');
    // Twelve months are not over in the United States; the version of 2020 came and changed nothing.
    expect((await arrive(now)).open()).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['was withdrawn from the list', [entryFor(after, '/2021.json')]],
    ['cannot be read any more', [{ ...(both[0] as object), src: '/gone.json' }, both[1]] as never],
  ])('everything is asked again where the version of the answer %s', async (_what, versions) => {
    serve(documents);
    await saidYes();
    on(effect);
    const visit = await arrive({ ...config, policy: { versions, utcOffset: '+09:00' } });
    expect(visit.has('analytics', 'marketing', 'development')).toEqual([false, false, false]);
    expect(visit.open()).toHaveLength(5);
    expect(visit.shown().view).toBe('banner');
  });

  it('S36: two announced versions are told in the order in which they take effect', async () => {
    const third = structuredClone(after);
    Object.assign(third, { version: '2021-10-20', announced: '2021-09-01', effective: '2021-10-20' });
    const pending: Config = { ...config, policy: { utcOffset: '+09:00', versions: [entryFor(third, '/3.json'), ...both] } };
    serve({ ...documents, '/3.json': third });
    await saidYes(pending);
    on('2021-09-10T00:00:00Z');
    const visit = await arrive(pending);
    expect(visit.shown().changes.map(({ version }) => version)).toEqual(['2021-09-23', '2021-10-20']);
    visit.actions().dismissChange('2021-09-23');
    await settled();
    expect(visit.shown().view).toBe('change');
    expect(visit.shown().changes.map(({ version }) => version)).toEqual(['2021-10-20']);
    expect(visit.shown().policy.version).toBe('2019-02-28');
    on('2021-10-01T00:00:00Z');
    const later = await arrive(pending);
    expect(later.shown().policy.version).toBe('2021-09-23');
    expect(later.shown().versions.map(({ version, state }) => `${version} ${state}`)).toEqual([
      '2019-02-28 past',
      '2021-09-23 current',
      '2021-10-20 announced',
    ]);
  }); // prettier-ignore
});

describe('a policy document that cannot be used', () => {
  const wrong = { ...after, version: '2021-09-24' };
  it.each<[string, Record<string, unknown>, RegExp]>([
    ['is not there', {}, /404/],
    ['is another version than listed', { '/2021.json': wrong }, /version/],
    ['is no policy', { '/2021.json': { hello: 'world' } }, /policy/i],
    ['is not even an object', { '/2021.json': 'later' }, /policy/i],
  ])('closes everything, says so and leaves the page working when it %s', async (_what, served, told) => {
    serve({ '/2019.json': before, ...served });
    on(effect);
    const visit = await arrive(config);
    expect(visit.has('analytics', 'marketing')).toEqual([false, false]);
    expect(visit.notice()).toBeUndefined();
    expect(visit.heard.error.map(({ message }) => message).join()).toMatch(told);
    await expect(visit.assent.acceptAll()).rejects.toThrow(told);
    expect(visit.has('analytics')).toEqual([false]);
    expect(remembered()).toBeNull();
  }); // prettier-ignore

  it('does not make an older version govern for who answered under it', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    serve({ '/2019.json': before });
    const visit = await arrive(config);
    expect(visit.has('analytics', 'marketing')).toEqual([false, false]);
    expect(visit.heard.error).not.toEqual([]);
  });

  it('is tried again when somebody asks', async () => {
    serve({ '/2019.json': before });
    on(effect);
    const visit = await arrive(config);
    serve(documents);
    await visit.assent.set({ analytics: true });
    expect(visit.has('analytics', 'advertising')).toEqual([true, false]);
  });

  it('that is only announced lacks its summary, and nothing else', async () => {
    serve({ '/2019.json': before });
    await saidYes();
    on('2021-09-01T00:00:00Z');
    const visit = await arrive(config);
    expect(visit.has('analytics')).toEqual([true]);
    expect(visit.shown().changes).toMatchObject([{ version: '2021-09-23' }]);
    expect(visit.shown().changes[0]).not.toHaveProperty('summary');
  });
});

describe('S37: a receipt opens what it names', () => {
  it('in the version and the language that were shown', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    const visit = await arrive(config);
    expect(visit.shown().versions.map(({ version }) => version)).toEqual(['2019-02-28', '2021-09-23']);
    const [receipt] = await visit.receipts();
    expect(receipt?.policy.version).toBe('2019-02-28');
    const open = (language: string) => visit.actions().policyText(receipt?.policy.version, language);
    const [english] = await open('en');
    const [korean] = await open('ko');
    expect(english?.document).toMatchObject({ id: 'ncp', version: '2019-02-28' });
    const titles = (before.clauses as { title: Record<string, string> }[]).map(({ title }) => title);
    expect(english?.clauses[0]?.title).toBe(titles[0]?.en);
    expect(korean?.clauses[0]?.title).toBe(titles[0]?.ko);
    await expect(visit.actions().policyText('1999-01-01')).rejects.toThrow(/1999-01-01/);
  }); // prettier-ignore

  it('S38: with the lists of recipients pinned as they were', async () => {
    serve(documents);
    await saidYes();
    on(effect);
    const visit = await arrive(config);
    visit.actions().acceptAll();
    await settled();
    const pinned = (document: Record<string, unknown>) =>
      (document.recipientLists as { hash: string }[]).map(({ hash }) => hash);
    const receipts = await visit.receipts();
    expect(receipts.map(({ lists }) => lists?.map(({ hash }) => hash))).toEqual([
      pinned(before),
      pinned(after),
    ]);
    expect(pinned(before)).not.toEqual(pinned(after));
  });
});

describe('a page that was opened before an announcement and lives on', () => {
  it('is followed by the other tabs in everything that is taken back on it', async () => {
    serve(documents);
    withControl();
    on('2021-07-01T00:00:00Z');
    const old = await arrive(config);
    await old.assent.acceptAll();
    await settled();
    on('2021-09-01T00:00:00Z');
    const tab = openPage(config);
    await tab.assent.ready;
    await settled();
    expect(tab.assent.has('marketing')).toBe(true);
    for (const id of ['analytics', 'marketing', 'advertising']) {
      await old.assent.withdraw(id);
      window.dispatchEvent(
        new StorageEvent('storage', { key: 'assent', newValue: remembered() as string }),
      );
      await settled();
      expect(tab.assent.has(id), id).toBe(false);
    }
  });

  it('does not make its receipts older than they are', async () => {
    serve(documents);
    on('2021-07-01T00:00:00Z');
    const old = await arrive(config);
    on('2021-09-01T00:00:00Z');
    await old.assent.rejectAll();
    expect((await old.receipts())[0]?.at).toBe('2021-09-01T00:00:00.000Z');
    expect(old.assent.get().decidedAt).toBe('2021-09-01T00:00:00.000Z');
  });
});

describe('what a policy can widen', () => {
  it('for those alone whom its addendum covers (S22, S34)', async () => {
    // The newer version drops what the addendum for Hong Kong promised; Germans lose nothing by it.
    const weaker = structuredClone(after);
    Object.assign(weaker, { version: '2021-12-01', announced: '2021-11-01', effective: '2021-12-01', change: { material: false, summary: 'Hong Kong' } });
    const addenda = weaker.addenda as { id: string; clauses: { id: string }[] }[];
    for (const addendum of addenda)
      if (addendum.id === 'hk') addendum.clauses = addendum.clauses.filter(({ id }) => id !== 'hk.2');
    serve({ '/2021.json': after, '/w.json': weaker });
    const at = (region: string): Config => ({
      ...config,
      region,
      policy: { utcOffset: '+09:00', versions: [entryFor(after, '/2021.json'), entryFor(weaker, '/w.json')] },
    });
    const openLater = async (region: string) => {
      localStorage.clear();
      document.cookie = 'assent=;path=/;max-age=0';
      on('2021-10-10T00:00:00Z');
      (await arrive(at(region))).actions().acceptAll();
      await settled();
      on('2021-12-02T00:00:00Z');
      const visit = await arrive(at(region));
      return visit.notice()?.view === 'banner' ? visit.open() : [];
    };
    expect(await openLater('DE')).toEqual([]);
    expect(await openLater('HK')).toContain('marketing');
  }); // prettier-ignore
});
