import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../../collector/torture/seeded.mjs';
import { ownProcess } from '../browser/harness/own-process.mjs';
import { quiet } from '../browser/harness/visitor.mjs';
import { built } from '../browser/pages/built.mjs';
import { countedPage } from '../browser/pages/counted.mjs';
import { shopConfig } from '../browser/pages/shop.mjs';
import * as faults from '../browser/servers/faults.mjs';

/** Milliseconds between the click and the end of the whole browser. */
const after = 50;

const acts = {
  accept: { press: 'accept-all', method: 'accept_all', allowed: true, receipts: 1 },
  reject: { press: 'reject-all', method: 'reject_all', allowed: false, receipts: 1 },
  withdraw: { press: 'withdraw-all', method: 'withdraw_all', allowed: false, receipts: 2 },
};

/**
 * One life of a browser that ends by SIGKILL, and the next one on the same profile. `held`: milliseconds
 * between press and release. `own`: the page has a build of its own.
 */
export async function killedOnce(world, { act, down, held, own }) {
  const { press, method, allowed, receipts } = acts[act];
  const profile = await mkdtemp(join(tmpdir(), 'assent-killed-'));
  const config = shopConfig(world, { vendors: [], language: 'en' });
  const url = countedPage(world, own ? (await built(world, config)).file('tag.html') : undefined);
  let browser;
  const open = async (page = url) => {
    browser = await ownProcess(profile);
    await browser.page.goto(page);
  };
  const button = (name) => browser.page.locator(`[data-action=${name}]`).first();
  try {
    await open();
    if (act === 'withdraw') {
      await button('accept-all').click();
      await world.stored(1, 15_000);
      await browser.leave();
      await open();
      await browser.page.locator('[data-assent=preferences]').first().click();
    }
    await button(press).waitFor();
    // Nobody reads a notice in less.
    await quiet(300);
    if (down) world.faults.always = faults.down;
    // Counted from the click in the page, not from the order to click.
    const clicked = new Promise((resolve) => browser.page.exposeBinding('clicked', resolve));
    await browser.page.evaluate(() =>
      addEventListener('click', () => window.clicked(), { capture: true, once: true }),
    );
    const { x, y, width, height } = await button(press).boundingBox();
    await browser.page.mouse.move(x + width / 2, y + height / 2);
    await browser.page.mouse.down();
    if (held) await quiet(held);
    browser.page.mouse.up().catch(() => {});
    const heard = await Promise.race([clicked.then(() => true), quiet(5000)]);
    if (!heard) throw new Error('the page did not hear the click');
    await quiet(after);
    await browser.kill();
    delete world.faults.always;

    const from = world.mark();
    await open();
    const remembered = await browser.page
      .waitForFunction((how) => window.assent?.get().method === how, method, { timeout: 10_000 })
      .then(
        () => true,
        () => false,
      );
    const notice = await browser.page.locator('[data-view=banner]').count();
    const allows = await browser.page.evaluate(() => window.assent.has('analytics'));
    const arrived = await world.stored(receipts, 10_000).catch(() => world.receipts());
    const ids = new Set(arrived.map(({ id }) => id));
    return {
      choice: remembered && notice === 0 && allows === allowed,
      receipt: arrived.length === receipts && ids.size === receipts,
      // Something ran on the page after a no, before the no was found.
      ran: !allowed && world.asked(from).length > 0,
    };
  } finally {
    await browser?.kill().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Browsers killed 50 ms after a click, by act; how many choices and receipts are there afterwards. `press`:
 * milliseconds between press and release, from and to; drawn by lot in between.
 */
export async function killed({ trials, seed, until, worldFor, own, press: [from, to = from] }) {
  const random = seeded(seed);
  const names = Object.keys(acts);
  const done = Object.fromEntries(
    names.map((name) => [name, { trials: 0, choice: 0, receipt: 0, ran: 0 }]),
  );
  const broken = [];
  let total = 0;
  for (; total < trials && Date.now() < until; total += 1) {
    const trial = {
      act: names[total % names.length],
      own,
      down: random.next() < 0.5,
      held: from + random.below(to - from + 1),
    };
    const world = worldFor(`k${seed}t${total}`);
    const found = await killedOnce(world, trial).catch((error) => ({ error }));
    world.close();
    if (found.error) {
      // The machine's fault or ours: it is counted as lost, and told.
      broken.push(`${trial.act}: ${String(found.error.message).split('\n')[0]}`);
    }
    const row = done[trial.act];
    row.trials += 1;
    for (const what of ['choice', 'receipt', 'ran']) row[what] += +!!found[what];
    if (!found.choice || !found.receipt || found.ran)
      console.error(
        `killed, trial ${total} (${trial.act}, collector ${trial.down ? 'down' : 'up'}):`,
        found.error?.message ?? found,
      );
  }
  const all = Object.values(done);
  const share = (what) => all.reduce((sum, row) => sum + row[what], 0) / total;
  return {
    ok: total > 0 && share('choice') >= 0.99 && share('receipt') >= 0.99,
    figures: {
      trials: total,
      'choices recovered': `${(100 * share('choice')).toFixed(1)} %`,
      'receipts arrived, once': `${(100 * share('receipt')).toFixed(1)} %`,
      ...Object.fromEntries(
        names.map((name) => {
          const { trials, choice, receipt, ran } = done[name];
          return [
            name,
            `${trials} trials, ${choice} choices, ${receipt} receipts, ${ran} ran something in between`,
          ];
        }),
      ),
      ...(broken.length && { broken: broken.slice(0, 5).join('; ') }),
      script: own ? 'a build of its own' : 'the script tag',
      'press, ms': from === to ? from : `${from} to ${to}`,
      seed,
    },
  };
}
