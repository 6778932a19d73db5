import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { accept, banner, button, preferences, quiet, reject } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const page = (world, config, { region = 'DE', lang = 'en', head = '', body = '' } = {}) =>
  world.page(
    '/',
    html({ head: head + regionMeta(region) + embed(shopConfig(world, config)), body, lang }),
  );
const box = (tab, target) =>
  tab.evaluate((t) => {
    const { left, top, right, bottom, width, height } = dom.find(t)[0].getBoundingClientRect();
    return { left, top, right, bottom, width, height, page: [innerWidth, innerHeight] };
  }, target);

test('every layout has its place, keeps clear of the page and asks the same question', async ({
  another,
  open,
  check,
}) => {
  const tab = await open();
  await tab.resize(1200, 800);
  const places = {
    card: ({ right, width, page }) => right < page[0] && width === 440,
    bar: ({ left, right, width, page }) => width === 960 && Math.abs(left - (page[0] - right)) < 2,
    sheet: ({ left, right, bottom, page }) => !left && right === page[0] && bottom === page[1],
    dialog: ({ left, top, right, bottom, page }) =>
      Math.abs(left - (page[0] - right)) < 2 && Math.abs(top - (page[1] - bottom)) < 2,
  };
  for (const [layout, holds] of Object.entries(places))
    await check(layout, async () => {
      const shop = another();
      await tab.goto(page(shop, { theme: { layout } }));
      await tab.see(banner);
      const seen = await box(tab, banner);
      assert.ok(holds(seen), JSON.stringify(seen));
      const labels = await tab.labels(banner);
      assert.deepEqual(labels.slice(-4), ['Accept all', 'Reject all', 'Choose', 'Contact']);
      await reject(tab);
      await tab.unsee(banner);
      await shop.stored(1);
    });
  await check('the other corner', async () => {
    await tab.goto(page(another(), { theme: { side: 'start' } }));
    await tab.see(banner);
    const { left, right, page: size } = await box(tab, banner);
    assert.ok(left < 40 && right < size[0] / 2, `${left} ${right}`);
  });
  await check('from right to left the corner changes sides', async () => {
    await tab.goto(page(another(), {}, { lang: 'ar' }));
    await tab.see(banner);
    const { left, right, page: size } = await box(tab, banner);
    assert.ok(left < 40 && right < size[0] / 2, `${left} ${right}`);
  });
});

test('a dialog in the middle holds the focus, Esc puts it away undecided, and the page is free again', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(
    page(world, { theme: { layout: 'dialog' } }, { body: '<button id="own">Own</button>' }),
  );
  await tab.see(`dialog${banner}`);
  const inside = () =>
    tab.evaluate(() => {
      let e = dom.active();
      while (e && !e.matches?.('dialog')) e = e.parentNode ?? e.host;
      return !!e;
    });
  assert.ok(await inside(), 'the focus is in the dialog');
  assert.equal(await tab.evaluate(() => dom.active().tagName), 'DIALOG', 'and on no answer');
  for (let step = 0; step < 6; step += 1) {
    await tab.press('Tab');
    assert.notEqual(await tab.evaluate(() => document.activeElement?.id), 'own');
  }
  await tab.press('Escape');
  await tab.unsee(banner);
  assert.deepEqual(await tab.evaluate(() => [assent.status('analytics'), document.cookie]), [
    'unset',
    '',
  ]);
  await tab.click('#own');
  assert.equal(world.requests('receipts').length, 0);
});

test('the saved choice says when and under which receipt, and undo takes it back', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { vendors: [] }));
  await accept(tab);
  const saved = '[data-view=saved]';
  await tab.see(saved);
  const [first] = await world.stored(1);
  assert.match(await tab.text(saved), new RegExp(first.id));
  assert.match(await tab.text(saved), /20\d\d/);
  assert.equal(await tab.evaluate(() => assent.has('analytics')), true);
  await tab.click(`${saved} [data-action=undo]`);
  await tab.see(banner);
  assert.equal(await tab.evaluate(() => assent.has('analytics')), false);
  const [, second] = await world.stored(2);
  assert.deepEqual(
    [second.method, second.event, second.purposes.analytics.state],
    ['undo', 'withdrawn', 'denied'],
  );
  await reject(tab);
  await tab.unsee(banner);
  const third = (await world.stored(3)).at(-1);
  assert.deepEqual([third.method, third.purposes.analytics.state], ['reject_all', 'denied']);
});

test('a broken look is told with its path and costs the look alone', async ({ world, open }) => {
  const tab = await open();
  const first = `<script>window.told = []; addEventListener('assent:error', (e) => told.push(e.detail.message));</script>`;
  await tab.goto(
    page(world, { theme: { accent: 'red', radius: 4, rejectColor: '#eee' } }, { head: first }),
  );
  await tab.see(banner);
  const told = await tab.evaluate(() => window.told);
  assert.equal(told.length, 2, told.join('\n'));
  assert.match(told[0], /theme\.accent is "red"/);
  assert.match(told[1], /theme\.rejectColor/);
  const [yes, no] = await tab.evaluate(
    (view) =>
      ['accept-all', 'reject-all'].map((action) => {
        const { backgroundColor, borderRadius } = getComputedStyle(
          dom.find(`${view} [data-action=${action}]`)[0],
        );
        return [backgroundColor, borderRadius];
      }),
    banner,
  );
  assert.deepEqual(yes, no);
  assert.deepEqual(yes, ['rgb(24, 24, 27)', '4px']);
  await accept(tab);
  await world.stored(1);
});

test('the page’s own style sheet may give accent and typeface; the text on it is picked, and one that cannot be read is not used', async ({
  world,
  open,
}) => {
  const tab = await open();
  const head = `<style>:root{--assent-accent:#ffd84d;--assent-on-accent:#ffffff;--assent-font:monospace;--assent-radius:0}</style>`;
  await tab.goto(page(world, {}, { head }));
  await tab.see(banner);
  const style = await tab.evaluate(
    (t) => {
      const { backgroundColor, color, fontFamily, borderRadius } = getComputedStyle(dom.find(t)[0]);
      return [backgroundColor, color, fontFamily.split(',')[0], borderRadius];
    },
    button(banner, 'reject-all'),
  );
  assert.deepEqual(style, ['rgb(255, 216, 77)', 'rgb(0, 0, 0)', 'monospace', '0px']);
});

test('a page’s style sheet cannot make the two answers unlike', async ({ world, open }) => {
  const tab = await open();
  const head = `<style>assent-ui::part(reject-all){font-size:9px;opacity:.2}assent-ui::part(accept-all){font-size:24px}
    assent-ui::part(answer){letter-spacing:2px}</style>`;
  await tab.goto(page(world, {}, { head }));
  await tab.see(banner);
  const styles = await tab.evaluate(
    (view) =>
      ['accept-all', 'reject-all'].map((action) => {
        const { fontSize, opacity, letterSpacing } = getComputedStyle(
          dom.find(`${view} [data-action=${action}]`)[0],
        );
        return [fontSize, opacity, letterSpacing];
      }),
    banner,
  );
  assert.deepEqual(styles, [
    ['15px', '1', '2px'],
    ['15px', '1', '2px'],
  ]);
});

test('markup in a text is shown as text, a language without words gives way, and another can be chosen while the notice is on screen', async ({
  world,
  open,
}) => {
  const tab = await open();
  const texts = { en: { ask: { title: '<img src=x onerror="window.hit=1"><b>Bold</b>' } } };
  await tab.goto(page(world, { language: 'eo', texts }, { lang: 'eo' }));
  await tab.see(banner);
  assert.match(await tab.text(`${banner} h2`), /^<img src=x/);
  assert.equal(await tab.evaluate(() => window.hit ?? null), null);
  await tab.evaluate(() => assent.setLanguage('he'));
  await tab.see({ text: 'דחיית הכול' });
  const dir = await tab.evaluate(() => dom.find('[data-view=banner]')[0].closest('[dir]').dir);
  assert.equal(dir, 'rtl');
  await tab.evaluate(() => assent.setLanguage('zh-TW'));
  await tab.until((t) => dom.find(t)[0]?.closest('[lang]').lang === 'zh-Hant-TW', 20_000, banner);
});

test('where the widget cannot be had something plain lets the visitor refuse, and the next wish tries again', async ({
  world,
  open,
  browser,
}) => {
  const tab = await open();
  world.page('/assent/widget.js', { body: 'gone', status: 404, type: 'text/plain' });
  await tab.goto(page(world, {}, { lang: 'ko', body: '<input id="own">' }));
  const plain = 'dialog[data-view=plain]';
  await tab.see(plain);
  assert.match(await tab.text(plain), /모두 거부/);
  assert.match(await tab.text(plain), /개인정보 처리방침/);
  assert.notEqual(await tab.evaluate(() => dom.active()?.tagName), 'BUTTON');
  await tab.click(`${plain} [data-action=reject-all]`);
  await tab.unsee(plain);
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.event, receipt.method], ['refused', 'reject_all']);
  await quiet(200);
  assert.deepEqual(world.asked(), []);
  world.site.pages.delete('/assent/widget.js');
  // Firefox never asks again for what failed in a page, and other parts rest on that very file.
  if (browser.name === 'firefox') await tab.reload();
  await tab.until(() => !!window.assent?.showPreferences);
  await tab.evaluate(() => assent.showPreferences());
  await tab.see(preferences);
});

test('a site can draw the notice itself, from the same data and with the same actions', async ({
  world,
  open,
}) => {
  const tab = await open();
  const own = `<script>
    function assent() { (assent.q = assent.q || []).push(arguments); }
    assent('init', {}, { mount: (notice, actions) => notice.subscribe((now) => {
      document.querySelector('#own')?.remove();
      if (now.view === 'hidden') return;
      const box = Object.assign(document.createElement('div'), { id: 'own' });
      box.append(now.view + ': ' + now.purposes.map((p) => p.name + (p.on ? '+' : '-')).join(' '));
      for (const action of ['acceptAll', 'rejectAll', 'openPreferences'])
        box.append(Object.assign(document.createElement('button'), {
          textContent: now.texts[action] ?? action, onclick: () => actions[action](),
        }));
      document.body.append(box);
    }) });
  </script>`;
  await tab.goto(page(world, { vendors: [] }, { head: own }));
  await tab.see('#own');
  assert.match(await tab.text('#own'), /^banner: Necessary\+ Functional- Analytics-/);
  assert.equal(await tab.evaluate(() => document.querySelector('assent-ui')), null);
  await tab.click({ text: 'openPreferences' });
  await tab.until(() => document.querySelector('#own')?.textContent.startsWith('preferences:'));
  await tab.click({ text: 'Accept all' });
  await tab.unsee('#own');
  const [receipt] = await world.stored(1);
  assert.deepEqual([receipt.event, receipt.layer], ['granted', 'preferences']);
  assert.equal(
    world.requests('site', '/assent/widget.js').length,
    0,
    'no widget was loaded for it',
  );
  assert.equal(await tab.count(preferences), 0);
});
