import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { banner, button, openPreferences, preferences, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const page = (world, region, { config, lang, first = '' } = {}) =>
  world.page(
    '/',
    html({
      head: first + axe + regionMeta(region) + embed(shopConfig(world, config)),
      lang,
    }),
  );
const signal =
  "<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>";

const violations = (tab) =>
  tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
/** Opens every fold of a view and returns what each block says. */
const unfold = (tab, view) =>
  tab.evaluate((root) => {
    const blocks = dom.find(root).flatMap((e) => [...e.querySelectorAll('[data-block]')]);
    return Object.fromEntries(
      blocks.map((block) => {
        const closed = block.matches('details:not([open])');
        if (closed) block.open = true;
        return [block.dataset.block, [closed, block.innerText]];
      }),
    );
  }, view);
const marketing = {
  purposes: ['necessary', 'analytics', 'advertising', 'marketing'],
  directMarketing: {
    data: ['Name'],
    subjects: ['Cloud services'],
    channel: 'https://shop.example/stop',
  },
};

for (const [region, config, wanted] of [
  ['DE', {}, { transfers: /Google Analytics.*United States/s }],
  ['SG', {}, { transfers: /Personal Data Protection Act 2012.*United States/s }],
  [
    'HK',
    marketing,
    {
      'hk-direct-marketing-marketing': /free of charge.*Name.*Cloud services.*shop\.example/s,
      transfers: /outside Hong Kong.*Germany/s,
    },
  ],
  [
    'KR',
    {},
    { 'kr-terms': /Analytics.*_ga.*You may refuse/s, 'kr-terms-marketing': /Advertising/ },
  ],
])
  test(`S26: what ${region} wants told stands folded in the first layer, before a yes`, async ({
    world,
    open,
  }) => {
    const tab = await open();
    await tab.goto(page(world, region, { config }));
    await tab.see(banner);
    const before = await tab.evaluate((v) => dom.find(v)[0].offsetHeight, banner);
    await quiet(400);
    const after = await tab.evaluate((v) => dom.find(v)[0].offsetHeight, banner);
    assert.equal(after, before, 'nothing was added after it was drawn');
    const told = await unfold(tab, banner);
    for (const [id, words] of Object.entries(wanted)) {
      assert.ok(told[id], `${id} is told`);
      assert.ok(told[id][0], 'folded');
      assert.match(told[id][1], words);
    }
    assert.deepEqual(world.asked(), []);
  });

test('S26: with folds open accept and reject are still the same, and axe finds nothing (one engine: axe reads the document)', { engines: ['chromium'] }, async ({ world, open }) => {
  const tab = await open();
  await tab.media({ reducedMotion: 'reduce' });
  await tab.goto(page(world, 'KR', { lang: 'ko' }));
  await tab.see(banner);
  await unfold(tab, banner);
  assert.deepEqual(await violations(tab), []);
  const [yes, no] = await tab.evaluate(
    (targets) =>
      targets.map((target) => {
        const { width, height } = dom.find(target)[0].getBoundingClientRect();
        const { fontSize, backgroundColor } = getComputedStyle(dom.find(target)[0]);
        return { width: Math.round(width), height, fontSize, backgroundColor };
      }),
    [button(banner, 'accept-all'), button(banner, 'reject-all')],
  );
  assert.deepEqual(yes, no);
  await openPreferences(tab);
  await unfold(tab, preferences);
  assert.deepEqual(await violations(tab), [], 'preferences');
}); // prettier-ignore

test('Korea: what promotes goods is bold and at least a fifth larger than the rest', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, 'KR', { lang: 'ko' }));
  await tab.see(banner);
  await unfold(tab, banner);
  const type = (id) =>
    tab.evaluate((name) => {
      const [cell] = dom.all(document, `[data-block=${name}] td > *`);
      const { fontSize, fontWeight } = getComputedStyle(cell);
      return [parseFloat(fontSize), Number(fontWeight)];
    }, id);
  const [size, weight] = await type('kr-terms-marketing');
  const [rest] = await type('kr-terms');
  // 9 pt are 12 px.
  assert.ok(size >= 12 && size >= rest * 1.2, `${size} against ${rest}`);
  assert.ok(weight >= 700);
});

test('Japan: the preferences tell per tag what is sent, to whom and why', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, 'JP', { lang: 'ja' }));
  await openPreferences(tab);
  const told = await unfold(tab, preferences);
  assert.match(told['jp-transmission'][1], /Google Analytics.*IPアドレス.*分析/s);
});

test('California: the signal is shown as honoured, and one press opts out for good', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, 'US-CA', { first: signal }));
  await openPreferences(tab);
  const text = () =>
    tab.evaluate((v) => dom.find(`${v} [data-block=us-choices]`)[0]?.innerText ?? '', preferences);
  assert.match(await text(), /Opt-out request honoured/);
  assert.match(await text(), /You can opt out/);
  await tab.click({ text: 'Do Not Sell or Share My Personal Information' });
  assert.equal(await tab.evaluate(() => window.assent.status('advertising')), 'denied');
  // The confirmation is there to be read, whether or not something else is still open.
  if (!(await tab.count(preferences))) await openPreferences(tab);
  assert.match(await text(), /You have opted out/);
});

test('United Kingdom: one press objects to own statistics, and to nothing else', async ({
  world,
  open,
}) => {
  const tab = await open();
  const config = {
    purposes: ['necessary', 'functional', 'statistics', 'analytics', 'advertising'],
  };
  await tab.goto(page(world, 'GB', { config }));
  await tab.see(banner);
  assert.equal(await tab.evaluate(() => window.assent.has('statistics')), true);
  await unfold(tab, banner);
  await tab.click({ text: 'Object to statistics' });
  await quiet(200);
  const now = await tab.evaluate(() => [
    window.assent.has('statistics'),
    window.assent.status('analytics'),
  ]);
  assert.deepEqual(now, [false, 'unset']);
  await tab.see(banner);
});
