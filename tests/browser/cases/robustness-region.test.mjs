import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { banner, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const tag = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;

const visit = async (tab, world, { meta, headers, region, wait = 400 }) => {
  const config = shopConfig(world, { vendors: [], ...(region && { region }) });
  const body = html({ head: regionMeta(meta) + embed(config), body: tag(world) });
  await tab.goto(world.page('/', { body, headers }));
  await tab.see(banner);
  await quiet(wait);
  return tab.evaluate(() => window.assent.get().region);
};
const timing = (value) => ({ 'server-timing': `geo;desc="${value}"` });

const hostile = [
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=document.title="taken">',
  'US; DROP TABLE',
  'XX',
  'T1',
  'EU',
  'constructor',
  'ＵＳ',
  'U S',
  'US-',
  '',
  'U\u0455',
];
test('S29: a hostile or meaningless region hint gives the strictest rules and runs nothing', async ({
  another,
  open,
  check,
}) => {
  const tab = await open();
  for (const hint of hostile)
    await check(`meta ${JSON.stringify(hint)}`, async () => {
      const world = another();
      const region = await visit(tab, world, { meta: hint, wait: 200 });
      assert.deepEqual([region.code, region.regime], ['ZZ', 'unknown']);
      assert.deepEqual(world.asked(), []);
      assert.equal(await tab.evaluate(() => document.title), 'Shop');
    });
  for (const hint of ['<script>alert(1)</script>', 'XX', 'EU'])
    await check(`Server-Timing ${JSON.stringify(hint)}`, async () => {
      const world = another();
      const region = await visit(tab, world, { headers: timing(hint), wait: 200 });
      assert.equal(region.regime, 'unknown');
      assert.deepEqual(world.asked(), []);
    });
});

test('the region is taken from Server-Timing on the page, and it opens the gate where the law does', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  const us = await visit(tab, world, { headers: timing('US-CA') });
  assert.deepEqual(us, { code: 'US-CA', regime: 'us-base', by: 'server-timing' });
  assert.deepEqual(world.asked(), ['metrics']);
  const other = another();
  const de = await visit(tab, other, { headers: timing('DE') });
  assert.deepEqual(de, { code: 'DE', regime: 'eu-eea', by: 'server-timing' });
  assert.deepEqual(other.asked(), []);
});

test('S29: two hints that contradict each other give the stricter rules', async ({
  world,
  open,
}) => {
  const tab = await open();
  const region = await visit(tab, world, { meta: 'US', headers: timing('DE') });
  assert.equal(region.regime, 'eu-eea');
  assert.deepEqual(world.asked(), []);
});

test(
  'a European clock raises the protection of an American hint (Chromium can set the clock)',
  {
    engines: ['chromium'],
    profile: { context: { timezoneId: 'Europe/Berlin' } },
  },
  async ({ world, open }) => {
    const tab = await open();
    const region = await visit(tab, world, { meta: 'US' });
    assert.equal(region.regime, 'eu-eea');
    assert.deepEqual(world.asked(), []);
  },
);

const endpoints = {
  'answers the region': [{ body: '{"region":"US"}', type: 'application/json' }, 'us-base'],
  'answers too late': [
    { body: '{"region":"US"}', type: 'application/json', wait: 2500 },
    'unknown',
  ],
  'answers garbage': [{ body: '<html>nothing here</html>' }, 'unknown'],
  'answers an invented region': [{ body: '{"region":"<b>"}', type: 'application/json' }, 'unknown'],
  fails: [{ body: 'no', status: 500 }, 'unknown'],
};
test("the region from the site's own endpoint", async ({ another, open, check }) => {
  const tab = await open();
  for (const [what, [answer, regime]] of Object.entries(endpoints))
    await check(what, async () => {
      const world = another();
      world.page('/region', answer);
      const wait = answer.wait ? 3000 : 500;
      const region = await visit(tab, world, { region: { endpoint: '/region' }, wait });
      assert.equal(region.regime, regime);
      assert.deepEqual(world.asked(), regime === 'us-base' ? ['metrics'] : []);
    });
});
