import { setTimeout as pause } from 'node:timers/promises';
import { fullNetwork, slowDown, visitor } from './browser.mjs';
import { probe } from './probe.mjs';
import { readTrace, startTrace } from './trace.mjs';

/** Milliseconds after its HTML has come that a traced page is watched; longer than any needs. */
const watched = 1500;
/** Milliseconds that nothing is done to a page, so that what it does when idle is done. */
const rest = 300;
/**
 * Milliseconds that a first visit goes on after its answer, as that of somebody who came to read: what a
 * contender does after an answer belongs to the visit on which it was given.
 */
const stays = 1000;
/** A pointer rests on a control for longer than this before it presses. */
const intent = 150;

const says = (page, what) =>
  page.waitForEvent('console', { predicate: (line) => line.text() === what, timeout: 15_000 });

const shown = (page, banner) => page.locator(banner.replaceAll(' >>> ', ' ')).first().isVisible();

const entered = (page, url) => page.goto(url, { waitUntil: 'load', timeout: 30_000 });

/**
 * Full speed, nothing of ours in the page: CPU time and layouts from one trace that all pages share,
 * one loaded after the other; then the heap of each after a collection.
 * @param {{url: string, banner?: string, asks: boolean, state?: object}[]} pages in the order of
 *   loading; `asks`: the banner has to be there at the end
 * @returns {Promise<{cpu: number, forced: number, heap: number}[]>} in the same order
 */
export const traced = async (browser, pages) => {
  const open = [];
  try {
    const end = await startTrace(browser);
    for (const { url, state } of pages) {
      open.push(await visitor(browser, state));
      await entered(open.at(-1).page, url);
    }
    await pause(watched);
    const events = await end();
    const found = [];
    for (const [n, { url, banner, asks }] of pages.entries()) {
      const { page, cdp } = open[n];
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      found.push({ ...readTrace(events, url, watched), heap: usedSize / 1000 });
      if (banner && (await shown(page, banner)) !== asks)
        throw new Error(`${url}: the banner is ${asks ? 'not' : 'still'} there`);
    }
    return found;
  } finally {
    await Promise.all(open.map(({ context }) => context.close()));
  }
};

const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
const arrived = (by) =>
  performance
    .getEntriesByType('resource')
    .filter(({ responseEnd, name }) => responseEnd > 0 && responseEnd <= by && !name.endsWith('/tag.js'))
    .map(({ name }) => new URL(name).pathname.split('/').slice(3).join('/')); // prettier-ignore

/** A first visit on a slow phone: when the banner shows and stands still, then a press on "accept". */
export const asked = async ({ browser, url, contender }) => {
  const { context, page, cdp } = await visitor(browser);
  try {
    await page.addInitScript(probe, contender);
    await slowDown(cdp);
    const settled = contender.banner && says(page, 'bench:settled');
    await entered(page, url);
    if (!settled) {
      await pause(rest);
      return { paint: await page.evaluate(paint) };
    }
    await settled;
    const seen = await page.evaluate(() => ({ ...window.bench, watchPanel: undefined }));
    const answer = {
      paint: await page.evaluate(paint),
      visible: seen.visible,
      settled: seen.settled - seen.visible,
      shift: seen.shifts,
      blocking: seen.blocking,
      before: await page.evaluate(arrived, seen.visible),
    };
    await fullNetwork(cdp);
    const ran = says(page, 'bench:tag');
    await page.mouse.move(...seen.press);
    await pause(intent);
    await page.mouse.down();
    await page.mouse.up();
    await ran;
    answer.accepted = await page.evaluate(() => window.tagRan - window.bench.click);
    await pause(stays);
    answer.state = await context.storageState({ indexedDB: true });
    return answer;
  } finally {
    await context.close();
  }
};

/** From a press on the way back to the frame that shows the preferences; the pointer rests there before. */
const pressed = async (page, { again }, rests) => {
  const link = await page.locator(again).first();
  await link.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await link.boundingBox();
  await pause(rest);
  const opened = says(page, 'bench:panel');
  await page.evaluate(() => window.bench.watchPanel());
  await page.mouse.move(x + width / 2, y + height / 2);
  await pause(rests);
  await page.mouse.down();
  await page.mouse.up();
  await opened;
  return page.evaluate(() => window.bench.panel - window.bench.click);
};

/** The next visit on the same phone: when the gated tag ran, then the preferences. */
export const returned = async ({ browser, url, contender, state }) => {
  if (!contender.banner) return {};
  const { context, page, cdp } = await visitor(browser, state);
  try {
    const { panel } = contender;
    await page.addInitScript(probe, { panel });
    await slowDown(cdp);
    const ran = says(page, 'bench:tag');
    await entered(page, url);
    await ran;
    const answer = { ran: await page.evaluate(() => window.tagRan) };
    if (panel) {
      answer.opened = await pressed(page, contender, intent);
    }
    return answer;
  } finally {
    await context.close();
  }
};

/** Once more, by somebody who looks at the way back for longer than the network takes. */
export const looked = async ({ browser, url, contender, state }) => {
  if (!contender.panel) return {};
  const { context, page, cdp } = await visitor(browser, state);
  try {
    await page.addInitScript(probe, { panel: contender.panel });
    await slowDown(cdp);
    const ran = says(page, 'bench:tag');
    await entered(page, url);
    await ran;
    return { ready: await pressed(page, contender, stays * 2) };
  } finally {
    await context.close();
  }
};
