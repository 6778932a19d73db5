import { chromium } from 'playwright-core';
import { find, quietChromium } from '../../scripts/programs.mjs';

/** Without what moves figures by itself. */
export const launch = () =>
  chromium.launch({
    executablePath: find('chromium'),
    headless: true,
    args: [
      ...quietChromium,
      '--disable-extensions',
      '--disable-default-apps',
      // Some contenders hide from browsers that say they are driven.
      '--disable-blink-features=AutomationControlled',
      // Collection at a given moment, so that heaps can be compared.
      '--js-flags=--expose-gc',
    ],
  });

/** Somebody new, or with what an earlier visit left on the device. */
export const visitor = async (browser, storageState) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    storageState,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { context, page, cdp: await context.newCDPSession(page) };
};

/** As the usual page testers define slow 4G: 1.6 Mbit/s down, 150 ms per request, a phone's CPU. */
export const slow = {
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  },
  cpu: 4,
};

export const slowDown = async (cdp) => {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow.network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
};

export const fullNetwork = (cdp) =>
  cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
