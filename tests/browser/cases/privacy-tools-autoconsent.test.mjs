import assert from 'node:assert/strict';
import { autoconsent, tellings, told } from '../../integrations/autoconsent-page.mjs';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { banner, openPreferences, preferences, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shop, shopConfig, shopTags } from '../pages/shop.mjs';

const everything = ['functional', 'analytics', 'advertising'];
const states = ({ purposes }) => everything.map((id) => purposes[id].state);
const all = (state) => everything.map(() => state);

/** The engine is done, and its own test of what it did passed. */
const refused = async (tab) => {
  await told(tab, 'autoconsentDone');
  const [{ cmp, result }] = await told(tab, 'selfTestResult');
  assert.deepEqual([cmp, result], ['assent', true]);
};

test('autoconsent says no for a visitor on a Japanese page, in one click and for good', async ({
  world,
  open,
}) => {
  const tab = await open();
  const page = world.page(
    '/',
    html({
      lang: 'ja',
      head: regionMeta('DE') + embed(shopConfig(world)),
      body: shopTags(world) + autoconsent('optOut'),
    }),
  );
  await tab.goto(page);
  await refused(tab);
  // The engine's own rules ran as well, and none of them took Assent for another.
  assert.deepEqual(
    (await told(tab, 'cmpDetected')).map(({ cmp }) => cmp),
    ['assent'],
  );
  assert.equal((await told(tab, 'autoconsentDone'))[0].totalClicks, 1);
  assert.equal(await tab.count(banner), 0);
  // As the docs say that a tool may read it.
  const [format, done, answers] = await tab.evaluate(() => {
    const record = /(?:^|; )assent=([^;]*)/.exec(document.cookie)?.[1].split('|');
    return [0, 7, 13].map((field) => record[field]);
  });
  assert.deepEqual([format, done], ['2', 'reject_all']);
  assert.equal(answers, 'functional:0/analytics:0/advertising:0/newsletter:3');
  const [receipt] = await world.stored(1);
  assert.deepEqual(
    [receipt.event, receipt.method, receipt.lang, states(receipt)],
    ['refused', 'reject_all', 'ja', all('denied')],
  );
  await tab.goto(page);
  await quiet(900);
  assert.equal(await tab.count(banner), 0);
  assert.equal((await tellings(tab, 'popupFound')).length, 1, 'none on the second page');
  assert.deepEqual(world.asked(), [], 'nothing gated ran on either page');
  assert.equal((await world.receipts()).length, 1);
});

test('autoconsent says yes for a visitor who told it to', async ({ world, open }) => {
  const tab = await open();
  await tab.goto(shop(world, { region: 'DE', body: autoconsent('optIn') }));
  assert.equal((await told(tab, 'optInResult'))[0].result, true);
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.method, states(receipt)], ['accept_all', all('granted')]);
  await until(() => world.asked().length === 4, 20_000, 'everything runs');
});

test('autoconsent refuses in the United States, where the notice only informs', async ({
  world,
  open,
}) => {
  const tab = await open();
  const page = shop(world, { region: 'US', body: autoconsent('optOut') });
  await tab.goto(page);
  await refused(tab);
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.method, states(receipt)], ['reject_all', all('denied')]);
  await quiet(600);
  const from = world.mark();
  await tab.goto(page);
  await quiet(900);
  assert.deepEqual(world.asked(from), [], 'hosts asked on the next page');
});

test('autoconsent answers in preferences of a first visit, and leaves alone those that a visitor opened later', async ({
  world,
  open,
}) => {
  const tab = await open();
  const page = shop(world, {
    region: 'DE',
    body: autoconsent('optOut', undefined, { late: true }),
  });
  await tab.goto(page);
  await openPreferences(tab);
  await tab.evaluate(() => window.startTool());
  await refused(tab);
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.layer, states(receipt)], ['preferences', all('denied')]);

  await tab.goto(page);
  await openPreferences(tab);
  await tab.evaluate(() => window.startTool());
  await until(
    async () => (await tellings(tab, 'cmpDetected')).length === 2,
    20_000,
    'Assent found',
  );
  await quiet(900);
  assert.equal(await tab.count(preferences), 1);
  assert.equal((await tellings(tab, 'popupFound')).length, 1, 'that of the first visit');
});

test('autoconsent without a rule for Assent sees nothing and decides nothing', async ({
  world,
  open,
}) => {
  const tab = await open();
  const guess = { enableHeuristicDetection: true, heuristicMode: 'tier2', detectRetries: 1 };
  await tab.goto(
    shop(world, { region: 'DE', body: autoconsent('optOut', [], { ...guess, late: true }) }),
  );
  await tab.see(banner);
  await tab.evaluate(() => window.startTool());
  const reports = async () => (await tellings(tab, 'report')).map(({ state }) => state);
  await until(
    async () => (await reports()).at(-1)?.lifecycle === 'nothingDetected',
    9000,
    'the end of the search',
  );
  const state = (await reports()).at(-1);
  // From the second search on it guesses.
  assert.equal(state.findCmpAttempts, 2);
  assert.deepEqual([state.detectedCmps, state.heuristicPatterns, state.clicks], [[], [], 0]);
  assert.equal(await tab.count(banner), 1);
  assert.deepEqual(world.asked(), []);
});
