import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet, reject, withdrawAll } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

// Each test is one way in which Google's tag was seen to behave otherwise than expected.

const google = (world, over = {}) => ({
  id: 'google-analytics',
  measurementId: 'G-TEST1',
  src: world.url('google', '/gtag/js?hold=300'),
  ...over,
});
const page = (world, vendors, { path = '/', first = '', body = '', config = {} } = {}) =>
  world.page(
    path,
    html({
      head: first + regionMeta('DE') + embed(shopConfig(world, { vendors, ...config })),
      body,
    }),
  );
const hits = (world, name) =>
  world.requests('google', '/g/collect').filter((hit) => !name || hit.query.en === name);
const sent = (world, path, from = 0) =>
  world.requests('google', path).filter((entry) => world.front.log.indexOf(entry) >= from);
const say = (tab, ...words) =>
  tab.evaluate(
    (...words) => {
      (function () {
        window.dataLayer.push(arguments);
      })(...words);
    },
    ...words,
  );
const cookies = async (tab) =>
  (await tab.stored()).cookies.filter((name) => name !== 'assent').sort();
const answer = (tab, choices) => tab.evaluate((c) => window.assent.set(c).then(() => 1), choices);
const updates = (tab) =>
  tab.evaluate(() =>
    window.dataLayer.filter((e) => e[0] === 'consent' && e[1] === 'update').map((e) => e[2]),
  );

/** Milliseconds: Google's own code decides when it sends, and a busy machine makes it later. */
const patience = 15_000;

test('advertising taken back while analytics goes on: Google is told, and the cookies of advertising go', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, [google(world)]));
  await accept(tab);
  await tab.until(() => document.cookie.includes('_gcl_au'));
  await answer(tab, { analytics: true, advertising: false });
  await tab.until(() => !document.cookie.includes('_gcl_au'));
  await say(tab, 'event', 'after');
  await until(() => hits(world, 'after').length, 20_000, 'a hit of analytics');
  assert.equal(hits(world, 'after')[0].query.gcs, 'G101');
  assert.equal(hits(world, 'after')[0].query.npa, '1');
  assert.deepEqual(await cookies(tab), ['_ga', '_ga_TEST1']);
});

test('S17: Google Ads is refused on its own while Google Analytics runs: one loader each, the held hit of Ads never leaves, the other does', async ({
  world,
  open,
}) => {
  const own = (path) => [`${world.host.google}${path}`];
  const vendors = [
    google(world, { hosts: own('/g/collect') }),
    {
      id: 'google-ads',
      account: 'AW-123456789',
      src: world.url('google', '/gtag/js?hold=2500'),
      hosts: own('/pagead'),
    },
  ];
  const tab = await open();
  await tab.goto(page(world, vendors));
  await accept(tab);
  await tab.until(() => document.cookie.includes('_gcl_au'));
  await until(() => hits(world).length > 0, 20_000, 'a hit of analytics');
  const loaders = world.requests('google', '/gtag/js').map(({ query }) => query.id);
  assert.deepEqual(loaders.sort(), ['AW-123456789', 'G-TEST1']);
  await say(tab, 'event', 'sale', { send_to: 'AW-123456789' });
  await answer(tab, { 'google-ads': false });
  await tab.until(() => !document.cookie.includes('_gcl_au'));
  const from = world.mark();
  await say(tab, 'event', 'after');
  await until(() => hits(world, 'after').length, 20_000, 'a hit of analytics');
  await quiet(2600);
  assert.deepEqual(sent(world, '/pagead', from), []);
  assert.equal(hits(world, 'after')[0].query.gcs, 'G101');
  assert.deepEqual(await cookies(tab), ['_ga', '_ga_TEST1']);
  const flags = await tab.evaluate(() => [
    window['ga-disable-AW-123456789'],
    window['ga-disable-G-TEST1'],
  ]);
  assert.deepEqual(flags, [true, null]);
});

test('S16: after a withdrawal an event, a new address, a tab switch and a click send nothing, not even without cookies', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, [google(world)]));
  await accept(tab);
  await tab.until(() => document.cookie.includes('_ga='));
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(() => !document.cookie.includes('_ga'));
  const from = world.mark();
  await say(tab, 'event', 'after');
  await tab.evaluate(() => {
    history.pushState({}, '', '/inner');
    document.dispatchEvent(new Event('visibilitychange'));
    document.body.click();
  });
  await quiet(900);
  assert.deepEqual(world.asked(from), []);
  assert.deepEqual(await cookies(tab), [], 'not written again from memory');
});

test('cookies with a prefix, a domain and a path of their own, and what lies in localStorage, are removed', async ({
  world,
  open,
}) => {
  const tab = await open();
  const vendor = google(world, {
    cookiePrefix: 'acme',
    cookieDomain: world.host.site.replace('www.', ''),
    cookiePath: '/shop/',
  });
  await tab.goto(`${page(world, [vendor], { path: '/shop/cart' })}?gclid=click1`);
  await accept(tab);
  await tab.until(() => document.cookie.includes('acme_aw'));
  assert.deepEqual(await cookies(tab), ['acme_au', 'acme_aw', 'acme_ga', 'acme_ga_TEST1']);
  assert.ok((await tab.stored()).local.includes('_gcl_ls'));
  // The visitor is elsewhere on the site when they change their mind: that path cannot be seen there.
  await tab.goto(page(world, [vendor], { path: '/help' }));
  await tab.until(() => window.google_tag_data);
  assert.deepEqual(await cookies(tab), []);
  await withdrawAll(tab);
  await world.stored(2);
  await tab.goto(page(world, [vendor], { path: '/shop/other' }));
  await quiet(400);
  const left = await cookies(tab);
  assert.deepEqual(left, [], 'also those that could not be seen');
  assert.ok(!(await tab.stored()).local.includes('_gcl_ls'));
});

test('a visitor who comes back is told of on every page, before the first hit, without asking anybody', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, [google(world)]));
  await accept(tab);
  await until(() => hits(world).length > 0, 20_000, 'a first hit');
  await world.stored(1);
  await tab.until(() => !/assent.outbox/.test(Object.keys(localStorage)));
  const from = world.mark();
  await tab.goto(
    page(world, [google(world)], {
      path: '/next',
      body: '<a data-assent="preferences" href="#">Choices</a>',
    }),
  );
  // The page before may still say goodbye.
  const here = () => hits(world).find(({ query }) => query.dl.endsWith('/next'));
  await until(here, 20_000, 'a hit');
  assert.equal(here().query.gcs, 'G111');
  assert.equal(here().query.cid, hits(world)[0].query.cid);
  const files = world.front.log
    .slice(from)
    .filter(({ host }) => host === world.host.site)
    .map(({ path }) => path);
  assert.ok(!files.includes('/assent/session.js'), files.join());
  assert.equal((await updates(tab)).length, 1);
});

test('while Google waits for an answer nothing is sent, and the first hit after a yes is a granted one', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, [google(world, { consentMode: 'advanced', waitForUpdate: 2000 })]));
  await tab.until(() => window.google_tag_data);
  await accept(tab);
  await until(() => hits(world).length > 0, 20_000, 'a hit');
  assert.deepEqual([...new Set(hits(world).map(({ query }) => query.gcs))], ['G111']);
});

test('a wait that nobody ends is over by itself, denied', async ({ world, open }) => {
  const tab = await open();
  await tab.goto(page(world, [google(world, { consentMode: 'advanced', waitForUpdate: 500 })]));
  await until(() => hits(world).length > 0, patience, 'a ping');
  assert.equal(hits(world)[0].query.gcs, 'G100');
  assert.deepEqual(await cookies(tab), []);
});

test('links carry Google’s ids only in advanced mode, only if the owner wants it, and only until an answer', async ({
  world,
  open,
}) => {
  const body = '<a id="inner" href="/other">Other</a>';
  const link = (tab) =>
    tab.evaluate(() => {
      const inner = document.querySelector('#inner');
      inner.addEventListener('click', (click) => click.preventDefault(), { once: true });
      inner.href = '/other';
      inner.click();
      return inner.search;
    });
  const passes = google(world, { consentMode: 'advanced', urlPassthrough: true });
  const tab = await open();
  await tab.goto(`${page(world, [google(world, { consentMode: 'advanced' })], { body })}?gclid=c1`);
  await until(() => hits(world).length > 0, patience, 'a ping');
  assert.equal(await link(tab), '', 'off unless the owner wants it');
  await tab.goto(`${page(world, [passes], { body })}?gclid=c1`);
  await tab.until(() => window.google_tag_data);
  assert.match(await link(tab), /_gl=.*gclid=c1/);
  await reject(tab);
  await tab.unsee(banner);
  await quiet(200);
  assert.equal(await link(tab), '', 'a no ends it');
  await tab.goto(`${page(world, [passes], { body, path: '/next' })}?gclid=c1`);
  await tab.until(() => window.google_tag_data);
  await quiet(300);
  assert.equal(await link(tab), '', 'on later pages too');
});

test('ids in links without advanced mode are a mistake in the configuration, and nothing opens', async ({
  world,
  open,
}) => {
  const tab = await open();
  const wrong = google(world, { urlPassthrough: true });
  await tab.goto(
    page(world, [wrong], {
      first: `<script>addEventListener('assent:error', (e) => (window.problem = JSON.stringify(e.detail.problems)));</script>`,
    }),
  );
  await tab.until(() => window.problem?.includes('urlPassthrough'));
  await tab.evaluate(() => window.assent.acceptAll().catch(() => {}));
  await quiet(300);
  assert.deepEqual(world.asked(), []);
});

test('click ids are taken out of pings while denied, unless the owner switched that off', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  for (const [shop, over, gclid] of [
    [world, {}, '0'],
    [another(), { adsDataRedaction: false }, 'click1'],
  ]) {
    const vendor = google(shop, { consentMode: 'advanced', ...over });
    await tab.goto(`${page(shop, [vendor])}?gclid=click1`);
    const pings = () => shop.requests('google', '/measurement/conversion');
    await until(() => pings().length > 0, 20_000, 'the ping of linked ads');
    assert.equal(pings()[0].query.gclid, gclid);
  }
});

test('a page that has gtag and a data layer of its own keeps both, and its early events are not sent later', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  for (const [shop, earlyEvents] of [
    [world, 'discard'],
    [another(), 'keep'],
  ]) {
    const first = `<script>
      window.layer = window.mine = [{ page: 'cart' }];
      function gtag() { layer.push(arguments); } window.hers = gtag;
      gtag('event', 'early');
    </script>`;
    const config = { dataLayer: 'layer' };
    await tab.goto(page(shop, [google(shop, { earlyEvents })], { first, config }));
    await tab.see(banner);
    await accept(tab);
    await until(() => hits(shop).length > 0, 20_000, 'a hit');
    await tab.evaluate(() => window.gtag('event', 'late'));
    await until(() => hits(shop, 'late').length === 1, 20_000, 'the later event');
    assert.equal(hits(shop, 'early').length, earlyEvents === 'keep' ? 1 : 0);
    assert.equal(shop.requests('google', '/gtag/js')[0].query.l, 'layer');
    const same = await tab.evaluate(
      () => window.layer === window.mine && window.gtag === window.hers && window.layer[0].page,
    );
    assert.equal(same, 'cart');
  }
});

test('a page whose own gtag pushes arrays is ignored by Google, and Assent’s word is not', async ({
  world,
  open,
}) => {
  const tab = await open();
  const first = `<script>window.dataLayer = [];
    function gtag(...words) { dataLayer.push(words); }
    gtag('consent', 'default', { analytics_storage: 'granted', ad_storage: 'granted' });</script>`;
  await tab.goto(page(world, [google(world, { consentMode: 'advanced' })], { first }));
  await until(() => hits(world).length > 0, patience, 'a ping');
  assert.equal(hits(world)[0].query.gcs, 'G100');
  assert.equal(hits(world)[0].query.gcd, '13q3q3q3q5l1');
});

test('no region is ever named to Google, since it would compare it with a place of its own', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, [google(world)]));
  await accept(tab);
  await until(() => hits(world).length > 0, 20_000, 'a hit');
  const named = await tab.evaluate(() =>
    window.dataLayer.filter((e) => e[0] === 'consent').some((e) => 'region' in e[2]),
  );
  assert.equal(named, false);
});

test('a yes in the page of a withdrawal starts nothing where the owner said never to reload, and the next page does, as somebody new', async ({
  world,
  open,
}) => {
  const tab = await open();
  const config = { reload: 'never' };
  await tab.goto(page(world, [google(world)], { config }));
  await accept(tab);
  await until(() => hits(world).length > 0, 20_000, 'a hit');
  const before = hits(world)[0].query.cid;
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(() => !document.cookie.includes('_ga'));
  const from = world.mark();
  await tab.evaluate(() => window.assent.acceptAll().then(() => 1));
  await say(tab, 'event', 'again');
  await quiet(900);
  assert.deepEqual(world.asked(from), []);
  await tab.goto(page(world, [google(world)], { config, path: '/next' }));
  await until(() => sent(world, '/g/collect', from).length > 0, 20_000, 'a hit');
  assert.notEqual(sent(world, '/g/collect', from)[0].query.cid, before);
});

test('in a second tab Google falls silent, too, when the visitor takes their yes back in the first', async ({
  world,
  open,
}) => {
  const one = await open();
  const address = page(world, [google(world, { src: world.url('google', '/gtag/js?hold=1500') })]);
  await one.goto(address);
  await accept(one);
  await one.until(() => document.cookie.includes('_ga='));
  const two = await open();
  await two.goto(address);
  await two.until(() => window.google_tag_data);
  await say(two, 'event', 'held in the second tab');
  await one.unsee(banner);
  await withdrawAll(one);
  await two.until(() => window['ga-disable-G-TEST1'] === true);
  const from = world.mark();
  await say(two, 'event', 'later in the second tab');
  await quiet(1800);
  assert.deepEqual(world.asked(from), []);
  assert.deepEqual(await cookies(two), []);
});

test('Tag Manager waits for its own yes whatever the container holds, and its withdrawal brings a new page', async ({
  world,
  open,
}) => {
  const tab = await open();
  const manager = {
    id: 'google-tag-manager',
    account: 'GTM-ABC123',
    src: world.url('metrics', '/container.js'),
  };
  await tab.goto(page(world, [manager]));
  await tab.see(banner);
  await answer(tab, { analytics: true, advertising: false });
  await quiet(400);
  assert.deepEqual(world.asked(), []);
  await answer(tab, { advertising: true });
  await tab.until(() => window.ran?.length === 1);
  assert.equal(world.requests('metrics', '/container.js')[0].query.id, 'GTM-ABC123');
  const order = await tab.evaluate(() =>
    window.dataLayer
      .map((e) => (e[0] ? `${e[0]} ${e[1]}` : e.event))
      .filter((e) => /gtm|update/.test(e)),
  );
  assert.ok(order.indexOf('gtm.js') > order.indexOf('consent update'), order.join());
  await tab.evaluate(() => (window.same = true));
  await answer(tab, { advertising: false });
  await tab.until(() => !window.same);
  await tab.until(() => window.assent.get().method);
  assert.equal(world.requests('metrics', '/container.js').length, 1);
});

test('a tag that cannot be had, and one that throws, are reported and leave page and answer alone', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.page('/broken.js', { body: 'throw new Error("broken tag");', type: 'text/javascript' });
  const vendors = [
    google(world, { src: world.url('site', '/gone.js') }),
    {
      id: 'adjust',
      appToken: 'abcdefghijkl',
      environment: 'sandbox',
      src: world.url('site', '/broken.js'),
    },
  ];
  const first = `<script>window.told = [];
    addEventListener('assent:gate', ({ detail }) => told.push(detail.what + ' ' + detail.state));</script>`;
  await tab.goto(page(world, vendors, { first }));
  await accept(tab);
  await tab.until(() => window.told.length === 2);
  assert.deepEqual((await tab.evaluate(() => window.told)).sort(), [
    'adjust failed',
    'google-analytics failed',
  ]);
  assert.equal(await tab.evaluate(() => window.assent.has('analytics')), true);
  await world.stored(1);
  assert.deepEqual((await tab.stored()).databases, []);
});

test('a tag that somebody loads past the gate is noticed and named, and Google’s own note of a late default is, too', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  const watch = `<script>window.told = [];
    addEventListener('assent:error', ({ detail }) => told.push(detail.message));</script>`;
  const snippet = (shop) => `<script>window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); } gtag('js', new Date()); gtag('config', 'G-TEST1');</script>
    <script src="${shop.url('google', '/gtag/js?id=G-TEST1&hold=300')}"></script>`;
  for (const [shop, vendor] of [
    [world, google(world, { hosts: [world.host.google] })],
    // Not even its host is known: Google's note gives it away.
    [another(), google(world)],
  ]) {
    await tab.goto(page(shop, [vendor], { first: watch + snippet(shop) }));
    await tab.until(() => window.told.some((line) => line.includes('past the gate')));
    const lines = await tab.evaluate(() => window.told);
    assert.ok(
      lines.some((line) => /gtag\/js|wasSetLate/.test(line) && line.includes('google-analytics')),
      lines.join(),
    );
  }
});
