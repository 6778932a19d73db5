import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { quiet } from '../harness/visitor.mjs';
import { html } from '../pages/shop.mjs';
import { hostilePage } from '../pages/hostile.mjs';

/** In the frame: its own story, told to the page around it. A sandboxed frame is closed to drivers. */
const story = `<script>
  const told = (what) => parent.postMessage(what, '*');
  addEventListener('error', (event) => told('error ' + event.message));
  addEventListener('unhandledrejection', (event) => told('error ' + event.reason));
  const look = (selector) => document.querySelector('assent-ui')?.shadowRoot.querySelector(selector);
  const seen = async (selector) => {
    while (!look(selector)?.getClientRects().length) await new Promise((next) => setTimeout(next, 30));
    return look(selector);
  };
  addEventListener('load', async () => {
    let storage = 'works';
    try { localStorage.length; } catch { storage = 'throws'; }
    told('storage ' + storage);
    await seen('[data-view=banner]');
    told('asked ' + assent.has('analytics'));
    (await seen('[data-action=choose]')).click();
    await seen('dialog');
    look('dialog [data-action=close]').click();
    (await seen('[data-view=banner] [data-action=accept-all]')).click();
    await assent.when('analytics');
    told('yes ' + !look('[data-view=banner]') + ' ' + (await assent.receipts()).length);
    await new Promise((next) => setTimeout(next, 400));
    await assent.withdraw();
    told('no ' + assent.has('analytics'));
  });
</script>`;

test('in a sandboxed frame, where cookies and every storage throw, the notice asks and a yes holds for the page', async ({
  world,
  open,
}) => {
  const tab = await open();
  // An opaque origin fetches modules across origins: the files must allow that.
  world.site.open = true;
  const frame = hostilePage(world, { path: '/frame', head: story, config: { reload: 'never' } });
  const outer = `<script>window.told = []; addEventListener('message', (e) => told.push(e.data));</script>
    <iframe sandbox="allow-scripts" src="${frame}" width="900" height="600"></iframe>`;
  await tab.goto(world.page('/', html({ body: outer })));
  await until(
    async () => (await tab.evaluate(() => window.told)).some((line) => line.startsWith('no ')),
    20_000,
    'the end of the story',
  ).catch(async (error) => {
    throw new Error(`${error.message}: ${await tab.evaluate(() => window.told)}`);
  });
  await quiet(100);
  assert.deepEqual(await tab.evaluate(() => window.told), [
    'storage throws',
    'asked false',
    'yes true 1',
    'no false',
  ]);
  assert.deepEqual(world.asked(), ['metrics'], 'after the yes');
});
