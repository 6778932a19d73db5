import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import {
  accept,
  banner,
  openPreferences,
  preferences,
  quiet,
  withdrawAll,
} from '../harness/visitor.mjs';
import { gpc } from '../pages/gpc.mjs';
import { embed, html, regionMeta, shop, shopConfig } from '../pages/shop.mjs';

const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
const page = (world, { first = '', body = '', region = 'DE', headers, nonce, path = '/' } = {}) =>
  world.page(path, {
    body: html({
      head: first + regionMeta(region) + embed(shopConfig(world, { vendors: [] }), nonce),
      body: counter(world) + body,
    }),
    headers,
  });

test('under strict CSP and Trusted Types the whole life of a choice causes no violation', async ({
  world,
  open,
}) => {
  const tab = await open();
  const nonce = 'r4nd0m';
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'none'",
    `connect-src ${world.url('receipts', '')}`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types assent',
  ].join('; ');
  const first = `<script nonce="${nonce}">window.refused = [];
    addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));</script>`;
  const url = page(world, { first, nonce, headers: { 'content-security-policy': policy } });
  await tab.goto(url);
  await openPreferences(tab);
  await tab.press('Escape');
  await accept(tab);
  await tab.until(() => window.ran?.length === 1);
  await world.stored(1);
  assert.deepEqual(await tab.evaluate(() => window.refused), []);
  await tab.goto(url);
  await tab.until(() => window.ran?.length === 1);
  await withdrawAll(tab);
  await world.stored(2);
  await tab.until(() => window.refused && !window.ran);
  assert.deepEqual(await tab.evaluate(() => window.refused), []);
});

test('when a framework replaces the body or throws our element out, the notice stays and works', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await tab.see(banner);
  await tab.evaluate(() => {
    const fresh = document.createElement('body');
    fresh.innerHTML = '<main>fresh</main>';
    document.body.replaceWith(fresh);
  });
  await tab.see(banner);
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) element.remove();
  });
  await tab.see(banner);
  await accept(tab);
  await tab.unsee(banner);
  await world.stored(1);
});

test('style sheets and layers of a hostile page neither hide the notice nor cover it', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<style>
      * { all: unset !important; position: static !important; color: red !important; }
      html > * { transform: scale(0.5) !important; }
      div, section, dialog, button { display: none !important; }
    </style>
    <div style="position:fixed;inset:0;z-index:2147483647;display:block!important;background:#fff"></div>`;
  await tab.goto(page(world, { body }));
  await accept(tab);
  await tab.unsee(banner);
  await world.stored(1);
});

test('keys on Object.prototype open nothing', async ({ world, open }) => {
  const tab = await open();
  const first = `<script>
    for (const key of ['analytics', 'advertising', 'granted', 'allowed', 'location', 'US'])
      Object.prototype[key] = 'granted';
  </script>`;
  await tab.goto(page(world, { first }));
  await tab.see(banner);
  await quiet(400);
  assert.deepEqual(world.asked(), []);
  assert.equal(await tab.evaluate(() => window.assent.has('constructor')), false);
});

test('a yes that was given while the signal was on outranks it, and is kept', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = shop(world, { region: 'US', first: gpc });
  await tab.goto(url);
  await until(() => world.asked().join() === 'metrics', 20_000, 'only the own counter');
  await accept(tab);
  const all = 'adjust,google,metrics,pixel';
  await until(() => world.asked().join() === all, 20_000, all);
  const from = world.mark();
  await tab.goto(url);
  await until(() => world.asked(from).join() === all, 20_000, `${all} on the next page`);
});

test('a signal that appears after a yes beats that yes', async ({ world, open }) => {
  const tab = await open();
  await tab.goto(shop(world, { region: 'US' }));
  await accept(tab);
  await world.stored(1);
  // What Google still holds may leave with the page where it was allowed.
  await tab.goto(world.page('/between', '<!doctype html><p>between'));
  await quiet(600);
  const from = world.mark();
  await tab.goto(shop(world, { region: 'US', first: gpc, path: '/signalled' }));
  await until(() => world.asked(from).includes('metrics'), 20_000, 'the own counter');
  const [, signalled] = await world.stored(2);
  assert.deepEqual([signalled.event, signalled.seq], ['signalled', 2]);
  await quiet(600);
  assert.deepEqual(world.asked(from), ['metrics']);
  assert.deepEqual(
    (await tab.stored()).local.filter((key) => key.endsWith('refused')),
    [],
    'no receipt was made twice',
  );
});

test('putting the notice away in the US is no decision; it stays away and all goes on', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = shop(world, { region: 'US' });
  await tab.goto(url);
  await tab.see(banner);
  await tab.click(`${banner} [data-action=close]`);
  await tab.unsee(banner);
  const [receipt] = await world.stored(1);
  assert.equal(receipt.event, 'acknowledged');
  assert.equal(receipt.purposes.analytics.state, 'unasked');
  const from = world.mark();
  await tab.goto(url);
  await until(() => world.asked(from).length === 4, 20_000, 'everything');
  assert.equal(await tab.count(banner), 0);
  await openPreferences(tab);
  assert.match(await tab.text(preferences), /Your Privacy Choices/);
});
