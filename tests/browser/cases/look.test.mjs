import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import {
  accept,
  banner,
  button,
  openPreferences,
  preferences,
  quiet,
} from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const page = (world, { region = 'DE', body = '', head = '', lang } = {}) =>
  world.page('/', html({ head: head + regionMeta(region) + embed(shopConfig(world)), body, lang }));
const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';

const violations = (tab) =>
  tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });

for (const region of ['DE', 'US'])
  for (const colorScheme of ['light', 'dark'])
    test(
      `axe finds nothing wrong in banner and preferences, ${region} ${colorScheme} (one engine: axe reads the document, not the engine)`,
      {
        engines: ['chromium'],
      },
      async ({ world, open }) => {
        const tab = await open();
        await tab.media({ colorScheme, reducedMotion: 'reduce' });
        const url = page(world, { region, head: axe });
        await tab.goto(url);
        await tab.see(banner);
        assert.deepEqual(await violations(tab), []);
        await openPreferences(tab);
        await tab.click({ starts: 'Policy in force' });
        await quiet(300);
        assert.deepEqual(await violations(tab), []);
        await tab.press('Escape');
        await accept(tab);
        await tab.unsee(banner);
        assert.deepEqual(await violations(tab), [], 'after the decision');
      },
    );

const drawn = (tab, view) =>
  tab.evaluate(
    (targets) =>
      targets.map((target) => {
        const [element] = dom.find(target);
        const { width, height } = element.getBoundingClientRect();
        const { backgroundColor, color, fontSize, fontWeight, borderTopColor } =
          getComputedStyle(element);
        return { width, height, backgroundColor, color, fontSize, fontWeight, borderTopColor };
      }),
    [button(view, 'accept-all'), button(view, 'reject-all')],
  );

test('S14: yes and no look the same: size, colours, type', async ({ world, another, open }) => {
  const tab = await open();
  for (const [shop, region] of [
    [world, 'DE'],
    [another(), 'US'],
  ]) {
    await tab.goto(page(shop, { region }));
    await tab.see(banner);
    const [yes, no] = await drawn(tab, banner);
    assert.ok(Math.abs(yes.width - no.width) <= 1 && yes.width > 40, `${yes.width} ${no.width}`);
    assert.deepEqual({ ...yes, width: 0 }, { ...no, width: 0 });
    await openPreferences(tab);
    const [also, not] = await drawn(tab, preferences);
    assert.ok(Math.abs(also.width - not.width) <= 1);
    assert.deepEqual({ ...also, width: 0 }, { ...not, width: 0 });
  }
});

test(
  'on 320 by 256 pixels every control can be reached and pressed (not WebKitGTK: its window is never that narrow)',
  {
    engines: ['chromium', 'firefox'],
  },
  async ({ world, open }) => {
    const tab = await open();
    await tab.goto(page(world, { region: 'US' }));
    await tab.resize(320, 256);
    await tab.see(banner);
    const reach = async (view) => {
      const lost = await tab.evaluate(async (root) => {
        const lost = [];
        const controls = dom
          .find(root)
          .flatMap((e) => [...e.querySelectorAll('button, a[href], summary, input')])
          .filter(dom.visible);
        for (const control of controls) {
          control.scrollIntoView({ block: 'center', behavior: 'instant' });
          await new Promise((resolve) => setTimeout(resolve, 30));
          const { x, y, width, height } = control.getBoundingClientRect();
          let top = document.elementFromPoint(x + width / 2, y + height / 2);
          while (top?.shadowRoot) {
            const inner = top.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
            if (!inner || inner === top) break;
            top = inner;
          }
          const inside = x >= 0 && x + width <= innerWidth + 0.5;
          if (!inside || !(control.contains(top) || top?.contains(control)))
            lost.push(`${control.outerHTML.slice(0, 90)} at ${[x, y, width, height]}`);
        }
        return [controls.length, lost];
      }, view);
      assert.deepEqual(lost[1], []);
      assert.ok(lost[0] >= 4);
    };
    await reach(banner);
    await openPreferences(tab);
    await reach(preferences);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `no sideways scrolling (${wide})`);
  },
);

test('the notice does not take the focus from what the visitor writes', async ({ world, open }) => {
  const tab = await open();
  const body = '<input id="name" autofocus aria-label="Name">';
  await tab.goto(page(world, { body }));
  await tab.see(banner);
  await tab.evaluate(() => document.querySelector('#name').focus());
  await quiet(300);
  assert.equal(await tab.evaluate(() => dom.active()?.id), 'name');
});

test('Esc decides nothing, neither in the banner nor in the preferences', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await tab.see(banner);
  await tab.press('Escape');
  await quiet(200);
  assert.equal(await tab.count(banner), 1);
  await openPreferences(tab);
  await tab.press('Escape', 2);
  await tab.unsee(preferences);
  await tab.see(banner);
  await quiet(200);
  assert.deepEqual(await tab.stored(), { cookies: [], local: [], databases: [], caches: [] });
  assert.equal(world.requests('receipts').length, 0);
  assert.equal(await tab.evaluate(() => window.assent.status('analytics')), 'unset');
});

test('S15: after a decision the control that reopens the preferences is there, and works by keyboard', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await tab.unsee(banner);
  await tab.see('[data-action=open]');
  await tab.evaluate(() => dom.find('[data-action=open]').at(-1).focus());
  await tab.press('Enter');
  await tab.see(preferences);
  const inside = await tab.evaluate(() => {
    let e = dom.active();
    while (e && !e.matches?.('dialog')) e = e.parentNode ?? e.host;
    return !!e;
  });
  assert.ok(inside, 'the focus is inside the dialog');
  const moved = await tab.evaluate(
    (t) => dom.find(`${t} input[role=switch]`).map((s) => [s.dataset.purpose, s.checked]),
    preferences,
  );
  assert.deepEqual(moved, [
    ['functional', true],
    ['analytics', true],
    ['advertising', true],
  ]);
  await tab.press('Escape');
  await tab.unsee(preferences);
  assert.equal(await tab.evaluate(() => window.assent.has('analytics')), true);
});

test('S2: no switch is on before a yes where a yes is needed', async ({ world, open }) => {
  const tab = await open();
  await tab.goto(page(world));
  await openPreferences(tab);
  const on = await tab.evaluate(
    (t) => dom.find(`${t} input[role=switch]`).filter((s) => s.checked).length,
    preferences,
  );
  assert.equal(on, 0);
});

test('S19: the notice speaks the language of the page', async ({ another, open, check }) => {
  const tab = await open();
  for (const [lang, word] of [
    ['de', /[a-zäöü]/],
    ['fr', /[a-zéè]/],
    ['ja', /[\u3040-\u30ff]/],
    ['ko', /[\uac00-\ud7af]/],
    ['zh-Hant-HK', /[\u4e00-\u9fff]/],
    ['zh-CN', /[\u4e00-\u9fff]/],
  ])
    await check(lang, async () => {
      await tab.goto(page(another(), { lang }));
      await tab.see(banner);
      const labels = await tab.labels(banner);
      // Accept, reject, choose, contact.
      assert.equal(labels.length, 4);
      for (const label of labels) {
        assert.match(label, word);
        assert.doesNotMatch(label, /^(Accept all|Reject all|Choose)$/);
      }
    });
});

test(
  'with forced colours the buttons keep an outline (Chromium can force them)',
  {
    engines: ['chromium'],
  },
  async ({ world, open }) => {
    const tab = await open();
    await tab.media({ forcedColors: 'active' });
    await tab.goto(page(world));
    await tab.see(banner);
    const edges = await tab.evaluate((view) => {
      const buttons = ['accept-all', 'reject-all'];
      return buttons.map((action) => {
        const style = getComputedStyle(dom.find(`${view} [data-action=${action}]`)[0]);
        return [style.borderTopStyle, parseFloat(style.borderTopWidth)];
      });
    }, banner);
    for (const [style, width] of edges)
      assert.ok(style !== 'none' && width >= 1, `${style} ${width}`);
  },
);
