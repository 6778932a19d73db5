import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, button, openPreferences, quiet, reject } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const broken = { body: 'broken', status: 500, type: 'text/plain' };
const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
const page = (world) =>
  world.page(
    '/',
    html({
      head: regionMeta('DE') + embed(shopConfig(world, { vendors: [] })),
      body: `${counter(world)}<button data-assent="preferences">Choices</button>`,
    }),
  );
/** The page's own scripts still get their turn. */
const alive = (tab) =>
  tab.until(() => new Promise((resolve) => setTimeout(resolve, 10, true)), 20_000);

test(
  'when one of our own files cannot be loaded the gate stays closed and the page alive:',
  {
    limit: 60_000,
  },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const file of ['session', 'widget', 'locales/en'])
      await check(file, async () => {
        const world = another();
        world.page(`/assent/${file}.js`, broken);
        await tab.goto(page(world));
        await quiet(800);
        await alive(tab);
        assert.deepEqual(world.asked(), []);
        assert.equal(await tab.evaluate(() => window.assent.has('analytics')), false);
      });
  },
);

test('when the preferences cannot be loaded the first layer still takes an answer', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.page('/assent/preferences.js', broken);
  await tab.goto(page(world));
  await tab.click(button(banner, 'choose'));
  await quiet(800);
  await alive(tab);
  await tab.see(banner);
  await reject(tab);
  await tab.unsee(banner);
  await quiet(500);
  await alive(tab);
  const [receipt] = await world.stored(1);
  assert.equal(receipt.event, 'refused');
  assert.deepEqual(world.asked(), []);
});

test('when the delivery of receipts cannot be loaded the yes holds and its receipt follows later', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.page('/assent/receipts.js', broken);
  const url = page(world);
  await tab.goto(url);
  await accept(tab);
  await tab.unsee(banner);
  await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
  await alive(tab);
  world.site.pages.delete('/assent/receipts.js');
  await tab.goto(url);
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.event, receipt.layer], ['granted', 'banner']);
  await quiet(500);
  assert.equal((await world.receipts()).length, 1);
});

test('when the means of a withdrawal cannot be loaded a new page is silent all the same', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.page('/assent/withdrawal.js', broken);
  const [google] = shopConfig(world).vendors;
  const head = regionMeta('DE') + embed(shopConfig(world, { vendors: [google] }));
  await tab.goto(world.page('/', html({ head })));
  await accept(tab);
  await until(() => world.requests('google', '/g/collect').length > 0, 20_000, 'a hit');
  await tab.unsee(banner);
  await openPreferences(tab);
  await tab.click('dialog [data-action=withdraw-all]');
  await world.stored(2);
  await quiet(900);
  const from = world.mark();
  await tab.reload();
  await quiet(600);
  assert.deepEqual(world.asked(from), []);
  assert.equal(await tab.evaluate(() => window.assent.has('analytics')), false);
});
