import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { accept, banner, openPreferences, quiet, save, setSwitches } from '../harness/visitor.mjs';
import { html, regionMeta, embed, shopConfig } from '../pages/shop.mjs';

const purposes = ['necessary', 'functional', 'analytics', 'advertising'];
const page = (world, body, tag = '<script src="/assent/addons/aliases.js"></script>') =>
  world.page('/', {
    body: html({
      head: regionMeta('DE') + embed(shopConfig(world, { vendors: [], purposes })) + tag,
      body: `<script>window.ran = [];</script>${body}`,
    }),
  });
const ran = (tab) => tab.evaluate(() => window.ran);

/** One page marked for each of the tools, as their documents show it. */
const marked = (world) => {
  const at = (path) => world.url('metrics', path);
  return `
    <script type="text/plain" data-category="analytics" data-src="${at('/vanilla.js?wait=200')}"></script>
    <script type="text/plain" data-category="analytics">ran.push('vanilla inline');</script>
    <script type="text/plain" data-cookieconsent="statistics" src="${at('/cookiebot.js')}"></script>
    <script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="${at('/klaro.js')}"></script>
    <script type="text/plain" class="optanon-category-C0002" src="${at('/onetrust.js')}"></script>
    <script type="text/plain" data-usercentrics="Google Analytics" src="${at('/usercentrics.js')}"></script>
    <script type="didomi/javascript" data-purposes="cookies,market_research">ran.push('didomi');</script>
    <template data-purpose="counting" data-contextual><script src="${at('/orejime.js')}"></script></template>
    <script type="text/plain" data-cookieconsent="statistics,marketing" src="${at('/both.js')}"></script>
    <iframe title="film" data-cookieconsent="marketing" data-cookieblock-src="${world.url('pixel', '/film.html')}"></iframe>
    <script type="text/plain" data-category="extras" src="${at('/unknown.js')}"></script>`;
};
const analytics = [
  'vanilla',
  'vanilla inline',
  'cookiebot',
  'klaro',
  'onetrust',
  'usercentrics',
  'didomi',
  'orejime',
];
const tag = `<script src="/assent/addons/aliases.js"
  data-options='{"names":{"orejime":{"counting":"analytics"}}}'></script>`;

test('addons: a page marked for seven other tools leaks nothing before a yes and runs in its order after', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, marked(world), tag));
  await tab.see(banner);
  await quiet();
  assert.deepEqual([await ran(tab), world.asked()], [[], []]);
  await accept(tab);
  await tab.until(() => window.ran.length === 9);
  await quiet(300);
  const order = await ran(tab);
  // Between purposes there is no order.
  assert.deepEqual(
    order.filter((name) => name !== 'both'),
    analytics,
  );
  assert.deepEqual(world.asked(), ['metrics', 'pixel']);
});

test('addons: a yes to one purpose opens what the other tool filed under it, and nothing else', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, marked(world), tag));
  await openPreferences(tab);
  await setSwitches(tab, { analytics: true, advertising: false });
  await save(tab);
  await tab.until((count) => window.ran.length === count, 20_000, analytics.length);
  await quiet(400);
  assert.deepEqual(await ran(tab), analytics);
  assert.deepEqual(world.asked(), ['metrics']);
});

test('addons: what another tool’s markup holds is taken up when it is added later, and its mark too', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, '<div id="place"></div>'));
  await accept(tab);
  await tab.unsee(banner);
  await tab.evaluate(
    (src) => {
      const box = document.createElement('div');
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.src = src;
      box.append(script);
      document.querySelector('#place').append(box);
      setTimeout(() => (script.dataset.category = 'analytics'), 50);
    },
    world.url('metrics', '/late.js'),
  );
  await tab.until(() => window.ran.length === 1);
  await quiet(300);
  assert.deepEqual(await ran(tab), ['late']);
});

test('addons: options that cannot be read open nothing and leave the page working', async ({
  world,
  open,
}) => {
  const tab = await open();
  const wrong = `<script src="/assent/addons/aliases.js" data-options="{names"></script>`;
  await tab.goto(page(world, marked(world), wrong));
  await accept(tab);
  await tab.unsee(banner);
  await quiet(400);
  assert.deepEqual([await ran(tab), world.asked()], [[], []]);
});
