import { setTimeout as pause } from 'node:timers/promises';
import { assentParts } from '../contenders/assent.mjs';
import { launch, visitor } from '../lib/browser.mjs';
import { load, machine } from '../lib/machine.mjs';
import { serve } from '../lib/serve.mjs';
import { served } from '../lib/served.mjs';
import { summary } from '../lib/stats.mjs';
import { readTrace, startTrace } from '../lib/trace.mjs';
import { cases } from './cases.mjs';
import { languageBytes } from './languages.mjs';
import { busiest } from './profile.mjs';
import { receiver } from './receiver.mjs';

/** Milliseconds that a page is watched which says not itself when it is done. */
const watched = 1500;
/** Milliseconds after which a page is never done. */
const patience = 120_000;

const selector = (path) => path.replaceAll(' >>> ', ' ');

/** What somebody who accepted has on the device. */
const accepting = async (browser, url) => {
  const { context, page } = await visitor(browser);
  await page.goto(url);
  await page.locator(selector(assentParts.accept)).click();
  await pause(700);
  const state = await context.storageState();
  await context.close();
  return state;
};

const visiting = async ({ browser, url, state, done, profiled, asks }) => {
  const { context, page, cdp } = await visitor(browser, state);
  try {
    if (profiled) {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.start');
    }
    const end = profiled ? undefined : await startTrace(browser);
    await page.goto(url, { timeout: patience });
    if (done) await page.waitForFunction(done.is, done.n, { polling: 200, timeout: patience });
    else await pause(watched);
    // A configuration that was refused would be quick.
    if (asks) await page.locator(selector(assentParts.banner)).waitFor();
    if (profiled) return await busiest((await cdp.send('Profiler.stop')).profile);
    return readTrace(await end(), url, Infinity).cpu;
  } finally {
    await context.close();
  }
};

const prepared = async (n, { visit, storage }, { browser, url, endpoint }) => {
  if (visit === 'first') return undefined;
  endpoint.closed = true;
  const state = await accepting(browser, url);
  endpoint.closed = false;
  if (storage)
    for (const origin of state.origins)
      origin.localStorage = origin.localStorage.flatMap((entry) => storage(entry, n));
  return state;
};

const rounded = ({ median, q1, q3 }) => {
  const [m, a, b] = [median, q1, q3].map((value) => Math.round(value * 10) / 10);
  return { median: m, q1: a, q3: b };
};

/** One size of one case: milliseconds of main-thread CPU beyond those of the same page without us. */
const point = async (n, one, { browser, runs }) => {
  const endpoint = receiver();
  const { own, bare } = one.pages(n);
  const all = new Map([
    ['own', await served(own)],
    ['bare', await served(bare)],
  ]);
  const server = await serve(all, endpoint.answer);
  try {
    const urlOf = (id) => `${server.origin}/${id}/first/page.html`;
    const url = urlOf('own');
    const state = await prepared(n, one, { browser, url, endpoint });
    const done = one.done && { is: one.done, n };
    const asks = one.visit === 'first';
    const values = [];
    const alone = [];
    for (let run = 0; run < runs; run += 1) {
      values.push(await visiting({ browser, url, state, done, asks }));
      alone.push(await visiting({ browser, url: urlOf('bare') }));
    }
    const { median } = summary(alone);
    return {
      ...rounded(summary(values.map((value) => value - median))),
      n,
      busiest: n === one.sizes.at(-1) ? await visiting({ browser, url, state, done, asks, profiled: true }) : undefined,
    };
  } finally {
    server.close();
  }
}; // prettier-ignore

/** How CPU time grows with what a site has, and what a language costs those who read another. */
export const measureScaling = async ({ runs = 5, only } = {}) => {
  const browser = await launch();
  const before = load();
  try {
    const found = [];
    for (const one of cases.filter(({ id }) => !only || only.includes(id))) {
      const points = [];
      for (const n of one.sizes) {
        points.push(await point(n, one, { browser, runs }));
        console.log(`  ${one.title}, ${n}: ${points.at(-1).median.toFixed(1)} ms`);
      }
      found.push({ id: one.id, title: one.title, points });
    }
    const languages = await languageBytes();
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(browser),
      load: [before, load()],
      runs,
      cases: found,
      languages,
    };
  } finally {
    await browser.close();
  }
};
