import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, button, quiet, reject } from '../harness/visitor.mjs';
import { embed, html, regionMeta, shopConfig } from '../pages/shop.mjs';

/**
 * Before every other script: each use of `Intl`, of its members and of what formats by place is written
 * down and then goes on as ever. The first use costs a page 13 to 36 ms, and a returning visitor has
 * none to spare. The page itself reports what it saw: a question from outside runs the driver's own
 * script in it, which touches `Intl`.
 */
const trap = `<script>
  window.touched = [];
  const note = (what) => void window.touched.push(what);
  const real = window.Intl;
  const watched = new Proxy(real, {
    get: (target, name) => (note('Intl.' + String(name)), Reflect.get(target, name)),
  });
  Object.defineProperty(window, 'Intl', { configurable: true, get: () => (note('Intl'), watched) });
  for (const [type, names] of [
    [Date, ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'getTimezoneOffset']],
    [Number, ['toLocaleString']],
    [String, ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']],
  ])
    for (const name of names) {
      const before = type.prototype[name];
      type.prototype[name] = function (...given) {
        note(type.name + '.' + name);
        return before.apply(this, given);
      };
    }
  addEventListener('load', () =>
    setTimeout(() => navigator.sendBeacon('/touched', JSON.stringify(window.touched)), 700),
  );
</script>`;
const counter = (world) =>
  `<script type="text/plain" data-purpose="analytics" data-src="${world.url('metrics', '/count.js')}"></script>`;
const control = '<button data-assent="preferences">Choices</button>';

const page = (world, { region, first = trap, config = {} } = {}) =>
  world.page('/', {
    body: html({
      head: first + regionMeta(region) + embed(shopConfig(world, { vendors: [], ...config })),
      body: counter(world) + control,
    }),
  });

/** What the page that was opened after `from` reported. */
const touched = async (world, from = 0) => {
  const reports = () =>
    world.front.log
      .slice(from)
      .filter(({ host, path, body }) => host === world.host.site && path === '/touched' && body);
  await until(() => reports().length > 0, 20_000, 'the report of the page');
  return JSON.parse(reports()[0].body);
};

/**
 * Stored at the collector is not yet known to the page: left before the answer, it rightly loads the
 * session on the next one and sends again.
 */
const nothingWaits = (tab) =>
  tab.until(() => !/assent.(outbox|todo|left)/.test(Object.keys(localStorage)));

/** Everything that any host of this test was asked for since `from`, as `kind path`. */
const log = (world, from) =>
  world.front.log.slice(from).flatMap(({ host, path }) => {
    const kind = Object.keys(world.host).find((one) => world.host[one] === host);
    return kind && path !== '/touched' ? [`${kind} ${path}`] : [];
  });

test('the trap for a returning visitor notices whoever asks for the time zone or formats by place', async ({
  world,
  open,
}) => {
  const tab = await open();
  const use = `<script>
    Intl.DateTimeFormat().resolvedOptions();
    new Date(0).toLocaleDateString();
  </script>`;
  world.page('/touched', { status: 204 });
  await tab.goto(world.page('/', html({ head: trap + use })));
  const seen = await touched(world);
  assert.deepEqual(seen, ['Intl', 'Intl.DateTimeFormat', 'Date.toLocaleDateString']);
});

const visits = {
  'in Germany, named by the page': { region: 'DE' },
  'in the United States, where the time zone is asked on a first visit': { region: 'US-CA' },
  'nowhere in particular': {},
  'behind an endpoint': { config: { region: { endpoint: '/region' } } },
};
for (const [where, situation] of Object.entries(visits))
  test(`a returning visitor ${where}: the record alone opens the gate, no Intl, no request but assent.js`, async ({
    world,
    open,
  }) => {
    world.page('/region', { body: '{"region":"SG"}', type: 'application/json' });
    world.page('/touched', { status: 204 });
    const tab = await open();
    const url = page(world, situation);
    await tab.goto(url);
    const asked = await touched(world);
    // So silence below is no broken trap: this first visit does ask.
    if (situation.region === 'US-CA') assert.ok(asked.includes('Intl.DateTimeFormat'));
    await tab.see(banner);
    await accept(tab);
    await world.stored(1);
    await tab.unsee(banner);
    await nothingWaits(tab);
    const found = await tab.evaluate(() => window.assent.get().region);

    const from = world.mark();
    await tab.goto(url);
    assert.deepEqual(await touched(world, from), []);
    const files = ['site /', 'site /assent/assent.js', 'metrics /count.js'];
    assert.deepEqual(log(world, from), files);
    assert.equal(await tab.count(banner), 0);
    // The same place as when the visitor answered, and not worked out again.
    assert.deepEqual(await tab.evaluate(() => window.assent.get().region), found);
  });

test('a returning visitor who said no costs assent.js alone as well, and nothing runs', async ({
  world,
  open,
}) => {
  const tab = await open();
  world.page('/touched', { status: 204 });
  const url = page(world, { region: 'DE' });
  await tab.goto(url);
  await touched(world);
  await reject(tab);
  await world.stored(1);
  await tab.unsee(banner);
  await nothingWaits(tab);
  await tab.evaluate(() => caches.delete('assent'));
  const from = world.mark();
  await tab.goto(url);
  assert.deepEqual(await touched(world, from), []);
  assert.deepEqual(log(world, from), ['site /', 'site /assent/assent.js']);
  assert.equal(await tab.count(banner), 0);
  assert.deepEqual((await tab.stored()).caches, [], 'looking for a later answer leaves nothing');
  assert.notEqual(await tab.evaluate(() => window.assent.get().decidedAt), null);
});

test('S3: a returning visitor who refused everything reads, follows links, signs in and writes as before', async ({
  world,
  open,
}) => {
  const tab = await open();
  const form = (action, fields) =>
    `<form method="post" action="${action}">${fields}<button>Send ${action}</button></form>`;
  const body = `<a href="/article">Read on</a>${form('/sign-in', '<input name="user" value="ada">')}
    ${form('/inquiry', '<input name="text" value="hello">')}`;
  const head = regionMeta('DE') + embed(shopConfig(world, { vendors: [] }));
  for (const path of ['/', '/article', '/sign-in', '/inquiry'])
    world.page(path, html({ head, title: path, body: `<p>Page ${path}</p>${body}` }));
  await tab.goto(world.url('site'));
  await reject(tab);
  await tab.unsee(banner);
  for (const [what, path] of [
    ['Read on', '/article'],
    ['Send /sign-in', '/sign-in'],
    ['Send /inquiry', '/inquiry'],
  ]) {
    await tab.click({ text: what });
    await tab.until((title) => document.title === title, 20_000, path);
    await tab.see('main');
    await quiet(200);
    assert.equal(await tab.count(banner), 0, 'asked again');
    assert.equal(await tab.evaluate(() => getComputedStyle(document.body).overflow), 'visible');
  }
  const sent = world.requests('site').filter(({ method }) => method === 'POST');
  assert.deepEqual(
    sent.map(({ path, body }) => [path, body]),
    [
      ['/sign-in', 'user=ada'],
      ['/inquiry', 'text=hello'],
    ],
  );
});

test('S25, S40, S41: a returning visitor in Hong Kong takes a yes back with one press, as it was given, at once', async ({
  world,
  open,
}) => {
  const tab = await open();
  const head = regionMeta('HK') + embed(shopConfig(world, { vendors: [], reload: 'never' }));
  const link = '<a href="/privacy" data-assent="withdraw">Take back</a>';
  const url = world.page('/', html({ head, body: counter(world) + link }));
  await tab.goto(url);
  await accept(tab);
  const [given] = await world.stored(1);
  await tab.goto(url);
  await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
  // One press gave it, one takes it back. Nobody asks who, or why.
  await tab.click({ text: 'Take back' });
  await tab.until(() => !window.assent.has('analytics'), 1000);
  assert.equal(await tab.count('input, dialog[open]'), 0, 'something asks for more');
  const [, taken] = await world.stored(2);
  assert.deepEqual([given.event, taken.event, taken.prev.id], ['granted', 'withdrawn', given.id]);
  const from = world.mark();
  await tab.goto(url);
  await quiet(500);
  assert.deepEqual(world.asked(from), []);
  // The notice's own control, on a page that has none, takes no more.
  await tab.evaluate(() => window.assent.acceptAll());
  await world.stored(3);
  await tab.goto(url);
  await tab.see(button('.opener', 'reject-all'));
  await tab.click(button('.opener', 'reject-all'));
  await tab.until(() => !window.assent.has('analytics'), 1000);
  assert.equal((await world.stored(4)).at(-1).event, 'withdrawn');
});

test('a page that a returning visitor’s browser finds unchanged brings the region of this visit', async ({
  world,
  open,
}) => {
  const tab = await open();
  const places = ['DE', 'US'];
  const answers = [];
  const url = world.page('/', ({ headers }) => {
    const unchanged = headers['if-none-match'] === '"1"';
    answers.push(unchanged ? 304 : 200);
    return {
      status: answers.at(-1),
      body: unchanged ? undefined : html({ body: '<p>Same</p>' }),
      headers: {
        etag: '"1"',
        'cache-control': 'private, no-cache',
        'server-timing': `geo;desc="${places[answers.length - 1]}"`,
      },
    };
  });
  const told = () => performance.getEntriesByType('navigation')[0].serverTiming[0].description;
  await tab.goto(url);
  assert.equal(await tab.evaluate(told), 'DE');
  await tab.goto(world.page('/other', html({})));
  await tab.goto(url);
  assert.equal(await tab.evaluate(told), 'US');
  assert.deepEqual(answers, [200, 304]);
});
