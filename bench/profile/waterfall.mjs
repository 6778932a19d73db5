import { setTimeout as pause } from 'node:timers/promises';
import { slowDown, visitor } from '../lib/browser.mjs';
import { probe } from '../lib/probe.mjs';

/**
 * A first visit on a slow phone: when each request began and ended, when the parser was through, and
 * when the page and the first layer were there. Milliseconds since the navigation began.
 * @returns {Promise<[what: string, at: number][]>}
 */
export const waterfall = async (browser, url, contender) => {
  const { context, page, cdp } = await visitor(browser);
  try {
    await page.addInitScript(probe, contender);
    await slowDown(cdp);
    const settled =
      contender.banner &&
      page.waitForEvent('console', { predicate: (line) => line.text() === 'bench:settled' });
    await page.goto(url, { waitUntil: 'load' });
    await (settled || pause(500));
    return await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return [
        ['the page has come', navigation.responseEnd],
        ['parsed', navigation.domContentLoadedEventStart],
        ['first paint', paint.startTime],
        ...performance
          .getEntriesByType('resource')
          .filter(({ name }) => !name.endsWith('/tag.js'))
          .flatMap(({ name, startTime, responseEnd }) => {
            const file = new URL(name).pathname.split('/').slice(3).join('/').replace(/\b\w{10}\b/, '…');
            return [[`${file} asked for`, startTime], [`${file} has come`, responseEnd]];
          }),
        ['first layer seen', window.bench.visible],
      ].filter(([, at]) => at !== undefined);
    }); // prettier-ignore
  } finally {
    await context.close();
  }
};
