import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find, quietChromium } from '../../../scripts/programs.mjs';
import { nothingLeft, usable } from '../harness/survives.mjs';
import { test } from '../harness/test.mjs';
import { until } from '../harness/until.mjs';
import { accept, banner, reject } from '../harness/visitor.mjs';
import { hostilePage } from '../pages/hostile.mjs';

// What may not be stored is not kept either.
const headers = { 'cache-control': 'max-age=0' };
const kept = `<script>addEventListener('pageshow', (event) => (window.persisted = event.persisted));</script>`;

test(
  'a page that comes back from the browser’s cache follows what was decided since',
  { profile: { keepsPages: true }, limit: 60_000 },
  async ({ another, open, check }) => {
    const go = async (tab, world, decide) => {
      const next = hostilePage(world, { path: '/next', counter: false });
      await tab.run(`location.assign(${JSON.stringify(next)})`);
      await tab.until(() => location.pathname === '/next' && !!window.assent);
      await tab.evaluate(() => void window.assent.showBanner());
      await tab.see(banner);
      await decide(tab);
      await tab.unsee(banner);
      await tab.run('history.back()');
      await tab.until(() => location.pathname === '/' && window.persisted !== undefined);
    };
    await check('asked there, a yes here: the notice is gone and the tag runs', async () => {
      const [world, tab] = [another(), await open()];
      await tab.goto(hostilePage(world, { first: kept, headers }));
      await tab.see(banner);
      await go(tab, world, accept);
      assert.equal(await tab.evaluate(() => window.persisted), true);
      await tab.unsee(banner);
      await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
      await usable(tab);
      await nothingLeft(tab);
    });
    await check(
      'a yes there, a no here: it closes, and the tag that ran goes with a new page',
      async () => {
        const [world, tab] = [another(), await open()];
        await tab.goto(hostilePage(world, { first: kept, headers }));
        await accept(tab);
        await tab.until(() => window.ran?.length === 1);
        await go(tab, world, reject);
        await tab.until(() => window.persisted === false && !window.ran, 20_000);
        // Within a minute of an answer a new page looks for a later one before it rests on the record.
        await tab.until(() => window.assent?.status('analytics') === 'denied');
        assert.equal(await tab.evaluate(() => window.ran ?? null), null);
        assert.equal(await tab.count(banner), 0);
      },
    );
  },
);

/** Starts a browser that nobody drives: with a driver attached a page made ahead is never taken. */
const undriven = async (url) => {
  const folder = await mkdtemp(join(tmpdir(), 'assent-chromium-'));
  const child = spawn(
    find('chromium'),
    ['--headless', ...quietChromium, `--user-data-dir=${folder}`, '--remote-debugging-port=0', url],
    { stdio: 'ignore', detached: true },
  );
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid);
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
};

test(
  'a page made ahead of the visit follows what was decided before it is shown (Chromium, undriven: it alone makes pages ahead)',
  { engines: ['chromium'], limit: 60_000 },
  async ({ world }) => {
    const told = (body) => `fetch('/told?' + new URLSearchParams(${body}));`;
    world.page('/told', { body: '' });
    const next = hostilePage(world, {
      path: '/next',
      first: `<script>
        const ahead = document.prerendering;
        const tell = (at) => ${told(`{ at, ahead, has: window.assent?.has('analytics'), ran: window.ran?.length ?? 0, seen: !!document.querySelector('assent-ui')?.shadowRoot.querySelector('[data-view=banner]')?.getClientRects().length }`)}
        const looking = setInterval(() => {
          if (!ahead || !window.ran?.length) return;
          clearInterval(looking);
          tell('ahead');
          localStorage.ranAhead = 1;
        }, 20);
        document.addEventListener('prerenderingchange', () => setTimeout(tell, 300, 'shown'));
      </script>`,
    });
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
    const first = hostilePage(world, {
      counter: false,
      head: `<script type="speculationrules">${rules}</script>`,
      body: `<script>
        const wait = (ms) => new Promise((next) => setTimeout(next, ms));
        addEventListener('load', async () => {
          await assent.ready;
          await assent.acceptAll();
          ${told("{ at: 'first' }")}
          while (!localStorage.ranAhead) await wait(20);
          await assent.rejectAll();
          await wait(800);
          location.href = ${JSON.stringify(next)};
        });
      </script>`,
    });
    const stop = await undriven(first);
    try {
      const heard = (at) =>
        world
          .requests('site', '/told')
          .map(({ query }) => query)
          .filter((one) => one.at === at);
      await until(() => heard('shown').length, 20_000, 'the page is shown');
      const [before] = heard('ahead');
      assert.deepEqual({ has: before.has, ran: before.ran }, { has: 'true', ran: '1' });
      assert.deepEqual(heard('shown'), [
        { at: 'shown', ahead: 'true', has: 'false', ran: '0', seen: 'false' },
      ]);
    } finally {
      await stop();
    }
  },
);

test(
  'a tab opened in the background asks when it is looked at (Firefox: other drivers show every tab)',
  { engines: ['firefox'] },
  async ({ world, open }) => {
    const [front, tab] = [await open(), await open({ background: true })];
    await front.goto(hostilePage(world, { path: '/front', counter: false }));
    const url = hostilePage(world);
    await tab.goto(url);
    assert.equal(await tab.evaluate(() => document.hidden), true);
    await tab.see(banner);
    await front.see(banner);
    await reject(front);
    await tab.unsee(banner);
    await tab.page.bringToFront();
    await tab.until(() => !document.hidden);
    assert.equal(await tab.count(banner), 0);
    await front.evaluate(() => void window.assent.reset());
    await tab.goto(url);
    await tab.see(banner);
    await accept(tab);
    await until(() => world.asked().join() === 'metrics', 20_000, 'the counter');
  },
);
