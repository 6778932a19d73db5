import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet, reject, withdrawAll } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

// The real Adjust SDK. Each test is one way in which it was seen to behave otherwise than expected.

const page = (world, { over = {}, path = '/', first = '', region = 'DE', config = {} } = {}) => {
  const [, adjust] = shopConfig(world).vendors;
  const options = { ...adjust.options, ...over.options };
  const vendors = [{ ...adjust, ...over, options }];
  return world.page(
    path,
    html({ head: first + regionMeta(region) + embed(shopConfig(world, { vendors, ...config })) }),
  );
};
const sent = (world, path, from = 0) =>
  world.requests('adjust', path).filter((e) => e.secure && world.front.log.indexOf(e) >= from);
const id = (request) => new URLSearchParams(request.body).get('web_uuid');
const started = (world) => until(() => sent(world, '/session').length > 0, 20_000, 'a session');
const adjusts = async (tab) => {
  const { cookies, local, databases } = await tab.stored();
  return [...cookies, ...local, ...databases].filter((name) => name.startsWith('adjust'));
};
const track = (tab, eventToken) =>
  tab.evaluate(
    (eventToken) => void window.Adjust.trackEvent({ eventToken })?.catch(() => {}),
    eventToken,
  );
const gone = (tab) =>
  tab.until(
    async () => !(await indexedDB.databases()).some(({ name }) => name.startsWith('adjust')),
    20_000,
  );

test('S17: Adjust’s partners are told before it is stopped, with the id of the device they know', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await started(world);
  const device = id(sent(world, '/session')[0]);
  await tab.unsee(banner);
  const from = world.mark();
  await withdrawAll(tab);
  await gone(tab);
  const [message, ...more] = sent(world, '/', from);
  assert.equal(message.path, '/third_party_sharing');
  assert.equal(id(message), device);
  assert.match(message.body, /sharing=disable/);
  assert.deepEqual(more, [], 'and nothing else');
  assert.deepEqual(await adjusts(tab), ['adjust-sdk.p'], 'the flag alone keeps it stopped');
});

test('an owner may leave the partners out, and then nothing at all leaves', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { over: { stopSharing: false } }));
  await accept(tab);
  await started(world);
  await quiet(400);
  await tab.unsee(banner);
  const from = world.mark();
  await withdrawAll(tab);
  await gone(tab);
  await quiet(900);
  assert.deepEqual(sent(world, '/', from), []);
});

test('a stopped Adjust does not start itself at the next tab switch, and its flag is gone one page later', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await started(world);
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(() => localStorage.getItem('adjust-sdk.p')?.includes('"r":1'));
  const from = world.mark();
  await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await quiet(900);
  assert.deepEqual(sent(world, '/', from), []);
  await tab.goto(page(world, { path: '/next' }));
  await tab.until(() => !Object.keys(localStorage).some((key) => key.startsWith('adjust')));
  assert.deepEqual(await adjusts(tab), []);
  assert.deepEqual(sent(world, '/', from), []);
});

test('a visitor who only ever refuses gets nothing of Adjust’s, not even the note that it was stopped', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await reject(tab);
  await tab.unsee(banner);
  await tab.evaluate(() => window.assent.withdraw().then(() => 1));
  await quiet(400);
  await tab.goto(page(world, { path: '/next' }));
  await quiet(400);
  assert.deepEqual(await adjusts(tab), []);
  assert.deepEqual(world.asked(), []);
});

test('an event that still waited when the yes was taken back is never sent, not even after a new yes', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await started(world);
  await tab.unsee(banner);
  const before = id(sent(world, '/session')[0]);
  await tab.evaluate(() => {
    void window.Adjust.trackEvent({ eventToken: 'waits1' })?.catch(() => {});
    void window.assent.withdraw();
  });
  await gone(tab);
  await tab.evaluate(() => void window.assent.acceptAll());
  await until(() => sent(world, '/session').length === 2, 20_000, 'a second session');
  await quiet(900);
  assert.deepEqual(sent(world, '/event'), []);
  assert.notEqual(id(sent(world, '/session')[1]), before);
  assert.equal(sent(world, '/session').length, 2);
});

test('in a second tab Adjust falls silent, too, and its database goes', async ({ world, open }) => {
  const one = await open();
  await one.goto(page(world));
  await accept(one);
  await started(world);
  await one.unsee(banner);
  const two = await open();
  await two.goto(page(world));
  await two.until(() => !!window.Adjust);
  await quiet(600);
  await withdrawAll(one);
  await quiet(1200);
  const from = world.mark();
  await track(two, 'second');
  await two.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await quiet(900);
  assert.deepEqual(sent(world, '/', from), []);
  // A stopped SDK keeps the database open, or opens an empty one again, as long as its page lives; some
  // browsers remove it only then. The next pages are rid of it.
  await one.reload();
  await two.reload();
  await gone(one);
});

test('with its servers down Adjust stops trying when it is stopped', async ({ world, open }) => {
  const tab = await open();
  const real = world.front.hosts.get(world.host.adjust);
  world.front.hosts.set(world.host.adjust, (entry, response) =>
    entry.path === '/adjust.js'
      ? real(entry, response)
      : response.writeHead(500, { 'access-control-allow-origin': '*' }).end('down'),
  );
  await tab.goto(page(world));
  await accept(tab);
  await until(
    () => world.front.log.some((e) => e.host === world.host.adjust && e.secure),
    20_000,
    'a try',
  );
  await tab.unsee(banner);
  await withdrawAll(tab);
  await gone(tab);
  const from = world.mark();
  await quiet(2500);
  assert.deepEqual(world.asked(from), []);
});

test('a namespace of the owner’s is cleaned up under its own name', async ({ world, open }) => {
  const tab = await open();
  const named = { over: { options: { namespace: 'shop' } } };
  await tab.goto(page(world, named));
  await accept(tab);
  await started(world);
  assert.ok((await adjusts(tab)).includes('adjust-sdk-shop'));
  await tab.unsee(banner);
  await withdrawAll(tab);
  await gone(tab);
  await tab.goto(page(world, { ...named, path: '/next' }));
  await tab.until(() => !Object.keys(localStorage).some((key) => key.startsWith('adjust')));
  assert.deepEqual(await adjusts(tab), []);
});

test('Google’s DMA answers go with the session, with a plain yes to sharing, and again after a change', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, { over: { purpose: 'analytics', googleDma: true } }));
  await accept(tab);
  const shares = () =>
    sent(world, '/third_party_sharing').map(({ body }) =>
      decodeURIComponent(decodeURIComponent(body)),
    );
  await until(() => shares().length === 1, 20_000, 'the first answers');
  assert.match(shares()[0], /sharing=enable/);
  assert.match(shares()[0], /"google_dma":{"eea":"1","ad_personalization":"1","ad_user_data":"1"}/);
  await tab.evaluate(() => window.assent.set({ advertising: false }).then(() => 1));
  await until(() => shares().length === 2, 20_000, 'the changed answers');
  assert.match(shares()[1], /"eea":"1","ad_personalization":"0","ad_user_data":"0"/);
});

test('events pushed before a yes are discarded, or kept where the owner says so; later ones are sent', async ({
  world,
  another,
  open,
}) => {
  const tab = await open();
  const first = `<script>window.adjustEvents = [{ eventToken: 'early1' }];</script>`;
  for (const [shop, over, tokens] of [
    [world, {}, ['later1']],
    [another(), { earlyEvents: 'keep' }, ['early1', 'later1']],
  ]) {
    await tab.goto(page(shop, { over, first }));
    await tab.see(banner);
    assert.equal(await tab.evaluate(() => typeof window.Adjust), 'undefined');
    await accept(tab);
    await started(shop);
    await tab.evaluate(() => window.adjustEvents.push({ eventToken: 'later1' }));
    const events = () =>
      sent(shop, '/event').map(({ body }) => new URLSearchParams(body).get('event_token'));
    await until(() => events().includes('later1'), 20_000, 'the later event');
    assert.deepEqual(events(), tokens);
  }
});

test('an erasure is asked for only when the visitor says so, and after it no yes starts Adjust in this browser', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await accept(tab);
  await started(world);
  await tab.unsee(banner);
  const device = id(sent(world, '/session')[0]);
  const done = await tab.evaluate(() => window.assent.requestErasure('adjust'));
  assert.deepEqual(done, ['adjust']);
  const [asked] = sent(world, '/gdpr_forget_device');
  assert.equal(id(asked), device);
  await withdrawAll(tab);
  await world.stored(2);
  await tab.goto(page(world, { path: '/next' }));
  const from = world.mark();
  await tab.evaluate(() => window.assent.acceptAll().then(() => 1));
  await quiet(900);
  assert.deepEqual(sent(world, '/', from), []);
});

test('an erasure at Adjust that cannot be asked for is an error, not a silence', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world));
  await reject(tab);
  const message = await tab.evaluate(() =>
    window.assent.requestErasure('adjust').then(
      () => 'done',
      (error) => error.message,
    ),
  );
  assert.match(message, /does not run/);
});

test('an Adjust that the page brought itself is used, and not loaded a second time', async ({
  world,
  open,
}) => {
  const tab = await open();
  const first = `<script src="${world.url('adjust', '/adjust.js')}"></script>`;
  await tab.goto(page(world, { first }));
  await tab.see(banner);
  await quiet(300);
  assert.deepEqual(sent(world, '/'), [], 'it is there and says nothing');
  await accept(tab);
  await started(world);
  assert.equal(world.requests('adjust', '/adjust.js').length, 1);
  await tab.unsee(banner);
  await withdrawAll(tab);
  await tab.until(() => !window.assent.has('adjust'));
  await quiet(600);
  // On the next page it is there again before Assent: the flag that keeps it stopped must stay. What the
  // stopped one wrote once more while its page was closing is gone there.
  await tab.goto(page(world, { first, path: '/next' }));
  await quiet(600);
  await until(
    async () => !(await adjusts(tab)).includes('adjust-sdk'),
    20_000,
    'its database to go',
  );
  assert.deepEqual(await adjusts(tab), ['adjust-sdk.p']);
});
