import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { accept, banner, preferences, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const day = (offset) => new Date(Date.now() + offset * 864e5).toISOString().slice(0, 10);
/** A small policy as data. */
const policy = (version, announced, effective, more = {}) => ({
  id: 'shop',
  issuer: { id: 'shop', name: 'Shop' },
  edition: 'private',
  version,
  languages: ['en'],
  announced: day(announced),
  effective: day(effective),
  purposes: [
    {
      id: 'necessary',
      required: true,
      clause: 'purpose',
      name: 'Necessary',
      description: 'Runs the shop.',
      items: ['access-log'],
    },
    {
      id: 'analytics',
      clause: 'purpose',
      name: 'Analytics',
      description: 'Counts.',
      items: ['cookie'],
    },
  ],
  clauses: [{ id: 'purpose', number: '3', title: 'Purposes', text: `As of ${version}.` }],
  tools: [{ vendor: 'google-analytics', purpose: 'analytics' }],
  retention: [],
  contacts: [{ role: 'privacy-officer', name: 'Security', phone: '1544-5876' }],
  ...more,
});
const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';

/** One version in force, two announced. */
const page = (world) => {
  const documents = [
    policy('v1', -400, -370),
    policy('v2', -3, 40, {
      change: { material: true, summary: 'Inquiries are kept for 3 years.' },
      purposes: policy('v2', 0, 0).purposes.map((p) =>
        p.id === 'analytics' ? { ...p, items: ['cookie', 'visit-time'] } : p,
      ),
    }),
    policy('v3', -1, 68, { change: { material: false, summary: 'Another contact.' } }),
  ];
  for (const one of documents)
    world.page(`/policy-${one.version}.json`, {
      body: JSON.stringify(one),
      type: 'application/json',
    });
  const versions = documents.map(({ version, announced, effective }) => ({
    version,
    announced,
    effective,
    src: `/policy-${version}.json`,
  }));
  const config = shopConfig(world, {
    purposes: ['necessary', 'analytics'],
    policy: { versions, url: '/privacy' },
  });
  config.vendors = config.vendors.filter(({ id }) => id === 'google-analytics');
  return world.page('/', html({ head: axe + regionMeta('DE') + embed(config) }));
};
const card = '[data-view=change]';
const titles = (tab) => tab.evaluate((v) => dom.find(`${v} h2`).map((h) => h.textContent), card);

const told = async (world, tab) => {
  const url = page(world);
  await tab.goto(url);
  await accept(tab);
  await tab.unsee(banner);
  await tab.goto(url);
  await tab.see(card);
  return url;
};

test('S33: an announced change is told with date and summary; Esc puts it away for now', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = await told(world, tab);
  const text = await tab.evaluate((v) => dom.find(v)[0].textContent, card);
  assert.match(text, /Inquiries are kept for 3 years\./);
  assert.equal(await tab.evaluate(() => window.assent.has('analytics')), true);
  await tab.press('Escape');
  await tab.unsee(card);
  await tab.goto(url);
  await tab.see(card);
});

test('S36: two that are announced are told in order, and put away one by one for good', async ({
  world,
  open,
}) => {
  const tab = await open();
  const url = await told(world, tab);
  assert.equal((await titles(tab)).length, 2);
  const ok = `${card} [data-action=dismiss-change]`;
  await tab.click(ok);
  await quiet(200);
  assert.equal((await titles(tab)).length, 1);
  await tab.goto(url);
  await tab.see(card);
  assert.match(await tab.evaluate((v) => dom.find(v)[0].textContent, card), /Another contact/);
  await tab.click(ok);
  await tab.unsee(card);
  await tab.goto(url);
  await quiet(800);
  assert.equal(await tab.count(card), 0);
});

test('S35: the change can be read before it takes effect, and every version with it (S37)', async ({
  world,
  open,
}) => {
  const tab = await open();
  await told(world, tab);
  await tab.click(`${card} [data-action=read-change]`);
  await tab.see(preferences);
  await quiet(600);
  const text = await tab.evaluate((v) => dom.find(v)[0].innerText, preferences);
  assert.match(text, /Data collected.*Added: Time of visit/s);
  assert.match(text, /As of v2\./);
  for (const version of ['v1', 'v2', 'v3']) assert.match(text, new RegExp(`^${version}$`, 'm'));
  const focused = await tab.evaluate(() => dom.active().textContent);
  assert.match(focused, /^v2/);
});

test('S46: a role with a telephone alone is reached from the first layer', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await tab.see(banner);
  await tab.click(`${banner} [data-action=contact]`);
  await tab.see(preferences);
  await quiet(200);
  const at = await tab.evaluate(() => [dom.active().dataset.focus, dom.active().innerText]);
  assert.equal(at[0], '/contacts');
  assert.match(at[1], /Privacy officer\s+Security\s+1544-5876/);
});

test(
  'axe finds nothing wrong in the card and in the versions (one engine: axe reads the document, not the engine)',
  { engines: ['chromium'] },
  async ({ world, open }) => {
    const tab = await open();
    await tab.media({ reducedMotion: 'reduce' });
    await told(world, tab);
    const violations = () =>
      tab.evaluate(async () => {
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      });
    assert.deepEqual(await violations(), []);
    await tab.click(`${card} [data-action=read-change]`);
    await tab.see(preferences);
    await quiet(600);
    assert.deepEqual(await violations(), []);
  },
);
