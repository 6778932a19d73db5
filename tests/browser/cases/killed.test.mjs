import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownProcess } from '../harness/own-process.mjs';
import { test } from '../harness/test.mjs';
import { quiet } from '../harness/visitor.mjs';
import { countedPage } from '../pages/counted.mjs';
import * as faults from '../servers/faults.mjs';

const inside = (page, selector) => page.locator(selector).first();

test(
  "the browser is killed right after the click (Chromium's process is the one that a test can kill)",
  { engines: ['chromium'], limit: 120_000 },
  async ({ world, check }) => {
    const profile = await mkdtemp(join(tmpdir(), 'assent-killed-'));
    const url = countedPage(world);
    let browser = await ownProcess(profile);
    const visit = async () => {
      await browser.page.goto(url);
      await browser.page.waitForFunction(() => window.assent?.get().decidedAt !== undefined);
    };
    const clickAndDie = async (selector) => {
      await inside(browser.page, selector).click();
      // Half a minute before cookies are on the disk, and longer than a busy machine needs for a click.
      await quiet(250);
      await browser.kill();
      browser = await ownProcess(profile);
    };
    try {
      world.faults.always = faults.down;
      await browser.page.goto(url);
      await inside(browser.page, '[data-action=accept-all]').waitFor();
      await check('a first yes is still there, and nobody is asked again', async () => {
        await quiet(300);
        await clickAndDie('[data-action=accept-all]');
        await visit();
        assert.equal(await browser.page.evaluate(() => window.assent.has('analytics')), true);
        assert.equal(await browser.page.locator('[data-view=banner]').count(), 0);
      });
      await check('its receipt arrives, once', async () => {
        delete world.faults.always;
        await visit();
        const [receipt] = await world.stored(1, 15_000);
        await quiet(500);
        assert.equal((await world.receipts()).length, 1);
        assert.equal(receipt.event, 'granted');
      });
      await check('a no after a yes that was on the disk is still a no', async () => {
        await browser.leave();
        browser = await ownProcess(profile);
        await visit();
        world.faults.always = faults.down;
        await inside(browser.page, '[data-assent=preferences]').click();
        await inside(browser.page, '[data-action=withdraw-all]').waitFor();
        // Chromium holds localStorage back for five seconds.
        await quiet(6000);
        await clickAndDie('[data-action=withdraw-all]');
        const from = world.mark();
        await browser.page.goto(url);
        await browser.page.waitForFunction(
          () => window.assent?.get().method === 'withdraw_all',
          undefined,
          { timeout: 8000 },
        );
        assert.equal(await browser.page.evaluate(() => window.assent.has('analytics')), false);
        assert.deepEqual(world.asked(from), [], 'the older yes let nothing in');
        delete world.faults.always;
        await browser.page.goto(url);
        const all = await world.stored(2, 15_000);
        assert.deepEqual(all.map(({ seq }) => seq), [1, 2]);
        assert.equal(all[1].prev.id, all[0].id);
      }); // prettier-ignore
      await check('so is a no within seconds of a page that rests on the yes', async () => {
        await browser.page.evaluate(() => window.assent.acceptAll());
        await world.stored(3, 15_000);
        // A minute after an answer nothing tells the next page to wait for the session.
        await browser.page.evaluate(() => localStorage.removeItem('assent.left'));
        await browser.leave();
        browser = await ownProcess(profile);
        await visit();
        assert.equal(await browser.page.evaluate(() => window.assent.has('analytics')), true);
        await inside(browser.page, '[data-assent=preferences]').click();
        await inside(browser.page, '[data-action=withdraw-all]').waitFor();
        await clickAndDie('[data-action=withdraw-all]');
        await browser.page.goto(url);
        // What the older yes let in ran already, so the page may be loaded anew at any moment.
        await browser.page.waitForFunction(
          () =>
            window.assent?.get().method === 'withdraw_all' && !window.assent.has('analytics'),
          undefined,
          { timeout: 8000 },
        );
        const all = await world.stored(4, 15_000);
        assert.deepEqual(all.map(({ seq }) => seq), [1, 2, 3, 4]);
      }); // prettier-ignore
    } finally {
      await browser.kill().catch(() => {});
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
