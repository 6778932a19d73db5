import assert from 'node:assert/strict';
import { until } from './until.mjs';
import { accept, banner, button, quiet, reject } from './visitor.mjs';

/** What is measured of the notice: CSS pixels on screen, and what was computed. */
export const drawn = (tab) =>
  tab.evaluate((view) => {
    const [panel] = dom.find(view);
    const [yes, no] = ['accept-all', 'reject-all'].map((action) => {
      const element = panel.querySelector(`[data-action=${action}]`);
      const { width, height } = element.getBoundingClientRect();
      const { fontSize, fontWeight, color, backgroundColor, boxSizing } = getComputedStyle(element);
      return {
        width: Math.round(width),
        height: Math.round(height),
        look: [fontSize, fontWeight, color, backgroundColor, boxSizing].join(' '),
      };
    });
    const { width, right, bottom } = panel.getBoundingClientRect();
    const { position, color } = getComputedStyle(panel);
    const title = getComputedStyle(panel.querySelector('h2'));
    return {
      yes,
      no,
      panel: {
        position,
        color,
        width: Math.round(width),
        // Of the window without its scroll bar, which engines count differently.
        right: Math.round(innerWidth - right) < 60,
        bottom: Math.round(innerHeight - bottom) < 60 && bottom <= innerHeight,
      },
      title: [title.fontSize, title.fontWeight, title.display, title.textTransform].join(' '),
    };
  }, banner);

/** What every page must show. */
export const asDesigned = async (tab) => {
  const { yes, no, panel, title } = await drawn(tab);
  assert.deepEqual(panel, {
    position: 'fixed',
    color: 'rgb(24, 24, 27)',
    width: 440,
    right: true,
    bottom: true,
  });
  assert.equal(title, '18px 600 block none');
  assert.deepEqual(yes, no, 'yes and no are alike');
  assert.equal(yes.look, '15px 600 rgb(255, 255, 255) rgb(24, 24, 27) border-box');
  assert.ok(yes.height >= 44 && yes.height <= 64, `${yes.height} px high`);
};

/** The page's own button answers a press, and the page scrolls. */
export const usable = async (tab) => {
  const before = await tab.evaluate(() => {
    window.presses ??= 0;
    const own = document.getElementById('own');
    own.onclick = () => (window.presses += 1);
    return window.presses;
  });
  await tab.click('#own');
  await tab.until((n) => window.presses === n + 1, 20_000, before);
};

/**
 * One visitor's life on a page that fights back: asked and silent, a no, asked anew, a yes.
 * `like` looks at the notice, `page` at the page; `again: false` ends with the no.
 */
export const survives = async (
  tab,
  world,
  url,
  { like = asDesigned, page = usable, again = true } = {},
) => {
  await tab.goto(url);
  await tab.see(banner);
  await like(tab);
  await page(tab);
  await quiet(150);
  assert.deepEqual(world.asked(), [], 'nothing before an answer');
  await reject(tab);
  await tab.unsee(banner);
  await quiet(150);
  assert.deepEqual(world.asked(), [], 'nothing after a no');
  await page(tab);
  if (!again) return;
  await tab.evaluate(() => void window.assent.reset());
  await accept(tab);
  await tab.unsee(banner);
  await until(() => world.asked().join() === 'metrics', 20_000, 'the counter after a yes');
  await nothingLeft(tab);
  await page(tab);
  assert.deepEqual(tab.errors, [], 'nothing was thrown to the page');
  assert.equal(await tab.count(button(banner, 'accept-all')), 0);
};

/** No layer is open, nothing lies over the page. */
export const nothingLeft = async (tab) => {
  await tab.evaluate(() => {
    // The saved state goes by itself after 10 s, or when it is put away.
    for (const close of dom.find('[data-view=saved] [data-action=close]')) close.click();
  });
  const over = await tab.evaluate(() => {
    const open = dom
      .all(document, 'assent-ui')
      .flatMap((e) => [...e.shadowRoot.querySelectorAll(':modal,:popover-open')])
      .filter(dom.visible);
    const corner = document.elementFromPoint(innerWidth - 120, innerHeight - 120);
    return { open: open.length, covered: corner?.localName === 'assent-ui' };
  });
  assert.deepEqual(over, { open: 0, covered: false });
};
