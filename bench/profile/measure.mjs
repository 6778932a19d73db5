import { setTimeout as pause } from 'node:timers/promises';
import { contenders, reference } from '../contenders/index.mjs';
import { launch, slow, visitor } from '../lib/browser.mjs';
import { load, machine } from '../lib/machine.mjs';
import { serve } from '../lib/serve.mjs';
import { served } from '../lib/served.mjs';
import { median } from '../lib/stats.mjs';
import { startTrace } from '../lib/trace.mjs';
import { asked } from '../lib/visits.mjs';
import { timeByFunction } from './functions.mjs';
import { phases, timeByPhase } from './phases.mjs';
import { sourceNames } from './source-names.mjs';
import { waterfall } from './waterfall.mjs';

/** Milliseconds after its HTML has come that a page is watched. */
const watched = 1500;
const usual = ['assent-built', 'assent-inline', 'limit'];

/** Between two samples, in microseconds. */
const interval = 100;

const visiting = async (browser, state, work) => {
  const opened = await visitor(browser, state);
  try {
    return await work(opened);
  } finally {
    await opened.context.close();
  }
};

const traceOf = (browser, url, state) =>
  visiting(browser, state, async ({ page }) => {
    const end = await startTrace(browser, ['v8', 'disabled-by-default-v8.compile', 'blink']);
    await page.goto(url, { waitUntil: 'load' });
    await pause(watched);
    return timeByPhase(await end(), url, watched);
  });

/** Apart from the trace, because samples cost time, too. */
const functionsOf = (browser, url, state, nameOf) =>
  visiting(browser, state, async ({ page, cdp }) => {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval });
    await cdp.send('Profiler.start');
    await page.goto(url, { waitUntil: 'load' });
    await pause(watched);
    return timeByFunction((await cdp.send('Profiler.stop')).profile, interval, nameOf);
  });

const cell = (n) => n.toFixed(1);
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (cells) => {
  console.log();
  row(cells);
  row(cells.map((_, n) => (n ? '---:' : '---')));
};

const printPhases = (list, found, visit) => {
  const middle = (id, phase) => median(found[id][visit].map((one) => one[phase]));
  const total = (id) => phases.reduce((sum, phase) => sum + middle(id, phase), 0);
  head([`${visit} visit, ms of the main thread`, ...list.map(({ id }) => id)]);
  for (const phase of phases)
    row([
      phase,
      ...list.map(({ id }) => cell(middle(id, phase) - (id === 'blank' ? 0 : middle('blank', phase)))),
    ]); // prettier-ignore
  row(['sum', ...list.map(({ id }) => cell(total(id) - (id === 'blank' ? 0 : total('blank'))))]);
  row(['longest task, page and all', ...list.map(({ id }) => cell(middle(id, 'longest')))]);
};

const printFunctions = (id, visit, all) => {
  const sums = new Map();
  for (const one of all)
    for (const [name, time] of one) sums.set(name, (sums.get(name) ?? 0) + time / all.length);
  head([`${id}, ${visit} visit: script by module and call`, 'ms']);
  const sorted = [...sums].filter(([, time]) => time >= 0.1).sort(([, a], [, b]) => b - a);
  for (const [name, time] of sorted.slice(0, 30)) row([name, time.toFixed(2)]);
};

const printWaterfall = (id, all) => {
  const names = [...new Set(all.flat().map(([name]) => name))];
  const at = (name) => median(all.map((one) => new Map(one).get(name) ?? Infinity));
  head([`${id}, first visit on slow 4G at ${slow.cpu}x`, 'ms']);
  for (const name of names.sort((a, b) => at(a) - at(b))) row([name, Math.round(at(name))]);
};

/**
 * What the time of a visit is spent on: thread time by phase less the page alone, script time by
 * module and call, and the order of things on a slow network. Medians, or means where it says script.
 * @param {{runs: number, only?: string[]}} options
 */
export const profile = async ({ runs, only = usual }) => {
  const list = contenders.filter(({ id }) => [...only, reference, 'blank'].includes(id));
  const all = new Map();
  for (const contender of list) all.set(contender.id, await served(contender));
  const server = await serve(all);
  const browser = await launch();
  const urlOf = (id, visit) => `${server.origin}/${id}/${visit}/page.html`;
  const textOf = (address) => {
    const [, id, visit, ...rest] = new URL(address).pathname.split('/');
    const name = rest.join('/');
    return all.get(id)?.bodies.get(name === 'page.html' ? `${visit}.html` : name)?.().raw.toString();
  }; // prettier-ignore
  const nameOf = await sourceNames(textOf);
  const before = load();
  const gather = () =>
    Object.fromEntries(list.map(({ id }) => [id, { first: [], returning: [], slow: [] }]));
  const [traces, functions] = [gather(), gather()];
  try {
    const states = {};
    for (const contender of list)
      states[contender.id] = (
        await asked({ browser, url: urlOf(contender.id, 'first'), contender })
      ).state;
    for (let round = 0; round <= runs; round += 1)
      for (let n = 0; n < list.length; n += 1) {
        const contender = list[(n + round) % list.length];
        const { id, banner } = contender;
        for (const visit of ['first', 'returning']) {
          const state = visit === 'returning' ? states[id] : undefined;
          const trace = await traceOf(browser, urlOf(id, visit), state);
          const script = banner && (await functionsOf(browser, urlOf(id, visit), state, nameOf));
          // A first round warms up.
          if (!round) continue;
          traces[id][visit].push(trace);
          if (script) functions[id][visit].push(script);
        }
        const seen = await waterfall(browser, urlOf(id, 'first'), contender);
        if (round) traces[id].slow.push(seen);
      }
  } finally {
    await browser.close();
    server.close();
  }
  const { browser: name } = machine(browser);
  console.log(`${runs} rounds, ${name}, load ${before} before and ${load()} after.`);
  for (const visit of ['first', 'returning']) printPhases(list, traces, visit);
  for (const { id, ours } of list)
    if (ours) for (const visit of ['first', 'returning']) printFunctions(id, visit, functions[id][visit]);
  for (const { id } of list) printWaterfall(id, traces[id].slow);
}; // prettier-ignore
