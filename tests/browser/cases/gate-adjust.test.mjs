import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet, withdrawAll } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const page = (world, path = '/') => {
  const [, adjust] = shopConfig(world).vendors;
  const config = shopConfig(world, { vendors: [adjust] });
  return world.page(path, html({ head: regionMeta('DE') + embed(config) }));
};
const sessions = (world) => world.requests('adjust', '/session');
const id = (request) => new URLSearchParams(request.body).get('web_uuid');

test('S16: Adjust is not loaded before a yes and starts one session after it', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await tab.see(banner);
  await quiet();
  assert.deepEqual(world.asked(), []);
  assert.deepEqual(await tab.stored(), { cookies: [], local: [], databases: [], caches: [] });
  await accept(tab);
  await until(() => sessions(world).length === 1, 20_000, 'one session');
  await quiet(400);
  assert.equal(sessions(world).length, 1);
});

test('S15, S16: after a withdrawal Adjust is silent, its database is gone, and a new yes is a new device', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await until(() => sessions(world).length === 1, 20_000, 'one session');
  const before = id(sessions(world)[0]);
  assert.ok(before);
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(
    async () => !(await indexedDB.databases()).some(({ name }) => name.startsWith('adjust')),
    20_000,
  );
  const from = world.mark();
  await tab.evaluate(async () => {
    await window.Adjust?.trackEvent({ eventToken: 'abc123' })?.catch(() => {});
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await quiet(900);
  assert.deepEqual(world.asked(from), []);
  await tab.goto(page(world, '/next'));
  await quiet(500);
  assert.deepEqual(world.asked(from), []);
  // What the stopped one wrote once more while its page was closing goes with the next page.
  await tab.until(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return ![...Object.keys(localStorage), ...databases].some((name) => name.startsWith('adjust'));
  });

  await tab.evaluate(() => void window.assent.acceptAll());
  await until(() => sessions(world).length === 2, 20_000, 'a second session');
  await quiet(400);
  assert.equal(sessions(world).length, 2);
  assert.notEqual(id(sessions(world)[1]), before);
});
