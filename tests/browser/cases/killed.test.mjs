import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownProcess } from '../harness/own-process.mjs';
import { test } from '../harness/test.mjs';
import { accept, banner, quiet, reject } from '../harness/visitor.mjs';
import { built } from '../pages/built.mjs';
import { countedPage } from '../pages/counted.mjs';
import { html, shopConfig } from '../pages/shop.mjs';
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

test('an answer that neither cookie nor localStorage has, as after a killed browser, is what the next page goes by', async ({
  another,
  open,
  check,
}) => {
  const tab = await open();
  for (const kind of ['the script tag', "a site's own build"])
    await check(kind, async () => {
      const world = another();
      const site =
        kind !== 'the script tag' &&
        (await built(world, shopConfig(world, { vendors: [], language: 'en' })));
      const url = countedPage(world, site ? site.file('tag.html') : undefined);
      const blank = world.page('/blank', html({}));
      /** On a page without us: the device as it was, and with `all` nothing in the second place either. */
      const become = async ([cookie, local], all) => {
        await tab.goto(blank);
        await tab.evaluate(
          async (cookie, local, all) => {
            document.cookie = 'assent=;path=/;max-age=0';
            localStorage.clear();
            if (cookie) document.cookie = `${cookie};path=/;max-age=9999`;
            Object.assign(localStorage, local);
            if (all) await caches.delete('assent');
          },
          cookie,
          local,
          all,
        );
      };
      const kept = () =>
        tab.until(async () => {
          const all = await (await caches.open('assent')).matchAll();
          const texts = await Promise.all(all.map((one) => one.text()));
          return texts.join().includes(`"at":${Date.parse(window.assent.get().decidedAt)}`);
        });
      const nothing = ['', {}];
      await tab.goto(url);
      await accept(tab);
      await world.stored(1);
      const yes = await tab.evaluate(() => {
        const { 'assent.left': _, 'assent.first': __, ...local } = localStorage;
        return [document.cookie, local];
      });
      // Nothing but the first layer sees to the first answer of an own build.
      const path = site && `/a/${site.manifest.lazy}/session.js`;
      const session = site && world.site.pages.get(path);
      for (const before of [nothing, yes]) {
        await become(nothing, true);
        if (site) world.page(path, { status: 503, body: 'gone' });
        await tab.goto(url);
        await reject(tab);
        await tab.unsee(banner);
        await kept();
        await become(before);
        if (site) world.page(path, session);
        const from = world.mark();
        await tab.goto(url);
        await tab.until(
          () => window.assent?.get().method === 'reject_all' && !window.assent.has('analytics'),
        );
        // What the older yes let in ran already, so the page may be loaded anew at any moment.
        await tab.unsee(banner);
        if (before === nothing) assert.deepEqual(world.asked(from), []);
        await world.stored(before === nothing ? 2 : 3);
      }
      const receipts = await world.receipts();
      assert.deepEqual(receipts.map(({ event }) => event), ['granted', 'refused', 'refused']);
    }); // prettier-ignore
});
