import { setTimeout as pause } from 'node:timers/promises';
import { contenders } from '../contenders/index.mjs';
import { launch } from '../lib/browser.mjs';
import { load } from '../lib/machine.mjs';
import { serve } from '../lib/serve.mjs';
import { served } from '../lib/served.mjs';
import { median } from '../lib/stats.mjs';
import { startTrace } from '../lib/trace.mjs';
import { asked } from '../lib/visits.mjs';
import { sampled } from './sampled.mjs';
import { sourcesOf } from './sources.mjs';
import { spentOn } from './spans.mjs';
import { visiting, ways } from './ways.mjs';

/** One press and the trace of it, with what turns the page's own times into the trace's. */
const pressed = (visit, more) =>
  visiting(visit, async ({ page }, press) => {
    const end = await startTrace(visit.browser, ['blink.user_timing', ...more]);
    // The sampling begins a while after the trace.
    await pause(200);
    await press();
    const { click, now } = await page.evaluate(() => {
      const { startTime } = performance.mark('bench:now');
      return { click: window.bench.click, now: startTime };
    });
    const ended = await page.evaluate(visit.way.ended);
    const events = await end();
    const mark = events.find(({ name }) => name === 'bench:now');
    const own = events.filter(({ pid }) => pid === mark.pid);
    const at = (time) => mark.ts + (time - now) * 1000;
    return { own, tid: mark.tid, from: at(click), to: at(ended) };
  });

/** Where the time of a press went: own time of the main thread by kind of work. */
const kindsOf = async (visit) => {
  const { own, tid, from, to } = await pressed(visit, ['v8', 'toplevel']);
  const thread = own.filter((event) => event.tid === tid);
  return { 'all of it, by the clock': (to - from) / 1000, ...spentOn(thread, from, to) };
};

const native = /^\((?:idle|root|program)\)$/;

/** Milliseconds of script during a press, by the module it belongs to, or by the browser's function. */
const modulesOf = async (visit, textOf) => {
  const { own, tid, from, to } = await pressed(visit, ['disabled-by-default-v8.cpu_profiler']);
  const sourceOf = await sourcesOf(textOf);
  const sums = {};
  for (const { callFrame, ms } of sampled(own, tid, from, to)) {
    const { functionName, url } = callFrame;
    if (native.test(functionName)) continue;
    const name = url ? (sourceOf(callFrame) ?? 'the bench itself') : functionName;
    sums[name] = (sums[name] ?? 0) + ms;
  }
  return sums;
};

/** Medians of what several runs say under the same names. */
const medians = (runs) =>
  Object.entries(
    Object.fromEntries(
      runs
        .flatMap((run) => Object.keys(run))
        .map((name) => [name, median(runs.map((run) => run[name] ?? 0))]),
    ),
  ).sort(([, a], [, b]) => b - a);

/** Milliseconds below which a line says nothing. */
const least = 0.5;
const print = (title, sums) => {
  console.log(`\n${title}`);
  for (const [name, ms] of sums)
    if (ms >= least) console.log(`  ${ms.toFixed(1).padStart(7)}  ${name}`);
};

/** What happens between a press and what it is for, at a quarter of the processor. */
export const measurePress = async ({ runs, only = ['assent-inline'] }) => {
  const list = contenders.filter(({ id, panel }) => panel && only.includes(id));
  const all = new Map();
  for (const contender of list) all.set(contender.id, await served(contender));
  const server = await serve(all);
  const browser = await launch();
  const textOf = (address) => {
    const [, id, visit, ...rest] = new URL(address).pathname.split('/');
    const name = rest.join('/');
    return all.get(id)?.bodies.get(name === 'page.html' ? `${visit}.html` : name)?.().raw.toString(); // prettier-ignore
  };
  try {
    console.log(`Load ${load()}. Milliseconds of thread time, medians of ${runs}.`);
    const found = {};
    for (let run = 0; run < runs; run += 1)
      for (const contender of list) {
        const url = (visit) => `${server.origin}/${contender.id}/${visit}/page.html`;
        const { state } = await asked({ browser, url: url('first'), contender });
        for (const [name, way] of Object.entries(ways)) {
          const visit = { browser, url, contender, state, way };
          const seen = (found[`${contender.id}, ${name}`] ??= { kinds: [], modules: [] });
          seen.kinds.push(await kindsOf(visit));
          if (contender.ours) seen.modules.push(await modulesOf(visit, textOf));
        }
      }
    for (const [title, { kinds, modules }] of Object.entries(found)) {
      print(`${title}: by kind of work`, medians(kinds));
      if (modules.length > 0) print(`${title}: script, by module`, medians(modules));
    }
    console.log(`\nLoad ${load()}.`);
  } finally {
    await browser.close();
    server.close();
  }
};
