import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet, withdrawAll } from '../harness/visitor.mjs';
import { html, regionMeta, embed, shopConfig } from '../pages/shop.mjs';

const config = (world, over) => shopConfig(world, { vendors: [], ...over });
const page = (world, { body, over, headers, nonce, path = '/', head = '' }) =>
  world.page(path, {
    body: html({ head: head + regionMeta('DE') + embed(config(world, over), nonce), body }),
    headers,
  });
const ran = (tab) => tab.evaluate(() => window.ran ?? []);
const held = (address) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${address}"></script>`;

test('marked scripts, external and inline, run in the order of the page after a yes, and not before', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `
    ${held(world.url('metrics', '/first.js?wait=300'))}
    <script type="text/plain" data-purpose="analytics">ran.push('second');</script>
    ${held(world.url('metrics', '/third.js'))}
    <script type="text/plain" data-purpose="analytics">ran.push('fourth');</script>
    <template data-purpose="analytics"><script>ran.push('template');</script><i id="inside"></i></template>
    <script type="text/plain" data-type="module" data-purpose="analytics">
      ran.push(import.meta.url ? 'module' : ''); export {};
    </script>`;
  await tab.goto(page(world, { body }));
  await tab.see(banner);
  await quiet();
  assert.deepEqual([await ran(tab), world.asked()], [[], []]);
  await accept(tab);
  await tab.until(() => window.ran?.length === 6);
  const order = await ran(tab);
  assert.deepEqual(order, ['first', 'second', 'third', 'fourth', 'template', 'module']);
  assert.equal(await tab.evaluate(() => !!document.querySelector('#inside')), true);
});

test('a marked script added later runs once: the one from before the yes and the one from after', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { body: '<div id="place"></div>' }));
  await tab.see(banner);
  const add = (name) =>
    tab.evaluate(
      (src) => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset.purpose = 'analytics';
        script.dataset.src = src;
        const box = document.createElement('div');
        box.append(script);
        document.querySelector('#place').append(box);
      },
      world.url('metrics', `/${name}.js`),
    );
  await add('before');
  await quiet(300);
  assert.deepEqual(world.asked(), []);
  await accept(tab);
  await tab.until(() => window.ran?.length === 1);
  await add('after');
  await tab.until(() => window.ran?.length === 2);
  await tab.evaluate(async () => {
    await window.assent.acceptAll();
    await window.assent.set({ analytics: true });
    const place = document.querySelector('#place');
    document.body.append(place);
  });
  await quiet(300);
  assert.deepEqual(await ran(tab), ['before', 'after']);
});

test('a marked frame and a marked picture load after a yes and are emptied by a withdrawal', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<iframe title="film" data-purpose="analytics" data-src="${world.url('metrics', '/film.html')}"></iframe>
    <img alt="" data-purpose="analytics" data-src="${world.url('pixel', '/p.gif')}">`;
  await tab.goto(page(world, { body }));
  await tab.see(banner);
  await quiet(300);
  assert.deepEqual(world.asked(), []);
  await accept(tab);
  await until(() => world.asked().join() === 'metrics,pixel', 20_000, 'frame and picture');
  await tab.unsee(banner);
  const from = world.mark();
  await withdrawAll(tab);
  await tab.until(() => !document.querySelector('iframe').hasAttribute('src'));
  assert.equal(await tab.evaluate(() => document.querySelector('img').hasAttribute('src')), false);
  await quiet(300);
  assert.deepEqual(world.asked(from), []);
});

test('under a strict CSP the nonce is carried over and nothing is refused', async ({
  world,
  open,
}) => {
  const tab = await open();
  const nonce = 'r4nd0m';
  const body = `
    <script nonce="${nonce}" type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/one.js')}"></script>
    <script nonce="${nonce}" type="text/plain" data-purpose="analytics">ran.push('two');</script>`;
  const head = `<script nonce="${nonce}">window.refused = [];
    addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI));</script>`;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `connect-src ${world.url('receipts', '')} 'self'`,
    'img-src data:',
    "base-uri 'none'",
  ].join('; ');
  const headers = { 'content-security-policy': policy };
  await tab.goto(page(world, { body, head, nonce, headers }));
  await accept(tab);
  await tab.until(() => window.ran?.length === 2);
  await world.stored(1);
  assert.deepEqual(await ran(tab), ['one', 'two']);
  assert.deepEqual(await tab.evaluate(() => window.refused), []);
});

test('a withdrawal reloads the page when a marked script ran, and does not when the owner said never', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  for (const [shop, reload] of [
    [world, 'auto'],
    [another(), 'never'],
  ]) {
    const body = held(shop.url('metrics', '/plain.js'));
    await tab.goto(page(shop, { body, over: { reload } }));
    await accept(tab);
    await tab.until(() => window.ran?.length === 1);
    await tab.unsee(banner);
    await shop.stored(1);
    const from = shop.mark();
    await withdrawAll(tab);
    await shop.stored(2);
    await quiet(700);
    const loads = shop.requests('site', '/').filter((e) => e.path === '/' && e.method === 'GET');
    assert.equal(loads.length, reload === 'auto' ? 2 : 1, `loads with reload: ${reload}`);
    assert.deepEqual(shop.asked(from), []);
  }
});
