import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet, reject, withdrawAll } from '../harness/visitor.mjs';
import { blockedStorage } from '../pages/blocked-storage.mjs';
import { embed, html, regionMeta, shop, shopConfig } from '../pages/shop.mjs';

const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
const page = (world, { first = '', body = '', region = 'DE', over } = {}) =>
  world.page(
    '/',
    html({
      head: first + regionMeta(region) + embed(shopConfig(world, { vendors: [], ...over })),
      body: counter(world) + body,
    }),
  );

test('with cookies and storage refused the visitor can still decide, and it holds for the page', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { first: blockedStorage }));
  await tab.see(banner);
  await quiet(250);
  assert.deepEqual(world.asked(), []);
  await accept(tab);
  await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
  await tab.unsee(banner);
  const [receipt] = await world.stored(1);
  assert.equal(receipt.event, 'granted');
  await tab.reload();
  await tab.see(banner);
});

test(
  "cookies switched off in the browser itself (Chromium's own switch; others have none)",
  {
    engines: ['chromium'],
  },
  async ({ world, open }) => {
    const tab = await open();
    await tab.blockCookies();
    await tab.goto(page(world));
    await accept(tab);
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
    await world.stored(1);
    assert.deepEqual((await tab.stored()).cookies, []);
    const from = world.mark();
    await tab.reload();
    await until(
      () => world.asked(from).join() === 'metrics',
      20_000,
      'the copy in storage is enough',
    );
    assert.equal(await tab.count(banner), 0);
  },
);

const broken = {
  'a random text': '%%%|;nonsense',
  markup: '<script>alert(1)</script>',
  'eight thousand letters': 'x'.repeat(3900),
  'an older version': '0|lz1|lz2|DE|eu-eea|accept_all|0|3|s_AAAAAAAAAAAAAAAAAAAAAA|1|analytics:1|',
  'a yes from tomorrow': (() => {
    const at = (Date.now() + 30 * 864e5).toString(36);
    const end = (Date.now() + 90 * 864e5).toString(36);
    return `1|${at}|${end}|DE|eu-eea|accept_all|0|3|s_AAAAAAAAAAAAAAAAAAAAAA|1|analytics:1|`;
  })(),
  'a prototype name': (() => {
    const at = Date.now().toString(36);
    const end = (Date.now() + 864e5).toString(36);
    return `1|${at}|${end}|DE|eu-eea|accept_all|0|3|s_AAAAAAAAAAAAAAAAAAAAAA|1|__proto__:1|`;
  })(),
};
test('a broken, oversized, older or forged record opens nothing and asks again', async ({
  another,
  open,
  check,
}) => {
  const tab = await open();
  for (const [what, text] of Object.entries(broken))
    await check(what, async () => {
      const world = another();
      const first = `<script>
        document.cookie = 'assent=' + ${JSON.stringify(encodeURIComponent(text))}.slice(0, 4000) + ';path=/';
        localStorage.setItem('assent', ${JSON.stringify(text).replaceAll('<', '\\u003c')}.padEnd(${what.startsWith('eight') ? 8000 : 0}, 'x'));
      </script>`;
      await tab.goto(page(world, { first }));
      await tab.see(banner);
      await quiet(250);
      assert.deepEqual(world.asked(), []);
      const open = await tab.evaluate(() => ['analytics', 'advertising'].some(window.assent.has));
      assert.equal(open, false);
    });
});

test('a decision in one tab holds in the other within a second, both ways', async ({
  world,
  open,
}) => {
  const [one, two] = [await open(), await open()];
  const url = page(world, { over: { reload: 'never' } });
  await one.goto(url);
  await one.see(banner);
  await two.goto(url);
  await two.see(banner);
  await accept(two);
  await two.unsee(banner);
  const began = Date.now();
  await one.until(() => window.assent.has('analytics'), 1000);
  assert.ok(Date.now() - began < 2000);
  await one.unsee(banner);
  await withdrawAll(one);
  await two.until(() => !window.assent.has('analytics'), 1000);
});

test('answers that were forgotten stay forgotten, though the browser takes its time', async ({
  another,
  open,
  check,
}) => {
  const tab = await open();
  const asked = async (from, world) => {
    await tab.see(banner);
    await quiet(2500);
    assert.equal(await tab.evaluate(() => window.assent.get().decidedAt ?? 'never'), 'never');
    assert.equal(await tab.count(banner), 1);
    // The copy in the Cache API, and the note that there is one to be deleted.
    await tab.until(async () => {
      const all = await (await caches.open('assent')).keys();
      return !all.some(({ url }) => url.endsWith('.record'));
    });
    await tab.until(() => !Object.keys(localStorage).includes('assent.gone'));
    assert.deepEqual(world.asked(from), []);
  };
  await check('to delete, while the page is loaded anew', async () => {
    const world = another();
    await tab.goto(page(world));
    await accept(tab);
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
    const from = world.mark();
    // What runs is rid of by a new page, which comes at once.
    await tab.evaluate(() => {
      Cache.prototype.delete = () => new Promise(() => {});
      void window.assent.reset();
    });
    await asked(from, world);
  });
  await check('to look, while the page is open', async () => {
    const world = another();
    const first = `<script>
      const { has } = CacheStorage.prototype;
      CacheStorage.prototype.has = async function (name) {
        await new Promise((done) => setTimeout(done, 2500));
        return has.call(this, name);
      };
    </script>`;
    const over = { reload: 'never' };
    await tab.goto(page(world, { over }));
    await accept(tab);
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
    const url = page(world, { over, first });
    await tab.goto(url);
    await tab.evaluate(() => window.assent.reset());
    await asked(world.mark(), world);
  });
});

test('a returning visitor downloads assent.js alone, sees nothing and is asked nothing', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = page(world, { body: '<button data-assent="preferences">Choices</button>' });
  await tab.goto(url);
  await accept(tab);
  await world.stored(1);
  // The saved state is the last thing that the first page loads.
  await tab.see('[data-view=saved]');
  const from = world.mark();
  await tab.goto(url);
  await until(() => world.asked(from).join() === 'metrics', 20_000, 'the counter');
  await quiet(400);
  const files = world.front.log
    .slice(from)
    .filter((e) => e.host === world.host.site)
    .map((e) => e.path);
  assert.deepEqual(files, ['/', '/assent/assent.js']);
  assert.equal(
    world.front.log.slice(from).some((e) => e.host === world.host.receipts),
    false,
  );
  assert.equal(await tab.count(banner), 0);
  await tab.click({ text: 'Choices' });
  await tab.see('dialog[data-view=preferences]');
});

test('S2, S16: before a decision in the EU no host but the own one is asked, and nothing is stored', async ({
  world,
  open,
  profile,
  browser,
}) => {
  const tab = await open();
  const url = shop(world, { region: 'DE' });
  await tab.goto(url);
  await tab.see(banner);
  await tab.evaluate(() => {
    window.scrollTo(0, 9999);
    // A press that is let go elsewhere is no answer.
    const down = new PointerEvent('pointerdown', { bubbles: true, composed: true });
    document
      .querySelector('assent-ui')
      .shadowRoot.querySelector('[data-action=accept-all]')
      .dispatchEvent(down);
  });
  await quiet(500);
  assert.deepEqual(world.asked(), []);
  assert.equal(world.requests('receipts').length, 0);
  assert.deepEqual(await tab.stored(), { cookies: [], local: [], databases: [], caches: [] });
  assert.deepEqual(await profile.cookies(url), []);
  if (browser.abilities.has('requests')) {
    const hosts = new Set(
      profile.requests.filter((u) => u.startsWith('http')).map((u) => new URL(u).hostname),
    );
    assert.deepEqual([...hosts], [world.host.site]);
  }
});

test('a no is kept: it is not asked again and every later page stays silent', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = shop(world, { region: 'US' });
  await tab.goto(url);
  await tab.see(banner);
  await reject(tab);
  await world.stored(1);
  await quiet(800);
  const from = world.mark();
  for (let n = 0; n < 2; n += 1) {
    await tab.goto(url);
    await quiet(500);
  }
  assert.deepEqual(world.asked(from), []);
  assert.equal(await tab.count(banner), 0);
});
