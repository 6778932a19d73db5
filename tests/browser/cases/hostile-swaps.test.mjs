import assert from 'node:assert/strict';
import {
  accept,
  banner,
  openPreferences,
  preferences,
  quiet,
  reject,
} from '../harness/visitor.mjs';
import { asDesigned, nothingLeft, usable } from '../harness/survives.mjs';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { embed, shopConfig } from '../pages/shop.mjs';
import { hostilePage } from '../pages/hostile.mjs';

const inside = `<p>Fresh.</p><button id="own">Own</button><button data-assent="preferences">Choices</button>`;

/** Ways in which frameworks put another page into this one. */
const swaps = {
  'another body': (markup) => {
    const body = document.createElement('body');
    body.innerHTML = markup;
    document.body.replaceWith(body);
  },
  'the inside of the body (htmx)': (markup) => {
    document.body.innerHTML = markup;
    history.pushState({}, '', '/next');
  },
  'head and body, one after the other': (markup) => {
    const head = document.createElement('head');
    document.head.replaceWith(head);
    document.body.remove();
    const body = document.createElement('body');
    body.innerHTML = markup;
    document.documentElement.append(body);
  },
  'another root (Astro, Turbo’s error page)': (markup) => {
    const root = document.createElement('html');
    root.innerHTML = `<head></head><body>${markup}</body>`;
    document.documentElement.replaceWith(root);
  },
  'the inside of the root': (markup) => {
    document.documentElement.innerHTML = `<head></head><body>${markup}</body>`;
  },
  'a swap within a view transition': async (markup) => {
    const swap = () => {
      const body = document.createElement('body');
      body.innerHTML = markup;
      document.body.replaceWith(body);
    };
    if (document.startViewTransition) await document.startViewTransition(swap).finished;
    else swap();
  },
  'thirty pages, one after the other': (markup) => {
    for (let n = 0; n < 30; n += 1) {
      const root = document.createElement('html');
      root.innerHTML = `<head></head><body>${markup}</body>`;
      document.documentElement.replaceWith(root);
    }
  },
};

test(
  'whatever a framework swaps, the notice and the preferences stay and both answers hold',
  {
    limit: 90_000,
  },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const [name, swap] of Object.entries(swaps))
      await check(name, async () => {
        const world = another();
        const run = () => tab.run(`(${swap})(${JSON.stringify(inside)})`);
        await tab.goto(hostilePage(world));
        await tab.see(banner);
        await run();
        await tab.see(banner);
        await asDesigned(tab);
        await usable(tab);
        await openPreferences(tab);
        await run();
        await tab.see(preferences);
        await tab.press('Escape');
        await tab.see(banner);
        await reject(tab);
        await tab.unsee(banner);
        await nothingLeft(tab);
        await run();
        assert.equal(await tab.count(banner), 0);
        await tab.click({ text: 'Choices' });
        await tab.see(preferences);
        await tab.click(`${preferences} [data-action=accept-all]`);
        await tab.unsee(preferences);
        await tab.until(() => window.assent.has('analytics'));
        assert.deepEqual(world.asked(), [], 'the tag went with its page');
      });
  },
);

test('Turbo: the notice stays from page to page, and a gated tag of the next page waits for the yes', async ({
  world,
  open,
}) => {
  const tab = await open();
  const tag =
    embed(shopConfig(world, { vendors: [] })) +
    '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
  const link = (to) => `<a href="${to}">Next</a>`;
  hostilePage(world, { path: '/next', tag, body: link('/third') });
  hostilePage(world, { path: '/third', tag, body: link('/next') });
  await tab.goto(hostilePage(world, { tag, body: link('/next') }));
  await tab.evaluate(() => (window.stayed = true));
  await tab.see(banner);
  for (const path of ['/next', '/third']) {
    await tab.click({ text: 'Next' });
    await tab.until((to) => location.pathname === to, 20_000, path);
    await tab.see(banner);
    await asDesigned(tab);
    await usable(tab);
  }
  assert.equal(await tab.evaluate(() => window.stayed), true, 'it was Turbo');
  await quiet(150);
  assert.deepEqual(world.asked(), []);
  await accept(tab);
  await tab.unsee(banner);
  await until(() => world.asked().join() === 'metrics', 20_000, 'the tag of the third page');
  await tab.click({ text: 'Next' });
  await tab.until(() => location.pathname === '/next');
  // Turbo shows its copy of the page first, and runs what is in it, gated or not.
  await tab.until(() => window.ran.length >= 2);
  assert.equal(await tab.count(banner), 0);
});

test('document.open and write make a new page in the old one: the notice comes back and holds', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(hostilePage(world));
  await tab.see(banner);
  await tab.evaluate((markup) => {
    document.open();
    document.write(`<!doctype html><html><head></head><body>${markup}</body></html>`);
    document.close();
  }, inside);
  await tab.see(banner);
  await asDesigned(tab);
  await usable(tab);
  await accept(tab);
  await tab.unsee(banner);
  await tab.until(() => window.assent.has('analytics'));
});
