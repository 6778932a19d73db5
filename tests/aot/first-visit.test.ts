// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { entryFor } from '../../aot/entry-for.js';
import { recordText, type State } from '../../aot/record-text.js';
import { bake, wordsOf, type Baked } from '../../cli/build/bake.js';
import { noticesOf } from '../../cli/build/notices.js';
import { nowhere, places } from '../../cli/build/places.js';
import { fingerprint } from '../../src/decisions/fingerprint.js';
import { parseRecord, permits, type DecisionRecord } from '../../src/decisions/record.js';
import type { Block } from '../../src/notice/blocks/parts/context.js';
import { regimes } from '../../src/regimes/index.js';
import { usStates } from '../../src/regimes/us-states.js';
import type { Core } from '../../src/core.js';
import { openSession } from '../../src/session.js';
import { finishFirstAnswer } from '../../src/session/first-answer.js';
import type { Config, Receipt, Texts } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';
import { allBlocks } from '../embed/all-blocks.js';
import { allVendors } from '../all-vendors.js';
import { arrive, begin, browserSays, end, on, remembered } from '../journeys/visit.js';

const now = '2026-11-22T12:00:00Z';

beforeEach(() => {
  begin();
  on(now);
  browserSays({});
});
afterEach(end);

const forget = () => {
  localStorage.clear();
  document.cookie = 'assent=;path=/;max-age=0';
};
/** The session of a site's own build, but for what is filled in. */
const ownSession = {
  openSession: (core: Core) => openSession(Object.assign(core, { finish: finishFirstAnswer })),
};
/** What the owner's server writes into the page. */
const stand = (code: string | undefined) => {
  document.head.replaceChildren();
  if (code === undefined || code === nowhere) return;
  const hint = document.createElement('meta');
  hint.name = 'assent-region';
  hint.content = code;
  document.head.append(hint);
};
const placing = (config: Config) => ({
  config,
  vendors: allVendors as never,
  blocks: allBlocks as Readonly<Record<string, Block>>,
  now: Date.parse(now),
});
const baking = (config: Config): Baked =>
  bake({ ...placing(config), texts: { ...(en as Texts), ...more } });
/** Hashes that `notices.json` of this configuration has a preimage for. */
const hashes = new WeakMap<Config, readonly string[]>();
const foretold = (config: Config): readonly string[] => {
  const known =
    hashes.get(config) ?? Object.keys(noticesOf(placing(config), [{ texts: en as Texts, more }]));
  hashes.set(config, known);
  return known;
};
const found = ({ table }: Baked, code: string) =>
  entryFor(
    table,
    {
      page: table.place !== undefined || code === nowhere ? undefined : code,
      serverTiming: undefined,
    },
    Date.parse(now),
  );
/** All but what is drawn by lot. */
const content = (receipt: Receipt) => ({ ...receipt, id: '', subject: '' });

/**
 * A first visit with the session, and the same with what `assent build` worked out: record, standing,
 * first layer and receipt. False where the session sees to it in both.
 */
const compare = async (config: Config, code: string, granted: boolean): Promise<boolean> => {
  const baked = baking(config);
  const fast = found(baked, code);
  forget();
  // The configuration may name the place by itself.
  stand(baked.table.place === undefined ? code : nowhere);
  const visit = await arrive(config);
  if (!fast) {
    visit.actions()[granted ? 'acceptAll' : 'rejectAll']();
    const [receipt] = await visit.receipts();
    expect(foretold(config)).toContain(receipt?.notice.hash);
    return false;
  }
  const { entry, by } = fast;
  const notice = visit.shown();
  const before = visit.assent.get();
  const why = [...baked.asked, ...(config.vendors ?? []).map(({ id }) => id)].map(
    (id) => [id, visit.assent.why(id)] as const,
  );

  visit.actions()[granted ? 'acceptAll' : 'rejectAll']();
  const [receipt] = await visit.receipts();
  const kept = remembered() as string;
  const real = parseRecord(kept, Date.now()) as DecisionRecord;
  const text = (state: State) =>
    recordText(
      entry,
      {
        key: real.key,
        code: fast.code,
        by,
        policy: baked.table.policy,
        subject: real.subject,
        at: real.at,
        sum: fingerprint,
      },
      state,
    );
  expect(text(granted ? 2 : 1)).toBe(kept);

  // Before any answer.
  const standing = parseRecord(text(0), Date.now()) as DecisionRecord;
  expect(why.map(([id]) => [id, standing.why[id] ?? 'undeclared'])).toEqual(why);
  expect(!!entry.runs).toBe((config.vendors ?? []).some(({ id }) => permits(standing, id)));
  expect({ ...standing.decisions }).toEqual({ ...before.purposes });
  expect([standing.region, standing.addenda]).toEqual([before.region, before.addenda]);

  // What is on screen.
  const { texts, names } = wordsOf(baked, config, en as Texts);
  const open = notice.purposes.filter((one) => one.open);
  expect(entry.notice.style).toBe(notice.style);
  expect(entry.notice.labels).toBe(notice.labels);
  expect(baked.table.notice.controller.contact).toBe(notice.controller.contact);
  expect(baked.table.notice.policy.url).toBe(notice.policy.url);
  expect(entry.notice.contacts.length > 0).toBe(notice.contacts.length > 0);
  const list = (words: readonly (string | undefined)[]) =>
    new Intl.ListFormat('en').format(words as string[]);
  const body = (said: string | undefined, words: readonly (string | undefined)[]) =>
    said?.replace('{purposes}', list(words));
  expect(
    body(
      texts[notice.style].body,
      (entry.open ?? Object.keys(names)).map((id) => names[id]),
    ),
  ).toBe(
    body(
      notice.texts[notice.style].body,
      open.map(({ name }) => name),
    ),
  );
  expect(texts.acceptAll).toBe(notice.texts.acceptAll);
  const told =
    entry.told === undefined ? [] : baked.told[entry.told]?.({ ...(en as Texts), ...more });
  expect(told).toEqual(notice.blocks.filter(({ first }) => first));

  // The page died right after the click, so the next one makes the receipt.
  forget();
  localStorage.setItem('assent', kept);
  localStorage.setItem('assent.first', JSON.stringify({ language: 'en', record: kept }));
  localStorage.setItem('assent.left', '[]');
  const next = await arrive(config, { session: async () => ownSession });
  const [late, ...others] = await next.receipts();
  expect(others).toEqual([]);
  expect(content(late as Receipt)).toEqual(content(receipt as Receipt));
  expect(late?.subject).toBe(receipt?.subject);
  expect(foretold(config)).toContain(late?.notice.hash);
  expect(localStorage.getItem('assent.first')).toBeNull();
  expect(next.assent.get().decidedAt).toBe(receipt?.at);
  return true;
};

/** Places of each regime, some states of the United States, a country without rules, and nowhere. */
const somewhere = [
  nowhere,
  'NZ',
  ...regimes.flatMap(({ regions }) => regions.split(' ').filter(Boolean).slice(0, 2)),
  ...usStates.slice(0, 4).map(({ code }) => `US-${code}`),
];

const plain: Config = {
  purposes: ['functional', 'analytics', 'advertising', 'newsletter'],
  policy: { url: '/privacy', version: '3', effective: '2026-11-01' },
  controller: { name: 'Shop', contact: 'privacy@shop.example' },
};

describe('a first visit without the session', () => {
  it.each([true, false])(
    'is the same in every place: a yes is %s',
    async (granted) => {
      let without = 0;
      for (const code of somewhere) without += +(await compare(plain, code, granted));
      expect(without).toBe(somewhere.length);
    },
    120_000,
  );

  it('is the same for whatever a configuration may hold', async () => {
    const vendor = fc.record({
      id: fc.constantFrom('one', 'two', 'three'),
      name: fc.constant('One'),
      purpose: fc.constantFrom('analytics', 'advertising'),
      saleOrShare: fc.boolean(),
      country: fc.constantFrom('DE', 'US', 'SG', undefined),
    });
    const configs = fc.record(
      {
        purposes: fc
          .subarray([
            'functional',
            'statistics',
            'personalisation',
            'marketing',
            'newsletter',
          ] as const)
          .map((more): Config['purposes'] => [
            'analytics',
            'advertising',
            ...more,
            { id: 'maps', name: { en: 'Maps', de: 'Karten' }, like: 'functional' },
          ]),
        vendors: fc.uniqueArray(vendor, { selector: ({ id }) => id, maxLength: 2 }),
        controller: fc.constantFrom(
          {},
          { contact: 'a@b.example' },
          {
            contacts: [{ role: 'handler' as const, name: 'Team', country: 'DE', phone: '1' }],
          },
        ),
        region: fc.constantFrom(
          { residence: 'HK' },
          { service: 'SG' },
          { location: 'DE' },
          { location: 'US-CA', service: 'SG' },
        ),
        law: fc.constantFrom(
          { preset: 'us-strict' as const },
          { countries: { NZ: 'au', DE: { functional: 'notice' as const } } },
        ),
        texts: fc.constant({ en: { acceptAll: 'Yes to all' } }),
      },
      { requiredKeys: ['purposes'] },
    );
    let without = 0;
    await fc.assert(
      fc.asyncProperty(
        configs,
        fc.constantFrom(...somewhere),
        fc.boolean(),
        async (config, code, granted) => {
          without += +(await compare(config as Config, code, granted));
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
    expect(without).toBeGreaterThan(5);
  }, 120_000);
});

describe('vendors that run before an answer', () => {
  const config: Config = {
    ...plain,
    vendors: [
      { id: 'hotjar', account: '1234567' },
      { id: 'own', name: 'Own', purpose: 'advertising', country: 'US', saleOrShare: true, storage: ['own_*'] },
    ],
  }; // prettier-ignore

  it.each(['US', 'US-CA', 'AU', 'CH', 'HK', 'JP'])(
    'run in %s as they do with the session',
    async (code) => {
      expect(await compare(config, code, true)).toBe(true);
      expect(await compare(config, code, false)).toBe(true);
    },
  );

  it('wait for an answer where the law asks first', () => {
    const baked = baking(config);
    for (const code of ['DE', 'FR', 'GB', 'KR', 'BR', 'CA-QC', 'CN', nowhere])
      expect(found(baked, code)?.entry.runs, code).toBeUndefined();
    expect(found(baked, 'US')?.entry.runs).toBe(true);
  });

  it('leave nothing behind where the page ends right after a no', async () => {
    await compare(config, 'US-CA', false);
    const record = remembered() as string;
    forget();
    localStorage.setItem('assent', record);
    localStorage.setItem('assent.first', JSON.stringify({ language: 'en', record }));
    localStorage.setItem('assent.left', '[]');
    stand('US-CA');
    const erase = vi.fn<(names: readonly string[]) => Promise<string[]>>(async () => []);
    const next = await arrive(config, {
      session: async () => ownSession,
      withdrawal: async () => ({ stop: async () => {}, erase }),
    });
    expect(next.has('own', 'hotjar')).toEqual([false, false]);
    // The tags may have written once more.
    expect(erase.mock.lastCall?.[0]).toEqual(expect.arrayContaining(['own_*', '_hjSession_*']));
    expect(localStorage.getItem('assent.left')).toBeNull();
  });
});

describe('where it is not certain, the session sees to it', () => {
  const nothing = (config: Config, page: string | undefined, serverTiming?: string, at = now) =>
    entryFor(baking(config).table, { page, serverTiming }, Date.parse(at));

  it.each([
    ['two who name a place', plain, 'DE', 'FR'],
    ['two who agree', plain, 'DE', 'DE'],
    ['two codes in one', plain, 'DE,FR', undefined],
    ['no country', plain, 'XX', undefined],
    ['Tor', plain, 'T1', undefined],
    ['small letters', plain, 'de', undefined],
    ['no text at all', plain, '', undefined],
    ['an endpoint to be asked', { ...plain, region: { endpoint: '/region' } }, undefined, undefined],
    ['a guess that is trusted', { ...plain, region: { trustHeuristics: true } }, undefined, undefined],
    ['a page that contradicts the configuration', { ...plain, region: 'DE' }, 'US', undefined],
    ['a policy in documents', { ...plain, policy: { versions: [{ version: '1', effective: '2026-01-01', src: '/p.json' }] } }, 'DE', undefined],
    ['a modal first layer', { ...plain, theme: { layout: 'dialog' as const } }, 'DE', undefined],
  ] satisfies [string, Config, string | undefined, string | undefined][])('%s', (_, config, page, serverTiming) => {
    expect(nothing(config, page, serverTiming)).toBeUndefined();
    // So that it is no broken question: the plain one has an answer.
    expect(nothing(plain, 'DE')).toBeDefined();
  }); // prettier-ignore

  it('knows every country, and what its law wants said first', () => {
    const baked = baking(plain);
    expect(places().filter((code) => !found(baked, code))).toEqual([]);
    expect(places().filter((code) => found(baked, code)?.entry.told !== undefined)).toEqual(['KR']);
    const abroad = baking({ ...plain, vendors: [{ id: 'x', name: 'X', purpose: 'analytics', country: 'US' }] });
    expect(found(abroad, 'DE')?.entry.told).not.toBe(found(abroad, 'SG')?.entry.told);
  }); // prettier-ignore

  it('a rule that starts later ends it', () => {
    const { table, ...rest } = baking(plain);
    const day = (ms: number) =>
      entryFor(
        {
          ...table,
          entries: table.entries.map((entry) => ({
            ...entry,
            ...(entry.regime && { limit: 1000 }),
          })),
        },
        { page: 'DE', serverTiming: undefined },
        ms,
      );
    expect(rest.because).toBeUndefined();
    expect([day(999) !== undefined, day(1000)]).toEqual([true, undefined]);
  });

  it('and the build says so where a regime has one', () => {
    const later = regimes.filter((regime) => 'later' in regime && regime.later);
    const { entries } = baking(plain).table;
    for (const { id } of later)
      expect(entries.filter(({ regime }) => regime === id).every(({ limit }) => limit)).toBe(true);
    expect(entries.some(({ regime }) => regime)).toBe(true);
  });
});
