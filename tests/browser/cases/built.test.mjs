import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { canonical } from '../../../dist/modules/src/receipts/canonical.js';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, button, preferences, quiet, reject } from '../harness/visitor.mjs';
import { built } from '../pages/built.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>
  <button data-assent="preferences">Choices</button>`;
/** The same as a vendor, which the law of the United States lets run before an answer. */
const countingVendor = (world) => ({
  id: 'counter',
  name: 'Counter',
  purpose: 'analytics',
  src: world.url('metrics', '/count.js'),
  storage: ['counter_*'],
});
const refusals = `window.refused = []; addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI));`;
const first = `<script nonce="r">${refusals}</script>`;
const configOf = (world, over) => shopConfig(world, { vendors: [], language: 'en', ...over });

/** A page with the tag, and one with the snippet, both under a policy that allows nothing else inline. */
const pages = async (world, region = 'DE', over = {}, words = []) => {
  const site = await built(world, configOf(world, over), words);
  const { inline: served = {} } = site.manifest.firstVisit;
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-r' ${site.manifest.inline.csp} ${served.en?.csp ?? ''} ${world.url('metrics', '')}`,
    "style-src 'none'",
    `connect-src ${world.url('receipts', '')}`,
    'img-src data:',
  ].join('; ');
  const page = (path, script) =>
    world.page(path, {
      body: html({ head: regionMeta(region) + first + script, body: counter(world) }),
      headers: { 'content-security-policy': policy },
    });
  const tag = page('/', site.file('tag.html'));
  const inline = page('/inline', site.file('snippet.html'));
  const later = page('/async', site.file('tag-async.html'));
  // What a server sends to who brings no record.
  const fresh = page('/fresh', site.file('first-visit/en.html'));
  const ahead = [`/a/${site.manifest.lazy}/first/en.js`];
  return { ...site, tag, inline, later, fresh, ahead, script: `/a/${site.manifest.script}` };
};

/** Paths of the site that were asked for since then, but the page itself. */
const fetched = (world, from) =>
  world.front.log
    .slice(from)
    .filter(({ host, path }) => host === world.host.site && path.startsWith('/a/'))
    .map(({ path }) => path)
    .sort();
const clean = async (tab) => assert.deepEqual(await tab.evaluate(() => window.refused), []);
/** What of a receipt is not the page's, the moment's, or drawn by lot. */
const content = (receipt) => ({
  ...receipt,
  id: '',
  subject: '',
  at: '',
  expires: '',
  site: '',
  prev: '',
});

test("a site's own build asks with two files, opens the gate at a yes, and costs a returning visitor nothing", { limit: 90_000 }, async ({
  world,
  another,
  open,
  check,
}) => {
  const { tag, inline, later, ahead, script } = await pages(world);
  const tab = await open();
  await check('a first visit fetches the core and the first layer with its words, and nothing else', async () => {
    await tab.goto(tag);
    await tab.see(banner);
    await quiet();
    assert.deepEqual(fetched(world, 0), [script, ...ahead].sort());
    assert.deepEqual(world.asked(), []);
    assert.equal(await tab.text(`${banner} h2`), 'Your privacy, your choice');
    // Spoken once the region has been on the page.
    assert.equal(await tab.text('.live'), 'Your privacy, your choice');
  });
  await check('axe finds nothing wrong in it', async () => {
    const wrong = await tab.evaluate(async () => {
      await new Promise((done, failed) => {
        const script = document.createElement('script');
        Object.assign(script, { src: '/node_modules/axe-core/axe.min.js', onload: done, onerror: failed });
        document.head.append(script);
      });
      // Two browsers write `all: initial` out, which the rule takes for spacing.
        const rules = { 'avoid-inline-spacing': { enabled: false } };
        const { violations } = await window.axe.run('assent-ui', { rules });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    assert.deepEqual(wrong, []);
  });
  let receipt;
  await check('a yes opens the gate, its receipt arrives, and the notice proper says it is saved', async () => {
    await accept(tab);
    await tab.until(() => window.assent.has('analytics'));
    await tab.unsee(banner);
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
    [receipt] = await world.stored(1);
    await tab.see('[data-view=saved]');
    await clean(tab);
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage).filter((key) => /first|left|todo/.test(key))), []);
  });
  await check('and is the one that the script without a build would have sent', async () => {
    const other = another();
    await tab.goto(other.page('/', html({ head: regionMeta('DE') + embed(configOf(other)), body: counter(other) })));
    await accept(tab);
    const [generic] = await other.stored(1);
    assert.deepEqual(content(receipt), content(generic));
  });
  await check('a returning visitor fetches one file, and none with the snippet', async () => {
    for (const [url, files] of [[tag, [script]], [later, [script]], [inline, []]]) {
      const from = world.mark();
      await tab.goto(url);
      await tab.until(() => window.assent.has('analytics'));
      await quiet(700);
      assert.deepEqual(fetched(world, from), files);
      assert.deepEqual(world.asked(from), ['metrics']);
      assert.equal(await tab.count(banner), 0);
      await clean(tab);
    }
  });
  await check('which has what the preferences need as soon as their control has the focus, and shows nothing yet', async () => {
    const from = world.mark();
    await tab.evaluate(() => document.querySelector('[data-assent]').focus());
    const wanted = ['session', 'widget', 'preferences', 'locales/en', 'more/en'].map((name) => `/${name}.js`);
    await until(() => wanted.every((name) => fetched(world, from).some((path) => path.endsWith(name))), 20_000, 'the files');
    await tab.until(() => dom.all(document, 'dialog[data-view=preferences] [data-action=save]').length);
    await quiet(300);
    // Made, and neither to be seen nor reached: the focus stays, and so does all below it.
    assert.equal(await tab.count('dialog, dialog *'), 0);
    const where = () => [document.activeElement.dataset.assent, document.elementFromPoint(innerWidth / 2, innerHeight / 2).localName === 'assent-ui', document.documentElement.scrollHeight > innerHeight];
    assert.deepEqual(await tab.evaluate(where), ['preferences', false, false]);
    assert.deepEqual(await tab.evaluate(() => Object.keys(localStorage).filter((key) => /left/.test(key))), []);
    await tab.click('[data-assent]');
    await tab.see(preferences);
    assert.equal(await tab.evaluate(() => document.querySelector('assent-ui').shadowRoot.activeElement?.localName), 'dialog');
    await tab.press('Escape');
    await tab.unsee(preferences);
    assert.deepEqual(await tab.evaluate(where), ['preferences', false, false]);
    await clean(tab);
  });
}); // prettier-ignore

test("a site's own build: a page that ends right after a no loses nothing, and whatever else is wanted comes from the whole session", { limit: 90_000 }, async ({
  world,
  another,
  open,
  check,
}) => {
  const tab = await open();
  await check('the next page sends the receipt', async () => {
    const { inline, manifest } = await pages(world);
    const path = `/a/${manifest.lazy}/session.js`;
    const session = world.site.pages.get(path);
    world.page(path, { status: 503, body: 'gone' });
    await tab.goto(inline);
    await reject(tab);
    await tab.unsee(banner);
    await tab.goto(world.page('/elsewhere', html({})));
    world.page(path, session);
    await tab.goto(inline);
    const [receipt] = await world.stored(1);
    assert.deepEqual([receipt.event, receipt.layer, receipt.seq], ['refused', 'banner', 1]);
    assert.equal(await tab.evaluate(() => window.assent.has('analytics')), false);
    assert.equal(await tab.count(banner), 0);
    assert.deepEqual(world.asked(), []);
    await clean(tab);
  });
  await check('a cookie that a server is to write again is asked for', async () => {
    const other = another();
    const site = await built(other, { ...configOf(other), cookie: { server: '/cookie' } });
    other.page('/cookie', { status: 204, body: '', type: 'text/plain' });
    await tab.goto(other.page('/', html({ head: regionMeta('DE') + site.file('tag.html'), body: counter(other) })));
    await accept(tab);
    const [receipt] = await other.stored(1);
    assert.equal(receipt.event, 'granted');
    await until(() => other.requests('site', '/cookie').length > 0, 20_000, 'the cookie');
  });
  await check('preferences take the place of the first layer, which comes back behind them', async () => {
    const { tag } = await pages(another());
    await tab.goto(tag);
    await tab.see(banner);
    await tab.evaluate(() => {
      window.shown = [];
      addEventListener('assent:show', ({ detail }) => window.shown.push(detail.view));
    });
    await tab.click(button(banner, 'choose'));
    await tab.see(preferences);
    // The first layer was told of when it came.
    assert.deepEqual(await tab.evaluate(() => window.shown), ['preferences']);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('assent-ui').length), 1);
    assert.equal(await tab.count(banner), 0);
    await tab.press('Escape');
    await tab.see(banner);
    await accept(tab);
    await tab.until(() => window.assent.has('analytics'));
    await clean(tab);
  });
  await check('what only informs is put away, and nothing is decided', async () => {
    const world = another();
    const { inline } = await pages(world, 'US-CA');
    await tab.goto(inline);
    await tab.see(banner);
    // Where the law lets use go on.
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
    await tab.click(button(banner, 'close'));
    await tab.unsee(banner);
    const [receipt] = await world.stored(1);
    assert.equal(receipt.method, 'close');
    await clean(tab);
  });
  await check('an answer of the API takes it away', async () => {
    const { inline } = await pages(another());
    await tab.goto(inline);
    await tab.see(banner);
    await tab.evaluate(() => window.assent.rejectAll());
    await tab.unsee(banner);
    assert.equal(await tab.evaluate(() => window.assent.get().method), 'reject_all');
    await clean(tab);
  });
  await check('what the law wants said first stands in the first layer', async () => {
    const world = another();
    const { tag, ahead, script, manifest, file } = await pages(world, 'KR');
    await tab.goto(tag);
    await tab.see(banner);
    await quiet();
    const told = `/a/${manifest.lazy}/told/en.js`;
    assert.deepEqual(fetched(world, 0), [script, told, ...ahead].sort());
    const terms = `${banner} [data-block=kr-terms-marketing]`;
    assert.equal(await tab.text(`${terms} summary`), 'Advertising and marketing: optional');
    await tab.click(`${terms} summary`);
    await tab.see(`${terms} table`);
    await accept(tab);
    const [{ notice }] = await world.stored(1);
    const known = JSON.parse(file('notices.json')).map((one) => `sha256-${createHash('sha256').update(canonical(one)).digest('base64url')}`);
    assert.ok(known.includes(notice.hash));
    await clean(tab);
  });
  await check('a vendor that the law lets run starts without the session, and ends with a no', async () => {
    const world = another();
    const { tag, manifest } = await pages(world, 'US-CA', { vendors: [countingVendor(world)] });
    await tab.goto(tag);
    await tab.see(banner);
    await until(() => world.asked().includes('metrics'), 20_000, 'the counter');
    await quiet();
    const files = fetched(world, 0).map((path) => path.replace(`/a/${manifest.lazy}/`, ''));
    assert.deepEqual(files.filter((file) => /session|widget/.test(file)), []);
    assert.ok(files.includes('withdrawal.js'));
    await tab.evaluate(() => (window.before = true));
    await reject(tab);
    const [receipt] = await world.stored(1);
    assert.deepEqual([receipt.event, receipt.purposes.analytics.state], ['refused', 'denied']);
    // A script that cannot be stopped is left with its page.
    await tab.until(() => !window.before && window.assent?.status('analytics') === 'denied');
    const from = world.mark();
    await tab.goto(tag);
    await tab.until(() => window.assent?.status('analytics') === 'denied');
    await quiet();
    assert.equal(await tab.evaluate(() => window.assent.has('counter')), false);
    assert.deepEqual(world.asked(from), []);
    assert.equal(await tab.count(banner), 0);
  });
}); // prettier-ignore

// The third engine's driver cannot hold a button down.
test("a site's own build: a press that began before the whole notice came is heard (two engines)", { engines: ['chromium', 'firefox'] }, async ({
  world,
  open,
}) => {
  const tab = await open();
  const { later } = await pages(world);
  await tab.goto(later);
  await tab.see(banner);
  const { x, y } = await tab.evaluate((target) => {
    const { left, top, width, height } = dom.find(target)[0].getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, button(banner, 'accept-all'));
  const { mouse } = tab.page;
  await mouse.move(x, y);
  await mouse.down();
  // Any script of the page may ask for what only the session knows, which draws its own notice then.
  await tab.evaluate(() => window.assent.receipts());
  await until(() => fetched(world, 0).some((path) => path.endsWith('/widget.js')), 5000, 'the widget');
  await quiet(300);
  await mouse.up();
  const [receipt] = await world.stored(1);
  assert.equal(receipt.event, 'granted');
  await tab.unsee(banner);
  await until(() => world.asked().join() === 'metrics', 5000, 'the counter');
}); // prettier-ignore

test("a site's own build: with the first layer inside the snippet a first visit asks without a request", { limit: 90_000 }, async ({
  world,
  another,
  open,
  check,
}) => {
  const tab = await open();
  await check('in the page\u2019s own typeface, with its answer where the others look for it', async () => {
    const { fresh, inline, file } = await pages(world);
    const style = '<style>body{font-family:Courier}</style>';
    await tab.goto(world.page('/typeface', { body: html({ head: regionMeta('DE') + file('first-visit/en.html') + style }) }));
    await tab.see(banner);
    assert.match(await tab.evaluate((notice) => getComputedStyle(dom.find(notice)[0]).fontFamily, banner), /^Courier/);
    await tab.goto(fresh);
    await tab.see(banner);
    await quiet();
    assert.deepEqual(fetched(world, 0), []);
    assert.deepEqual(world.asked(), []);
    assert.equal(await tab.text(`${banner} h2`), 'Your privacy, your choice');
    await accept(tab);
    await tab.until(() => window.assent.has('analytics'));
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
    const [receipt] = await world.stored(1);
    assert.deepEqual([receipt.event, receipt.layer], ['granted', 'banner']);
    // A page that was kept for others, such as by a proxy, asks nobody twice.
    for (const url of [fresh, inline]) {
      const from = world.mark();
      await tab.goto(url);
      await tab.until(() => window.assent.has('analytics'));
      await quiet(700);
      assert.deepEqual(fetched(world, from), []);
      assert.equal(await tab.count(banner), 0);
    }
    await clean(tab);
  });
  await check('who reads another language gets that one', async () => {
    const world = another();
    const site = await built(world, configOf(world, { language: undefined }), ['--languages', 'en,de']);
    await tab.goto(world.page('/de', { body: html({ head: regionMeta('DE') + site.file('first-visit/en.html'), lang: 'de' }) }));
    await tab.see(banner);
    assert.deepEqual(fetched(world, 0), [`/a/${site.manifest.lazy}/first/de.js`]);
    assert.equal(await tab.evaluate((notice) => dom.find(notice)[0].closest('[lang]').lang, banner), 'de');
  });
}); // prettier-ignore

// The third engine, as it is driven here, empties every cache of a page that is loaded anew, also a plain page's.
test("a site's own build: a no that only the mirror still knows is kept: nothing runs, nobody is asked (two engines)", { engines: ['chromium', 'firefox'] }, async ({
  world,
  open,
}) => {
  const tab = await open();
  const { fresh } = await pages(world, 'US-CA', { vendors: [countingVendor(world)] });
  await tab.goto(fresh);
  await until(() => world.asked().includes('metrics'), 20_000, 'the counter');
  await reject(tab);
  await world.stored(1);
  await tab.until(() => window.assent?.status('analytics') === 'denied');
  await quiet();
  // As a browser that was killed leaves it.
  await tab.goto(world.page('/elsewhere', html({})));
  await tab.evaluate(() => {
    localStorage.clear();
    document.cookie = 'assent=;path=/;max-age=0';
  });
  const from = world.mark();
  await tab.goto(fresh);
  await tab.until(() => window.assent?.status('analytics') === 'denied');
  await quiet();
  assert.deepEqual(world.asked(from), []);
  assert.equal(await tab.count(banner), 0);
}); // prettier-ignore
