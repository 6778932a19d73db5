import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { find, quietChromium } from '../../../scripts/programs.mjs';
import { until } from './until.mjs';

/**
 * A Chromium of its own on a profile that outlives it, so that it can be killed like a phone's.
 * @param {string} profile folder
 */
export const ownProcess = async (profile) => {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    find('chromium'),
    [
      '--headless=new', ...quietChromium, '--remote-debugging-port=0',
      `--user-data-dir=${profile}`, 'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  ); // prettier-ignore
  const dead = new Promise((resolve) => child.once('exit', resolve));
  const text = await until(
    () => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => ''),
    20_000,
    'the browser',
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${text.split('\n')[0]}`);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    /** As a visitor ends it: everything is written to the disk. */
    leave: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await dead;
    },
    /** The whole process group at once: nothing more is written. */
    kill: async () => {
      process.kill(-child.pid, 'SIGKILL');
      await dead;
      await browser.close().catch(() => {});
    },
  };
};
