import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
const small = (world) => ({ receipts: world.url('receipts', '/v1/receipts') });

/** Asked, silent until the yes, then the counter runs once and a receipt is stored. */
const works = async (tab, world, url) => {
  await tab.goto(url);
  await tab.see(banner);
  await quiet(250);
  assert.deepEqual(world.asked(), []);
  await accept(tab);
  await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
  const [receipt] = await world.stored(1);
  assert.equal(receipt.event, 'granted');
};

const ways = {
  'a classic script tag with an inline JSON block': (world) => embed(small(world)),
  'an async script tag': (world) => embed(small(world)).replace('<script src', '<script async src'),
  'a deferred script tag': (world) =>
    embed(small(world)).replace('<script src', '<script defer src'),
  'data attributes on the tag alone': (world) =>
    `<script src="/assent/assent.js" data-receipts="${small(world).receipts}" data-region="FR"></script>`,
  'a JSON file named on the tag': (world) => {
    const file = { body: JSON.stringify(small(world)), type: 'application/json' };
    world.page('/assent.config.json', file);
    return '<script src="/assent/assent.js" data-config="/assent.config.json"></script>';
  },
};
for (const [way, head] of Object.entries(ways))
  test(`embedded with ${way}, the gate is closed until the yes`, async ({ world, open }) => {
    const tab = await open();
    const body = html({ head: regionMeta('FR') + head(world), body: counter(world) });
    await works(tab, world, world.page('/', body));
    assert.equal(await tab.evaluate(() => window.assent.has('analytics')), true);
  });

test('the global may have another name, and the usual one is then left alone', async ({
  world,
  open,
}) => {
  const tab = await open();
  const head = `<script>window.assent = 'mine';</script>${embed(small(world)).replace('data-config', 'data-global="consentOfShop" data-config')}`;
  await works(
    tab,
    world,
    world.page('/', html({ head: regionMeta('DE') + head, body: counter(world) })),
  );
  const seen = await tab.evaluate(() => [window.assent, window.consentOfShop.has('analytics')]);
  assert.deepEqual(seen, ['mine', true]);
});

test('calls made before the script arrived are replayed in their order', async ({
  world,
  open,
}) => {
  const tab = await open();
  const stub = `<script>
    window.assent = window.assent || function () { (assent.q = assent.q || []).push(arguments); };
    window.heard = [];
    assent('init', ${JSON.stringify(small(world))});
    assent('on', 'ready', () => heard.push('ready'));
    assent('on', 'change', (e) => heard.push('change ' + e.purposes.analytics));
  </script><script async src="/assent/assent.js"></script>`;
  await works(
    tab,
    world,
    world.page('/', html({ head: regionMeta('DE') + stub, body: counter(world) })),
  );
  await tab.until(() => window.heard.length >= 2);
  assert.deepEqual(await tab.evaluate(() => window.heard), ['ready', 'change granted']);
});

test('a second tag on the same page changes nothing', async ({ world, open }) => {
  const tab = await open();
  const head = embed(small(world)) + '<script src="/assent/assent.js"></script>';
  await works(
    tab,
    world,
    world.page('/', html({ head: regionMeta('DE') + head, body: counter(world) })),
  );
  assert.equal(world.requests('receipts').length, 1);
});

test('the npm package starts from an import, with the same behaviour', async ({ world, open }) => {
  const tab = await open();
  const imports = {
    assent: '/modules/src/index.js',
    nanostores: '/node_modules/nanostores/index.js',
    'js-cookie': '/node_modules/js-cookie/dist/js.cookie.mjs',
    preact: '/node_modules/preact/dist/preact.mjs',
    'preact/jsx-runtime': '/node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs',
  };
  // What every bundler defines and a bare import map does not.
  const bundler = `<script>window.process = { env: { NODE_ENV: 'production' } };</script>`;
  const head = `${bundler}<script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">
      import { init } from 'assent';
      window.own = init(${JSON.stringify(small(world))});
    </script>`;
  await works(
    tab,
    world,
    world.page('/', html({ head: regionMeta('DE') + head, body: counter(world) })),
  );
  const seen = await tab.evaluate(() => [typeof window.assent, window.own.has('analytics')]);
  assert.deepEqual(seen, ['undefined', true]);
});

test('S57: the site asks from its own code: has, status, when, on and explain agree with the visitor', async ({
  world,
  open,
}) => {
  const tab = await open();
  const head = regionMeta('DE') + embed(shopConfig(world, { vendors: [] }));
  await tab.goto(
    world.page('/', html({ head, body: '<button data-assent="preferences">Choices</button>' })),
  );
  await tab.see(banner);
  const ask = () =>
    tab.evaluate(async () => ({
      has: window.assent.has('analytics'),
      unknown: window.assent.has('nonsense'),
      status: window.assent.status('analytics'),
      necessary: window.assent.status('necessary'),
      allowed: (await window.assent.explain('analytics')).allowed,
      later: window.later,
    }));
  await tab.evaluate(() => void window.assent.when('analytics').then(() => (window.later = 'now')));
  const before = {
    has: false,
    unknown: false,
    status: 'unset',
    necessary: 'exempt',
    allowed: false,
  };
  assert.deepEqual(await ask(), before);
  await accept(tab);
  await tab.until(() => window.later);
  const after = { ...before, has: true, status: 'granted', allowed: true, later: 'now' };
  assert.deepEqual(await ask(), after);
  const refused = await tab.evaluate(() =>
    window.assent.set({ nonsense: true, analytics: false }).then(
      () => 'taken',
      (error) => error.message,
    ),
  );
  assert.match(refused, /nonsense/);
  assert.deepEqual(await ask(), after, 'a refused call changes nothing');
  await tab.unsee(banner);
  await tab.click({ text: 'Choices' });
  await tab.see('dialog[data-view=preferences]');
});
