import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import {
  accept,
  banner,
  button,
  openPreferences,
  preferences,
  quiet,
  withdrawAll,
} from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

const seven = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

const page = (world, { mode, hold = 300, over, path = '/', head = '' } = {}) => {
  const [google] = shopConfig(world).vendors;
  const vendor = {
    ...google,
    src: world.url('google', `/gtag/js?hold=${hold}`),
    ...(mode && { consentMode: mode }),
    ...over,
  };
  const config = shopConfig(world, { vendors: [vendor] });
  return world.page(path, html({ head: head + regionMeta('DE') + embed(config) }));
};

/** What lies in the data layer as commands of gtag, and whether each is an `arguments` object. */
const commands = (tab) =>
  tab.evaluate(() =>
    window.dataLayer
      .filter((entry) => 'length' in entry)
      .map((entry) => ({
        kind: Object.prototype.toString.call(entry),
        words: [...entry].map((word) => (word instanceof Date ? 'date' : word)),
      })),
  );
const hits = (world, name) =>
  world.requests('google', '/g/collect').filter((hit) => !name || hit.query.en === name);
const send = (tab, name) =>
  tab.evaluate((event) => {
    (function () {
      window.dataLayer.push(arguments);
    })('event', event);
  }, name);

test('S16: Google gets "denied" for all seven signals first, and loads only after the yes, once', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await tab.see(banner);
  const [first] = await commands(tab);
  assert.equal(first.kind, '[object Arguments]');
  assert.deepEqual(first.words.slice(0, 2), ['consent', 'default']);
  assert.deepEqual(Object.keys(first.words[2]).sort(), seven);
  for (const signal of seven)
    assert.equal(first.words[2][signal], signal === 'security_storage' ? 'granted' : 'denied');
  await quiet(300);
  assert.deepEqual(world.asked(), []);

  await accept(tab);
  await until(() => hits(world).length > 0, 20_000, 'a first hit');
  await tab.evaluate(() => window.assent.acceptAll());
  await quiet(300);
  const words = (await commands(tab)).map((command) => {
    assert.equal(command.kind, '[object Arguments]');
    return command.words.slice(0, command.words[0] === 'consent' ? 2 : 1).join(' ');
  });
  assert.deepEqual(words.slice(0, 5), ['consent default', 'consent update', 'set', 'js', 'config']);
  assert.equal(words.filter((word) => word === 'config').length, 1);
  assert.equal(world.requests('google', '/gtag/js').length, 1);
  assert.equal(hits(world)[0].query.gcd, '13r3r3r3r5l1');
  const late = await tab.evaluate(() => window.google_tag_data.ics.wasSetLate);
  assert.equal(late, false);
});

test('in advanced mode Google loads at once, stores nothing while denied, and keeps its id on a yes', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { mode: 'advanced' }));
  await until(() => hits(world).length > 0, 20_000, 'a cookieless ping');
  assert.equal(hits(world)[0].query.gcs, 'G100');
  assert.deepEqual((await tab.stored()).cookies, []);
  await accept(tab);
  await until(() => hits(world).at(-1).query.gcs === 'G111', 20_000, 'a granted hit');
  assert.equal(hits(world).at(-1).query.cid, hits(world)[0].query.cid);
  assert.equal(world.requests('google', '/gtag/js').length, 1);
  await tab.until(() => document.cookie.includes('_ga='));
});

test('S15, S16: after a withdrawal a hit that Google held never leaves, and its cookies stay gone', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { hold: 2000 }));
  await accept(tab);
  await tab.until(() => document.cookie.includes('_ga='));
  await tab.unsee(banner);
  await tab.evaluate(() => (window.same = true));
  await openPreferences(tab);
  // In the press itself: on a busy machine more time than Google holds it passes between two questions.
  await tab.evaluate(() => {
    const hold = function () {
      window.held = window.dataLayer.push(arguments);
    };
    addEventListener('pointerdown', () => hold('event', 'held'), { once: true, capture: true });
  });
  await tab.click(button(preferences, 'withdraw-all'));
  const from = world.mark();
  await tab.until(() => !document.cookie.includes('_ga'));
  await send(tab, 'later');
  await tab.evaluate(() => history.pushState({}, '', '/inner'));
  await quiet(2600);
  assert.equal(await tab.evaluate(() => window.same === true), true, 'no reload was needed');
  assert.ok(await tab.evaluate(() => window.held > 0), 'Google was given a hit to hold');
  assert.deepEqual(world.asked(from), []);
  assert.equal(hits(world, 'held').length, 0);
  assert.deepEqual((await tab.stored()).cookies, ['assent']);
  await tab.goto(page(world, { path: '/next' }));
  await quiet(500);
  assert.deepEqual(world.asked(from), [], 'nothing when the page was left, nothing on the next');
  assert.deepEqual((await tab.stored()).cookies, ['assent']);
});

test('after a withdrawal and a new yes Google starts with a fresh identity, once', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await until(() => hits(world).length > 0, 20_000, 'a first hit');
  const before = hits(world)[0].query.cid;
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(() => !document.cookie.includes('_ga'));
  const from = world.mark();
  await tab.evaluate(() => void window.assent.acceptAll());
  await until(
    () => world.front.log.slice(from).some((e) => e.path === '/g/collect'),
    20_000,
    'a hit',
  );
  await quiet(400);
  const late = world.requests('google').filter((e) => world.front.log.indexOf(e) >= from);
  assert.equal(late.filter((e) => e.path === '/gtag/js').length, 1);
  const ids = new Set(late.filter((e) => e.path === '/g/collect').map((e) => e.query.cid));
  assert.equal(ids.size, 1);
  assert.ok(!ids.has(before), 'the old client id must not come back');
});

test('cookies with an own prefix and domain are found again and removed', async ({
  world,
  open,
}) => {
  const tab = await open();
  const parent = world.host.site.replace('www.', '');
  await tab.goto(page(world, { over: { cookiePrefix: 'acme', cookieDomain: parent } }));
  await accept(tab);
  await tab.until(() => document.cookie.includes('acme_ga='));
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(() => !document.cookie.includes('acme'));
});

test('the data layer gets one flat entry per decision with a boolean for each purpose', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await tab.unsee(banner);
  const flat = await tab.evaluate(() => window.dataLayer.filter((entry) => !('length' in entry)));
  const last = flat.at(-1);
  const booleans = Object.values(last ?? {}).filter((value) => typeof value === 'boolean');
  assert.ok(last && typeof last.event === 'string', 'an entry with an event name');
  assert.ok(booleans.length >= 4 || JSON.stringify(last).includes('"analytics":true'));
});
