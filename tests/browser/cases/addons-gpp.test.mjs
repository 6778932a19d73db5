import assert from 'node:assert/strict';
import { GppModel } from '@iabgpp/cmpapi';
import { test } from '../harness/test.mjs';
import { banner, reject } from '../harness/visitor.mjs';
import { gpc } from '../pages/gpc.mjs';
import { html, regionMeta, embed, shopConfig } from '../pages/shop.mjs';

const page = (world, region, first = '') =>
  world.page('/', {
    body: html({
      head: `${first}<script src="/assent/addons/gpp-stub.js"></script>
        <script>window.heard = [];
          __gpp('addEventListener', ({ eventName, data }) => heard.push(eventName + ' ' + data));</script>
        ${regionMeta(region)}${embed(shopConfig(world, { vendors: [] }))}
        <script async src="/assent/addons/gpp.js"></script>`,
      body: '<iframe id="ad" title="ad" srcdoc="<p>ad"></iframe>',
    }),
  });
const ready = (tab) =>
  tab.until(() => {
    let status;
    window['__gpp']('ping', (data) => (status = data.signalStatus));
    return status === 'ready';
  });
const decoded = async (tab) => {
  const ping = await tab.evaluate(
    () => new Promise((resolve) => window['__gpp']('ping', (data) => resolve(data))),
  );
  return { ping, model: new GppModel(ping.gppString) };
};

test('addons: gpp: a visitor in California who refuses is opted out in the string that vendors decode', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, 'US-CA'));
  await tab.see(banner);
  await ready(tab);
  const before = await decoded(tab);
  assert.deepEqual(before.ping.applicableSections, [8]);
  assert.equal(before.model.getFieldValue('usca', 'SaleOptOut'), 2);
  await reject(tab);
  await tab.unsee(banner);
  await tab.until(() => window.heard.filter((one) => one === 'sectionChange usca').length === 2);
  await ready(tab);
  const after = await decoded(tab);
  assert.equal(after.model.getFieldValue('usca', 'SaleOptOut'), 1);
  assert.equal(after.model.getFieldValue('usca', 'MspaCoveredTransaction'), 2);
  // A listener from before anything was there hears everything.
  const heard = await tab.evaluate(() => window.heard);
  assert.equal(heard[0], 'listenerRegistered true');
  assert.ok(heard.includes('signalStatus ready'));
});

test('addons: gpp: the browser’s signal is in the string, and an advertisement’s frame can ask for it', async ({
  world,
  open,
}) => {
  const tab = await open();
  await tab.goto(page(world, 'US-CA', gpc));
  await ready(tab);
  const { model } = await decoded(tab);
  assert.deepEqual(
    [model.getFieldValue('usca', 'Gpc'), model.getFieldValue('usca', 'SaleOptOut')],
    [true, 1],
  );
  const answer = await tab.evaluate(
    () =>
      new Promise((resolve) => {
        const ad = document.querySelector('#ad').contentWindow;
        ad.addEventListener('message', ({ data }) => resolve(data));
        ad.eval(`parent.postMessage({ ['__gppCall']:
          { command: 'getField', parameter: 'usca.SaleOptOut', callId: 7 } }, '*')`);
      }),
  );
  assert.deepEqual(answer, { __gppReturn: { returnValue: 1, success: true, callId: 7 } });
});

test('addons: gpp: in Germany no section applies, and that is said', async ({ world, open }) => {
  const tab = await open();
  await tab.goto(page(world, 'DE'));
  await ready(tab);
  const { ping } = await decoded(tab);
  assert.deepEqual([ping.applicableSections, ping.sectionList], [[-1], []]);
});
