import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, button, quiet } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';
import * as faults from '../servers/faults.mjs';

const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
const page = (world, { path = '/', extra = '' } = {}) =>
  world.page(
    path,
    html({
      head: regionMeta('DE') + embed(shopConfig(world, { vendors: [] })),
      body: `${counter(world)}<button data-assent="preferences">Choices</button>${extra}`,
    }),
  );
const posts = (world) => world.requests('receipts').filter(({ method }) => method === 'POST');
const outbox = (tab) =>
  tab.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => /outbox|todo/.test(key))
      .map((key) => localStorage.getItem(key)),
  );

/** Exactly one row for the one decision, and nothing left on the device. */
const storedOnce = async (tab, world, limit = 20_000) => {
  const [receipt] = await world.stored(1, limit);
  await quiet(600);
  assert.equal((await world.receipts()).length, 1);
  await until(async () => (await outbox(tab)).length === 0, 20_000, 'an empty outbox');
  return receipt;
};

const single = {
  'the collector answers 500': faults.serverError,
  'the collector answers 429 with Retry-After': faults.tooMany,
  'a captive portal answers 200 with a page': faults.portal,
  'somebody answers 200 with the wrong JSON': faults.garbage,
  'the connection breaks': faults.down,
  'the receipt is stored and the answer is lost': faults.answerLost,
};
test(
  'S49: a receipt is not lost and is stored once when',
  { limit: 120_000 },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const [what, fault] of Object.entries(single))
      await check(what, async () => {
        const world = another();
        world.faults.push(fault);
        await tab.goto(page(world));
        await accept(tab);
        await tab.unsee(banner);
        await until(() => world.asked().join() === 'metrics', 20_000, 'the decision itself holds');
        await storedOnce(tab, world);
        assert.ok(posts(world).length >= 2);
      });
  },
);

test('S49: a collector that hangs holds up nothing; the next page delivers, once', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.faults.push(faults.hang);
  const url = page(world);
  await tab.goto(url);
  await accept(tab);
  await tab.unsee(banner);
  await until(() => posts(world).length === 1, 20_000, 'the first try');
  await tab.goto(url);
  await storedOnce(tab, world);
});

test(
  'S49: a collector that is down for three page views gets every receipt when it is back, in order',
  {
    limit: 60_000,
  },
  async ({ world, open }) => {
    const tab = await open();
    world.faults.always = faults.down;
    const url = page(world);
    await tab.goto(url);
    await accept(tab);
    await tab.unsee(banner);
    await tab.goto(url);
    await tab.until(() => window.assent?.has('analytics'));
    await tab.evaluate(() => window.assent.set({ advertising: false }));
    await tab.goto(url);
    await tab.until(() => window.assent?.has('analytics'));
    await tab.evaluate(() => window.assent.set({ advertising: true }));
    await quiet(300);
    assert.equal((await world.receipts()).length, 0);
    delete world.faults.always;
    await tab.goto(url);
    const all = await world.stored(3, 12_000);
    await quiet(600);
    assert.equal((await world.receipts()).length, 3);
    assert.deepEqual(
      all.map(({ seq }) => seq),
      [1, 2, 3],
    );
    assert.equal(new Set(all.map(({ subject }) => subject)).size, 1);
    assert.equal(all[1].prev.id, all[0].id);
    assert.equal(all[2].prev.id, all[1].id);
  },
);

test('leaving the page in the very task of the click loses nothing', async ({ world, open }) => {
  const tab = await open();
  const leave = `<script>addEventListener('click', (event) => {
    if (event.composedPath()[0].dataset.action === 'accept-all') location.href = '/next';
  });</script>`;
  page(world, { path: '/next' });
  await tab.goto(page(world, { extra: leave }));
  await tab.click(button(banner, 'accept-all'));
  await tab.until(() => location.pathname === '/next');
  await storedOnce(tab, world);
  assert.equal(await tab.evaluate(() => window.assent.has('analytics')), true);
  assert.equal(await tab.count(banner), 0);
});

test('closing the tab right after the click loses nothing', async ({ world, open }) => {
  const [first, second] = [await open(), await open()];
  await first.goto(page(world));
  await first.see(banner);
  await first.click(button(banner, 'accept-all'));
  await first.close();
  await second.goto(page(world, { path: '/next' }));
  await storedOnce(second, world);
  assert.equal(await second.evaluate(() => window.assent.has('analytics')), true);
});

test('S47: a receipt says nothing about the person: no address, no path, no browser name', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(`${page(world)}?mail=jo@shop.example#frag`);
  await accept(tab);
  const receipt = await storedOnce(tab, world);
  const [post] = posts(world);
  assert.doesNotMatch(post.body, /mail=|jo@|frag|Mozilla|127\.0\.0\.1/);
  assert.equal(post.headers.cookie, undefined);
  assert.equal(receipt.site, world.host.site);
  assert.equal(receipt.prev, null);
});

test("S42, S43: the visitor's own side in the preferences", async ({ world, open, check }) => {
  const tab = await open();
  const dialog = 'dialog[data-view=preferences]';
  const held = 'Nothing optional runs until this is answered.';
  const look = async (first) => {
    await tab.click({ text: 'Choices' });
    // It comes above the fold that is pressed next, and moves it.
    if (first) await says(first);
    await tab.click({ starts: 'Your receipts' });
    await tab.see(button(dialog, 'download'));
  };
  const says = (text) =>
    until(async () => (await tab.text(dialog)).includes(text), 20_000, JSON.stringify(text));
  await tab.goto(page(world));
  await accept(tab);
  const [receipt] = await world.stored(1);
  await tab.unsee(banner);
  await check('every receipt is there to read, and its chain can be checked', async () => {
    await look();
    assert.match(await tab.text(dialog), new RegExp(receipt.id));
    await tab.click(button(dialog, 'verify'));
    await says('Nothing is missing and nothing was changed.');
  });
  await check('asked for deletion: nothing optional runs, on the next page either', async () => {
    await tab.click(button(dialog, 'erase'));
    const [, asked] = await world.stored(2);
    assert.deepEqual(asked.request, { kind: 'erasure', state: 'open' });
    // The page goes too: it alone is rid of what ran.
    await quiet(800);
    const from = world.mark();
    await tab.goto(page(world));
    await tab.until(() => window.assent?.why('analytics') === 'held');
    await quiet();
    assert.deepEqual(world.asked(from), []);
    assert.equal(await tab.count(banner), 0);
  });
  await check('the request is taken back, and the question stands again', async () => {
    await look(held);
    await tab.click(button(dialog, 'resume'));
    const all = await world.stored(3);
    assert.equal(all[2].request.state, 'taken-back');
    assert.equal(all[2].prev.id, all[1].id);
    assert.equal(await tab.evaluate(() => window.assent.why('analytics')), 'refused');
  });
  await check('deleted by two presses they are gone, here and on the next page', async () => {
    await tab.click(button(dialog, 'forget'));
    await tab.click(button(dialog, 'forget-yes'));
    await says('Deleted. Your choices stay as they are.');
    assert.equal(await tab.count(`${dialog} pre`), 0);
    await tab.goto(page(world));
    await tab.until(() => window.assent?.why('analytics') === 'refused');
    assert.deepEqual(await tab.evaluate(() => window.assent.receipts()), []);
    assert.equal((await world.stored(3)).length, 3, 'the collector’s own stay');
  });
});
