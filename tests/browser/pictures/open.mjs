import { writeView } from '../../../examples/playground/view.js';
import { blockFont, blockSheet } from './block-font.mjs';
import { windows } from './key-states.mjs';

/** Loads one state and waits until everything is done. `extra` are further words of the address. */
export const openState = async (tab, world, view, extra = {}) => {
  const more = new URLSearchParams({ still: 1, ...extra });
  await tab.goto(world.url('site', `/playground/frame.html?${writeView(view)}&${more}`));
  await tab.until(() => document.documentElement.dataset.settled, 45_000);
  const said = await tab.evaluate(() => document.documentElement.dataset.settled);
  if (said !== 'yes') throw new Error(`${view.state}: ${said}`);
};

/** The same in boxes for letters, in a window and scheme; see `block-font.mjs`. */
export const openInBlocks = async (tab, world, [state, lang, window, colorScheme], view = {}) => {
  world.page('/block.ttf', { body: blockFont(), type: 'font/ttf' });
  world.page('/block.css', { body: blockSheet, type: 'text/css' });
  const [width, height] = windows[window];
  await tab.resize(width, height);
  await tab.media({ colorScheme });
  await openState(
    tab,
    world,
    { state, lang, ...view },
    { sheet: '/block.css', date: '2026-11-20' },
  );
};
