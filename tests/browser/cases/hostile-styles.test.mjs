import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { asDesigned, survives } from '../harness/survives.mjs';
import { hostilePage } from '../pages/hostile.mjs';

/** WebKit gives the page's own places unzoomed, so a pointer would miss them. */
const pressed = async (tab) => {
  const top = await tab.evaluate(() => {
    document.querySelector('#own').focus();
    return document.activeElement.id;
  });
  assert.equal(top, 'own', 'the page is not inert');
};
const stormy = (text) => ({ ...style(text), again: true });
const style = (text) => ({ head: `<style>${text}</style>` });

const pages = {
  'a storm of resets': stormy(
    '* { all: revert !important; font-size: 10px !important; box-sizing: content-box !important; line-height: 3 !important; letter-spacing: 5px !important; text-transform: uppercase !important; transition: all 9s !important }',
  ),
  'our element hidden, moved and made small by name': style(
    '@layer a { html > *:not(body,head), assent-ui { display: none !important; visibility: hidden !important; opacity: 0 !important; font-size: 1px !important; transform: scale(.1) !important; position: absolute !important; left: -9999px !important; clip-path: inset(50%) !important } } html > *:not(body,head), assent-ui { display: none !important; content-visibility: hidden !important }',
  ),
  'no pointer on the root': {
    ...style(
      'html { pointer-events: none !important; user-select: none } main { pointer-events: auto } assent-ui { pointer-events: none !important }',
    ),
  },
  'the root scaled, turned and filtered': stormy(
    'html { transform: scale(.9) rotate(1deg); filter: blur(0) grayscale(1); perspective: 500px; will-change: transform; contain: paint }',
  ),
  'the root zoomed in': { ...style('html { zoom: 2 }'), page: pressed },
  'the root zoomed out by a script, while the notice is there': {
    page: pressed,
    like: async (tab) => {
      await tab.evaluate(() => void (document.documentElement.style.zoom = 0.5));
      await asDesigned(tab);
    },
  },
  'the root invisible until its fonts are here': style(
    'html { opacity: 0 !important; visibility: hidden } main { visibility: visible }',
  ),
  'font-size 62.5% on the root': style('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'font-size 300% on the root': style('html { font-size: 300% } body { font-size: .4rem }'),
  'quirks mode': { doctype: '', root: '<html>' },
  'right to left and vertical': style(
    'html { writing-mode: vertical-rl; direction: rtl; unicode-bidi: bidi-override } main { direction: ltr; margin-top: 0 }',
  ),
  'a grid on the root': stormy(
    'html { display: grid; grid-template-columns: 100px 1fr; overflow: hidden; height: 100%; columns: 2 }',
  ),
};

test(
  'style sheets that fight neither hide, scale nor cover the notice, and both answers work',
  { limit: 180_000 },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const [name, { page, like, again = false, ...parts }] of Object.entries(pages))
      await check(name, async () => {
        const world = another();
        await survives(tab, world, hostilePage(world, parts), { page, like, again });
      });
  },
);
