import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, quiet, reject } from '../harness/visitor.mjs';
import { html, regionMeta, embed, shopConfig } from '../pages/shop.mjs';

const attribute = (value) =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
/** Strict mode first, then Assent, then a page that nobody marked. */
const page = (world, { body = '', head = '', mode = 'block', rules, headers } = {}) => {
  const options = {
    mode,
    rules: rules ?? [
      { match: world.host.metrics, purpose: 'analytics' },
      { match: world.host.pixel, purpose: 'advertising' },
      { text: 'secretTracker(', purpose: 'analytics' },
    ],
  };
  return world.page('/', {
    headers,
    body: html({
      head: `<script>window.ran = []; window.heard = [];
          addEventListener('assent:strict', (e) => heard.push(e.detail));</script>
        <script src="/assent/addons/strict.js" data-options='${attribute(options)}'></script>
        ${regionMeta('DE')}${embed(shopConfig(world, { vendors: [] }))}${head}`,
      body,
    }),
  });
};
const ran = (tab) => tab.evaluate(() => window.ran);
const report = (tab) => tab.evaluate(() => window.assent.strict.report());

test('addons: strict: unmarked scripts of the page do not run before a yes, and run in its order after', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `
    <script src="${world.url('metrics', '/first.js?wait=200')}"></script>
    <script>function secretTracker() { ran.push('second'); } secretTracker();</script>
    <script async src="${world.url('metrics', '/third.js')}"></script>
    <script>ran.push('own');</script>`;
  await tab.goto(page(world, { body }));
  await tab.see(banner);
  await quiet(600);
  assert.deepEqual(await ran(tab), ['own']);
  await accept(tab);
  await tab.until(() => window.ran.length === 4);
  await quiet(300);
  assert.deepEqual(await ran(tab), ['own', 'first', 'second', 'third']);
});

test('addons: strict: what a script of the page adds is not even requested before a yes', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<script>
    const at = (path) => '${world.url('metrics', '')}' + path;
    const add = (make) => document.body.append(make());
    add(() => Object.assign(document.createElement('script'), { src: at('/property.js'),
      onload: () => ran.push('loaded') }));
    add(() => { const e = document.createElement('script'); e.setAttribute('src', at('/attribute.js')); return e; });
    add(() => Object.assign(document.createElement('iframe'), { src: at('/frame.html') }));
    add(() => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at('/sheet.css') }));
    new Image().src = '${world.url('pixel', '/new.gif')}';
    fetch(at('/fetch')).then(({ status }) => ran.push('fetch ' + status));
    navigator.sendBeacon(at('/beacon'), 'x');
    const xhr = new XMLHttpRequest();
    xhr.open('POST', at('/xhr'));
    xhr.onerror = () => ran.push('xhr stopped');
    xhr.send('x');
  </script>`;
  await tab.goto(page(world, { body }));
  await tab.see(banner);
  await quiet(600);
  assert.deepEqual(world.asked(), []);
  assert.deepEqual((await ran(tab)).toSorted(), ['fetch 204', 'xhr stopped']);
  const held = (await report(tab)).map(({ how, state }) => `${how} ${state}`).toSorted();
  assert.deepEqual(held, [
    'beacon held',
    'fetch held',
    'iframe held',
    'img held',
    'link held',
    'script held',
    'script held',
    'xhr held',
  ]);
  await accept(tab);
  await tab.until(() =>
    ['property', 'attribute', 'loaded'].every((one) => window.ran.includes(one)),
  );
  await until(() => world.requests('metrics', '/frame.html').length === 1, 20_000, 'the frame');
  await until(
    () => world.requests('metrics', '/sheet.css').length === 1,
    20_000,
    'the style sheet',
  );
  // A request that was refused is not made up for.
  assert.equal(world.requests('metrics', '/fetch').length, 0);
  assert.equal(world.requests('pixel').length, 0);
  await tab.evaluate((src) => void (new Image().src = src), world.url('pixel', '/after.gif'));
  await until(() => world.requests('pixel', '/after.gif').length === 1, 20_000, 'the picture');
});

test('addons: strict: a refusal keeps everything closed and the page working', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<script src="${world.url('metrics', '/never.js')}"></script>
    <script>const s = document.createElement('script'); s.src = '${world.url('metrics', '/later.js')}';
    document.head.append(s); ran.push('own');</script>`;
  await tab.goto(page(world, { body }));
  await reject(tab);
  await tab.unsee(banner);
  await quiet(500);
  assert.deepEqual(await ran(tab), ['own']);
});

test('addons: strict: an answer from before lets everything through at once', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<script src="${world.url('metrics', '/tag.js')}"></script>`;
  const url = page(world, { body });
  await tab.goto(url);
  await accept(tab);
  await tab.until(() => window.ran.length === 1);
  await tab.unsee(banner);
  await tab.goto(url);
  await tab.until(() => window.ran?.length === 1);
  await quiet(300);
  assert.deepEqual(await ran(tab), ['tag']);
});

test('addons: strict: report mode holds nothing and lists what would be held', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<script src="${world.url('metrics', '/tag.js')}"></script>
    <script>new Image().src = '${world.url('pixel', '/p.gif')}';</script>
    <div id="place"></div>
    <script>document.querySelector('#place').innerHTML =
      '<img alt="" src="${world.url('pixel', '/inner.gif')}">';</script>`;
  await tab.goto(page(world, { body, mode: 'report' }));
  await tab.see(banner);
  await quiet(400);
  assert.deepEqual(await ran(tab), ['tag']);
  const list = await report(tab);
  assert.deepEqual(list.map(({ how, state, purpose }) => [how, state, purpose]).toSorted(), [
    ['img', 'seen', 'advertising'],
    ['img', 'seen', 'advertising'],
    ['script', 'seen', 'analytics'],
  ]);
  assert.equal((await tab.evaluate(() => window.heard.length)) >= 3, true);
});

test('addons: strict: says of itself what it could not hold', async ({ world, open }) => {
  const tab = await open();
  // innerHTML reaches the network before any script can look: it must not be hidden in the report.
  const body = `<script>const box = document.createElement('div');
    box.innerHTML = '<img alt="" src="${world.url('pixel', '/inner.gif')}">';</script>`;
  await tab.goto(page(world, { body }));
  await tab.see(banner);
  await until(() => world.requests('pixel').length === 1, 20_000, 'the leak');
  await tab.until(() => window.assent.strict.report().some(({ state }) => state === 'left'));
  const [{ what, purpose }] = (await report(tab)).filter(({ state }) => state === 'left');
  assert.equal(purpose, 'advertising');
  assert.match(what, /inner\.gif/);
});

test('addons: strict: under a nonce policy and Trusted Types held scripts run after a yes, and nothing is refused', async ({
  world,
  open,
}) => {
  const tab = await open();
  const nonce = 'r4nd0m';
  const options = { rules: [{ match: world.host.metrics, purpose: 'analytics' }] };
  const pass = `nonce="${nonce}"`;
  const head = `<script ${pass}>window.ran = []; window.refused = [];
      addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI));</script>
    <script ${pass} src="/assent/addons/strict.js" data-options='${attribute(options)}'></script>
    ${regionMeta('DE')}${embed(shopConfig(world, { vendors: [] }), nonce)}`;
  const body = `<script ${pass} src="${world.url('metrics', '/first.js')}"></script>
    <script ${pass}>ran.push('own');</script>`;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `connect-src ${world.url('receipts', '')} 'self'`,
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types assent',
  ].join('; ');
  const headers = { 'content-security-policy': policy };
  await tab.goto(world.page('/', { headers, body: html({ head, body }) }));
  await tab.see(banner);
  await quiet(400);
  assert.deepEqual(await ran(tab), ['own']);
  await accept(tab);
  await tab.until(() => window.ran.length === 2);
  assert.deepEqual(await ran(tab), ['own', 'first']);
  assert.deepEqual(await tab.evaluate(() => window.refused), []);
});
