import { setTimeout as pause } from 'node:timers/promises';
import { fullNetwork, slowDown, visitor } from '../lib/browser.mjs';
import { probe } from '../lib/probe.mjs';

const says = (page, what) =>
  page.waitForEvent('console', { predicate: (line) => line.text() === what });

/** Two seconds: all that the sight of a control fetches is there by then. */
const looks = 2000;
/** A pointer rests on a button for longer than this before it presses. */
const intent = 150;

const presses = (page, told) => async () => {
  const done = says(page, told);
  await page.mouse.down();
  await page.mouse.up();
  await done;
};

/** "Accept" in the notice of a first visit: from the press to the first line of the gated tag. */
const accept = async ({ page, cdp, url, contender }) => {
  await page.addInitScript(probe, contender);
  await slowDown(cdp);
  const settled = says(page, 'bench:settled');
  await page.goto(url('first'), { waitUntil: 'load' });
  await settled;
  await fullNetwork(cdp);
  const [x, y] = await page.evaluate(() => window.bench.press);
  await page.mouse.move(x, y);
  await pause(intent);
  return presses(page, 'bench:tag');
};

/** The page's way back, on the next visit: from the press to the preferences on screen. */
const preferences = async ({ page, cdp, url, contender }) => {
  await page.addInitScript(probe, { panel: contender.panel });
  await slowDown(cdp);
  const ran = says(page, 'bench:tag');
  await page.goto(url('returning'), { waitUntil: 'load' });
  await ran;
  const link = await page.locator(contender.again).first();
  await link.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await link.boundingBox();
  await page.evaluate(() => window.bench.watchPanel());
  await page.mouse.move(x + width / 2, y + height / 2);
  await pause(looks);
  return presses(page, 'bench:panel');
};

/** Each goes up to a press, answers with what presses, and says what ends the time that is looked at. */
export const ways = {
  accept: { go: accept, ended: () => window.tagRan },
  preferences: { go: preferences, ended: () => window.bench.panel, again: true },
};

/** One visit by one way; `around` is given the press. */
export const visiting = async ({ browser, way, state, ...visit }, around) => {
  const { context, page, cdp } = await visitor(browser, way.again ? state : undefined);
  try {
    const press = await way.go({ page, cdp, ...visit });
    return await around({ page, cdp }, press);
  } finally {
    await context.close();
  }
};
