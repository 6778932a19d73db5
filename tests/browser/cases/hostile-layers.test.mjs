import assert from 'node:assert/strict';
import { accept, banner, openPreferences, preferences, reject } from '../harness/visitor.mjs';
import { nothingLeft, survives, usable } from '../harness/survives.mjs';
import { test } from '../harness/test.mjs';
import { hostilePage } from '../pages/hostile.mjs';

const bubble = `<style>
    #chat { position: fixed; right: 0; bottom: 0; width: 460px; height: 300px; z-index: 2147483647; background: red; }
  </style><div id="chat">Chat with us</div>`;

test('a chat window with the highest z-index in the same corner does not keep anybody from answering', async ({
  world,
  open,
}) => {
  const tab = await open();
  const body = `<script>addEventListener('load', () => setTimeout(() => {
    document.documentElement.insertAdjacentHTML('beforeend', ${JSON.stringify(bubble)});
  }, 300));</script>${bubble}`;
  await survives(tab, world, hostilePage(world, { body }));
  assert.equal(
    await tab.evaluate(() => {
      const last = document.elementFromPoint(innerWidth - 120, innerHeight - 120);
      return last.id;
    }),
    'chat',
    'and afterwards the corner is its own again',
  );
});

const modal = `<dialog id="page"><p>Subscribe</p><button id="leave">No thanks</button>
  <button data-assent="preferences">Cookies</button></dialog>
  <script>leave.onclick = () => page.close();</script>`;

test('a modal dialog of the page, open before or after the notice, traps nobody', async ({
  another,
  open,
  check,
}) => {
  const tab = await open();
  const leave = async () => {
    await tab.click('#leave');
    await tab.until(() => !document.querySelector('#page').open);
  };
  await check('open before the notice', async () => {
    const world = another();
    await tab.goto(hostilePage(world, { body: `${modal}<script>page.showModal();</script>` }));
    await tab.see(banner);
    await leave();
    await reject(tab);
    await tab.unsee(banner);
    await usable(tab);
    await nothingLeft(tab);
  });
  await check('opened over the notice', async () => {
    const world = another();
    await tab.goto(hostilePage(world, { body: modal }));
    await tab.see(banner);
    await tab.evaluate(() => document.querySelector('#page').showModal());
    await leave();
    await accept(tab);
    await tab.unsee(banner);
    await tab.until(() => window.assent.has('analytics'));
    await usable(tab);
  });
  await check('the preferences opened from within it, and left again', async () => {
    const world = another();
    await tab.goto(hostilePage(world, { body: modal }));
    await tab.see(banner);
    await tab.evaluate(() => document.querySelector('#page').showModal());
    await tab.click({ text: 'Cookies' });
    await tab.see(preferences);
    await tab.press('Escape');
    await tab.unsee(preferences);
    await leave();
    await openPreferences(tab);
    await tab.click(`${preferences} [data-action=reject-all]`);
    await tab.unsee(preferences);
    await usable(tab);
    await nothingLeft(tab);
  });
});

test('a popover of the page and the notice leave each other open', async ({ world, open }) => {
  const tab = await open();
  const body = `<button popovertarget="menu">Menu</button><div id="menu" popover>Things</div>`;
  await tab.goto(hostilePage(world, { body }));
  await tab.see(banner);
  await tab.click({ text: 'Menu' });
  await tab.see('#menu');
  await tab.see(banner);
  await tab.press('Escape');
  await tab.unsee('#menu');
  await tab.see(banner);
  await tab.click({ text: 'Menu' });
  await reject(tab);
  await tab.unsee(banner);
  await usable(tab);
});

test(
  'full screen lies over the notice, and after it the notice is there (Chromium: others want a real window)',
  {
    engines: ['chromium'],
  },
  async ({ world, open }) => {
    const tab = await open();
    const body = `<div id="film">Film</div><script>film.onclick = () => film.requestFullscreen();</script>`;
    await tab.goto(hostilePage(world, { body }));
    await tab.see(banner);
    await tab.click('#film');
    await tab.until(() => document.fullscreenElement?.id === 'film');
    await tab.evaluate(() => document.exitFullscreen());
    await tab.until(() => !document.fullscreenElement);
    await accept(tab);
    await tab.unsee(banner);
  },
);
