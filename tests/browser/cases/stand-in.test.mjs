import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';

const denied = `gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied',
  ad_user_data: 'denied', ad_personalization: 'denied' });`;
const granted = denied.replaceAll('denied', 'granted');

/** A page as Google documents it, with the stand-in for the tag and nothing of ours. */
const page = (world, first, hold = 400) =>
  world.page(
    '/',
    `<!doctype html><title>Tagged</title><script>
      window.dataLayer = window.dataLayer || [];
      function gtag() { dataLayer.push(arguments); }
      ${first}
      gtag('js', new Date());
      gtag('config', 'G-TEST1');
    </script><script src="${world.url('google', `/gtag/js?id=G-TEST1&hold=${hold}`)}"></script>`,
  );
const hits = (world, name) =>
  world.requests('google', '/g/collect').filter((hit) => !name || hit.query.en === name);

test('the Google stand-in sends cookieless pings while denied and keeps that id on a yes', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, denied));
  await tab.until(() => window.google_tag_data);
  assert.deepEqual((await tab.stored()).cookies, []);
  await until(() => hits(world).length > 0, 20_000, 'a first ping');
  const [ping] = hits(world);
  assert.equal(ping.query.gcs, 'G100');
  assert.equal(ping.query.gcd, '13p3p3p3p5l1');
  await tab.evaluate(() =>
    window.gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'granted' }),
  );
  const cookies = (await tab.stored()).cookies.sort();
  assert.deepEqual(cookies, ['_ga', '_ga_TEST1', '_gcl_au']);
  await until(() => hits(world).length > 1, 20_000, 'a hit after the yes');
  const yes = hits(world).at(-1);
  assert.deepEqual([yes.query.gcs, yes.query.gcu], ['G111', '1']);
  assert.equal(yes.query.cid, ping.query.cid);
});

test('the Google stand-in ignores a plain array and then behaves as if all were granted', async ({
  world,
  open,
}) => {
  const tab = await open();
  const array = `dataLayer.push(['consent', 'default', { analytics_storage: 'denied' }]);`;
  await tab.goto(page(world, array));
  await tab.until(() => document.cookie.includes('_ga_TEST1'));
  await until(() => hits(world).length > 0, 20_000, 'a first hit');
  assert.equal(hits(world)[0].query.gcs, undefined);
  assert.equal(hits(world)[0].query.gcd, '13l3l3l3l1l1');
});

test('the Google stand-in lets a held event leave after a no, and rewrites deleted cookies', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, granted));
  await tab.until(() => document.cookie.includes('_ga'));
  await tab.evaluate(() => {
    window.gtag('event', 'sale');
    window['ga-disable-G-TEST1'] = true;
    window.gtag('consent', 'update', { analytics_storage: 'denied' });
  });
  assert.equal(hits(world, 'sale').length, 0);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  assert.deepEqual(
    hits(world, 'sale').map((hit) => hit.query.gcs),
    ['G111'],
  );
  assert.ok((await tab.stored()).cookies.includes('_ga'), 'a no deletes nothing');

  const before = hits(world, 'sale')[0].query.cid;
  await tab.evaluate(() => {
    window['ga-disable-G-TEST1'] = false;
    window.gtag('consent', 'update', { analytics_storage: 'granted' });
    window.gtag('event', 'again');
  });
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
  assert.equal(hits(world, 'again')[0].query.cid, before);
});

test('the Google stand-in sends what it holds when the page is left, unless the functions are wrapped', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, granted, 60_000));
  await tab.until(() => document.cookie.includes('_ga'));
  await tab.evaluate(() => window.gtag('event', 'left'));
  await tab.goto(world.page('/next', '<!doctype html><p>next'));
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(hits(world, 'left').length, 1);

  await tab.goto(page(world, granted, 60_000));
  await tab.until(() => window.google_tag_data);
  await tab.evaluate(() => {
    window.gtag('event', 'guarded');
    window.fetch = () => Promise.reject(new Error('guarded'));
    navigator.sendBeacon = () => false;
  });
  await tab.goto(world.url('site', '/next'));
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(hits(world, 'guarded').length, 0);
});
