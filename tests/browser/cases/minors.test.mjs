import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import {
  banner,
  button,
  openPreferences,
  preferences,
  quiet,
  save,
  setSwitches,
} from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

test('S44: a child who says so opens nothing, on later pages either, until a guardian decides', async ({
  world,
  open,
  check,
}) => {
  const tag = `<script type="text/plain" data-purpose="advertising" data-src="${world.url('metrics', '/count.js')}"></script>`;
  const config = shopConfig(world, { vendors: [], guardian: { ask: true } });
  const url = world.page('/', html({ head: regionMeta('KR') + embed(config), body: tag }));
  const counted = () => world.requests('metrics', '/count.js').length;
  const tab = await open();
  await tab.goto(url);
  await openPreferences(tab);
  await tab.click(button(preferences, 'minor'));
  await tab.see('[data-block=minor]');
  await world.stored(1);

  await check('no switch and no yes is left, and a yes of the page is refused', async () => {
    assert.equal(await tab.count(`${preferences} input[role=switch]`), 0);
    assert.equal(await tab.count(button(preferences, 'accept-all')), 0);
    const said = await tab.evaluate(() => window.assent.acceptAll().then(() => 'taken', String));
    assert.match(said, /child/);
    await quiet();
    assert.equal(counted(), 0);
  });

  await check('after a reload nothing runs and nothing is asked', async () => {
    await tab.goto(url);
    await until(
      () => tab.evaluate(() => window.assent.why('advertising') === 'minor'),
      20_000,
      'minor',
    );
    await quiet();
    assert.equal(await tab.count(banner), 0);
    assert.equal(counted(), 0);
  });

  await check('a guardian’s yes opens, and the receipt says who acted', async () => {
    await openPreferences(tab);
    await tab.see('[data-block=minor]');
    await tab.click(button(preferences, 'guardian'));
    await tab.see('[data-block=guardian]');
    await setSwitches(tab, { advertising: true });
    await save(tab);
    await until(() => counted() === 1, 20_000, 'the tag');
    const all = await tab.evaluate(() => window.assent.receipts());
    assert.deepEqual(
      all.map(({ actor, method }) => `${actor} ${method}`),
      ['self minor', 'guardian save_choices'],
    );
  });
});
