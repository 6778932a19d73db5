import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { banner, quiet, reject } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const config = (world) =>
  shopConfig(world, {
    purposes: ['necessary', 'functional', 'analytics', 'advertising'],
    vendors: [
      { id: 'films', name: 'Films Ltd', purpose: 'functional', country: 'US' },
      { id: 'maps', name: 'Maps Ltd', purpose: 'functional' },
    ],
  });
const frame = (world) =>
  `<p id="over">Over</p>
  <iframe title="Film" width="420" height="240" data-purpose="functional" data-vendor="films"
    data-src="${world.url('metrics', '/film')}"></iframe><p id="under">Under</p>`;
const page = (world) =>
  world.page(
    '/',
    html({
      head:
        '<script src="/node_modules/axe-core/axe.min.js"></script>' +
        regionMeta('DE') +
        embed(config(world)),
      body: frame(world),
    }),
  );
const placeholder = 'assent-embed';
const heights = (tab) =>
  tab.evaluate(() =>
    ['#over', '#under'].map((id) => Math.round(document.querySelector(id).offsetTop)),
  );

test('in place of a film that waits stands who it is from and two ways to show it; nothing moves', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  const before = await heights(tab);
  await tab.see(placeholder);
  assert.deepEqual(await heights(tab), before);
  assert.deepEqual(world.requests('metrics'), []);
  const text = await tab.evaluate((t) => dom.find(`${t}`)[0].shadowRoot.textContent, placeholder);
  assert.match(text, /Content from Films Ltd/);
});

test('"show once" shows it on this page and decides nothing', async ({ world, open }) => {
  const tab = await open();
  const url = page(world);
  await tab.goto(url);
  await reject(tab);
  await tab.unsee(banner);
  await tab.see('[data-action=show-once]');
  await tab.click('[data-action=show-once]');
  await tab.unsee(placeholder);
  await quiet();
  assert.equal(world.requests('metrics', '/film').length, 1);
  assert.equal(await tab.evaluate(() => window.assent.status('functional')), 'denied');
  await tab.goto(url);
  await tab.see(placeholder);
  assert.equal(world.requests('metrics', '/film').length, 1);
});

test('"always" is a yes to this partner and to no other of its purpose, and is kept', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = page(world);
  await tab.goto(url);
  await reject(tab);
  await tab.unsee(banner);
  await tab.see('[data-action=show-always]');
  await tab.click('[data-action=show-always]');
  await tab.unsee(placeholder);
  const may = () => tab.evaluate(() => ['films', 'maps'].map((id) => window.assent.has(id)));
  assert.deepEqual(await may(), [true, false]);
  await tab.goto(url);
  await until(() => world.requests('metrics', '/film').length === 2, 20_000, 'the film once more');
  assert.deepEqual(await may(), [true, false]);
});

test(
  'axe finds nothing wrong in a placeholder (one engine: axe reads the document, not the engine)',
  { engines: ['chromium'] },
  async ({ world, open }) => {
    const tab = await open();
    for (const colorScheme of ['light', 'dark']) {
      await tab.media({ colorScheme, reducedMotion: 'reduce' });
      await tab.goto(page(world));
      await tab.see(placeholder);
      const found = await tab.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      });
      assert.deepEqual(found, []);
    }
  },
);
