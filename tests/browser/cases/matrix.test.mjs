import assert from 'node:assert/strict';
import { hostsFor, regions } from '../expected/regions.mjs';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import {
  accept,
  banner,
  button,
  openPreferences,
  preferences,
  quiet,
  reject,
  save,
  setSwitches,
} from '../harness/visitor.mjs';
import { gpc } from '../pages/gpc.mjs';
import { shop } from '../pages/shop.mjs';

const everything = ['functional', 'analytics', 'advertising'];

/** Waits for exactly these purposes' hosts, then a while longer for any that must not come. */
const runs = async (world, purposes, from) => {
  const hosts = hostsFor(purposes).join(' ');
  // On a first page Adjust's file is not enough: its session must arrive. Later ones go on in it.
  const session = from === undefined && purposes.includes('advertising');
  const late = (kind, path) =>
    world.requests(kind, path).some((entry) => world.front.log.indexOf(entry, from) >= 0);
  const done = () =>
    world.asked(from).join(' ') === hosts &&
    (!purposes.includes('analytics') || late('google', '/g/collect')) &&
    (!session || world.requests('adjust', '/session').length > 0);
  await until(done, 20_000, `requests to ${hosts}`).catch(() => {});
  await quiet(350);
  assert.equal(world.asked(from).join(' '), hosts, 'hosts asked');
  if (session) assert.equal(world.requests('adjust', '/session').length, 1, 'one Adjust session');
};

const isForeign = (name) => !name.startsWith('assent');

/** Only what Assent itself keeps, under its own name: where a page was loaded anew, after a moment. */
const nothingOfVendors = async (tab) => {
  const left = async () =>
    Object.values(await tab.stored())
      .flat()
      .filter(isForeign);
  await until(async () => !(await left()).length, 20_000, 'nothing left').catch(() => {});
  assert.deepEqual(await left(), [], 'storage left by vendors');
};

const receipt = (found, { event, method, layer, states, signals = {} }, region) => {
  const purposes = Object.fromEntries(
    Object.entries(found.purposes).map(([id, { state }]) => [id, state]),
  );
  // A no to what runs there without a consent is an objection (S45).
  const said = Object.fromEntries(
    Object.entries(states).map(([id, state]) => [
      id,
      state === 'denied' && region.objects?.includes(id) ? 'objected' : state,
    ]),
  );
  assert.deepEqual(
    {
      event: found.event,
      method: found.method,
      layer: found.layer,
      region: found.region.code,
      regime: found.region.regime,
      addenda: found.addenda.map(({ id }) => id),
      policy: found.policy,
      lang: found.lang,
      purposes,
      signals: found.signals,
    },
    {
      event,
      method,
      layer,
      region: region.code ?? 'ZZ',
      regime: region.regime,
      addenda: region.addenda,
      policy: { id: 'policy', version: '3', effective: '2026-11-01' },
      lang: 'en',
      purposes: { necessary: 'exempt', newsletter: 'unasked', ...said },
      signals,
    },
  );
};
const all = (state) => Object.fromEntries(everything.map((id) => [id, state]));

// What the browsers could differ in they show with an opt-in place, an opt-out place and none; what the
// other places differ in is data, which every engine reads alike, so they take turns.
const everywhere = ['DE', 'US', undefined];
const turn = (index) => ['chromium', 'firefox', 'webkit'][index % 3];

for (const [index, region] of regions.entries()) {
  const place = region.code ?? 'unknown region';
  const engines = everywhere.includes(region.code) ? undefined : [turn(index)];

  test(
    `matrix: ${place}${engines ? ' (one engine in turn: the rest is data)' : ''}`,
    { limit: 90_000, engines },
    async ({ open, world, another, check, profile, browser }) => {
      const tab = await open();

      await check('no answer yet', async () => {
        await tab.goto(shop(world, { region: region.code, hold: 20_000 }));
        await tab.see(banner);
        await runs(world, region.free);
        const wanted = region.informs
          ? ['Close', 'Accept all', 'Reject all', 'Your Privacy Choices', 'Contact']
          : ['Accept all', 'Reject all', 'Choose', 'Contact'];
        assert.deepEqual(await tab.labels(banner), wanted);
        assert.doesNotMatch(await tab.text(banner), /Global Privacy Control/);
        const { cookies, local, databases } = await tab.stored();
        const yes = region.free.includes('analytics');
        // Where analytics runs from the start advertising does, too.
        assert.deepEqual(cookies.sort(), yes ? ['_ga', '_ga_TEST1', '_gcl_au'] : []);
        assert.deepEqual(local, region.free.includes('advertising') ? ['adjust-sdk.p'] : []);
        assert.deepEqual(databases, region.free.includes('advertising') ? ['adjust-sdk'] : []);
        assert.equal(world.requests('receipts').length, 0, 'no receipt without a decision');
        if (browser.abilities.has('requests')) {
          const known = Object.values(world.host);
          const other = profile.requests.filter(
            (url) => /^https?:/.test(url) && !known.includes(new URL(url).hostname),
          );
          assert.deepEqual(other, [], 'hosts that nobody configured');
        }
        await openPreferences(tab);
        await tab.click({ starts: 'Policy in force' });
        const says = region.addendumName
          ? `Additions for your region: ${region.addendumName}`
          : 'No additions for your region';
        await tab.until(
          (view, words) => dom.find(view).some((element) => dom.say(element).includes(words)),
          20_000,
          preferences,
          says,
        );
        await tab.press('Escape');
        await tab.see(banner);
      });

      await check('accept all', async () => {
        await accept(tab);
        await tab.unsee(banner);
        const [first] = await world.stored(1);
        await runs(world, everything);
        if (!region.free.includes('analytics')) {
          const hits = world.requests('google', '/g/collect');
          assert.ok(hits.length > 0 && hits.every((hit) => hit.query.gcs === 'G111'));
        }
        const states = all('granted');
        receipt(first, { event: 'granted', method: 'accept_all', layer: 'banner', states }, region);
        const { cookies } = await tab.stored();
        assert.deepEqual(cookies.sort(), ['_ga', '_ga_TEST1', '_gcl_au', 'assent']);
        assert.equal(world.requests('receipts').filter((e) => e.method === 'POST').length, 1);
      });

      await check('S15, S16: withdraw everything', async () => {
        let from = world.mark();
        await tab.reload();
        await runs(world, everything, from);
        assert.equal(await tab.count(banner), 0, 'a returning visitor is not asked again');
        await tab.evaluate(() => {
          (function () {
            window.dataLayer.push(arguments);
          })('event', 'held_back');
        });
        await openPreferences(tab);
        from = world.mark();
        await tab.click(button(preferences, 'withdraw-all'));
        const [, second] = await world.stored(2);
        await quiet(900);
        assert.deepEqual(world.asked(from), [], 'hosts asked after the withdrawal');
        // Everything is taken back, so the forms' purposes are answered with a no as well.
        const states = { ...all('denied'), newsletter: 'denied' };
        const layer = 'preferences';
        receipt(second, { event: 'withdrawn', method: 'withdraw_all', layer, states }, region);
        await nothingOfVendors(tab);
        assert.equal(await tab.count(banner), 0, 'a no is not asked again');
      });

      const second = another();
      await check('S14: reject all', async () => {
        await tab.goto(shop(second, { region: region.code }));
        await tab.see(banner);
        await runs(second, region.free);
        let from = second.mark();
        await reject(tab);
        const [first] = await second.stored(1);
        await tab.unsee(banner);
        await quiet(600);
        assert.deepEqual(second.asked(from), [], 'hosts asked after the no');
        const states = all('denied');
        receipt(first, { event: 'refused', method: 'reject_all', layer: 'banner', states }, region);
        from = second.mark();
        await tab.reload();
        await quiet(600);
        assert.deepEqual(second.asked(from), [], 'hosts asked on the next page');
        assert.equal(await tab.count(banner), 0);
        await nothingOfVendors(tab);
      });

      const third = another();
      await check('S4, S20: choose analytics only', async () => {
        await tab.goto(shop(third, { region: region.code }));
        await tab.see(banner);
        await runs(third, region.free);
        await openPreferences(tab);
        await setSwitches(tab, { functional: false, analytics: true, advertising: false });
        await save(tab);
        await tab.unsee(preferences);
        const [first] = await third.stored(1);
        const states = { functional: 'denied', analytics: 'granted', advertising: 'denied' };
        const layer = 'preferences';
        receipt(first, { event: 'granted', method: 'save_choices', layer, states }, region);
        await quiet(600);
        const from = third.mark();
        await tab.goto(third.url('site'));
        await runs(third, ['analytics'], from);
        const hits = third.requests('google', '/g/collect');
        assert.equal(hits.at(-1).query.gcs, 'G101');
      });

      const fourth = another();
      await check('Global Privacy Control', async () => {
        await tab.goto(shop(fourth, { region: region.code, first: gpc }));
        await tab.see(banner);
        await runs(fourth, region.freeWithGpc);
        const says = /Opt-out request honoured \(Global Privacy Control\)/.test(
          await tab.text(banner),
        );
        // Elsewhere it may be said too; no law there asks for it.
        if (region.tellsSignal) assert.ok(says, 'the status of the signal is on screen');
        if (region.informs) {
          const [first] = await fourth.stored(1);
          const { id, ...rest } = first;
          assert.ok(id);
          assert.deepEqual(
            [rest.event, rest.method, rest.layer, rest.signals, rest.region.regime],
            ['signalled', 'gpc', 'none', { gpc: true }, region.regime],
          );
        }
        const from = fourth.mark();
        await tab.reload();
        await runs(fourth, region.freeWithGpc, from);
        const count = (await fourth.receipts()).length;
        assert.equal(count, region.informs ? 1 : 0, 'the signal is recorded once');
        const { local } = await tab.stored();
        assert.ok(!local.includes('assent.refused'), 'and its receipt was not made twice');
      });
    },
  );
}
