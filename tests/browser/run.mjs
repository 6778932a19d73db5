// Every case in every engine: `node tests/browser/run.mjs [part of a name]`.
// BROWSERS=chromium,firefox,webkit narrows the engines; COUNTS=<file> receives the sums as JSON.
import { readdirSync, writeFileSync } from 'node:fs';
import { Chromium } from './engines/chromium.mjs';
import { Firefox } from './engines/firefox.mjs';
import { WebKit } from './engines/webkit.mjs';
import { declared } from './harness/test.mjs';
import { Results } from './harness/results.mjs';
import { runLane } from './harness/lane.mjs';
import { Collector } from './servers/collector.mjs';
import { Front } from './servers/front.mjs';

// The region rules read the clock's zone; the machine's must not decide a test.
process.env.TZ = 'UTC';

const all = { chromium: Chromium, firefox: Firefox, webkit: WebKit };
const names = (process.env.BROWSERS ?? Object.keys(all).join(',')).split(',');
const filter = (process.argv[2] ?? '').toLowerCase();
const folder = new URL('./cases/', import.meta.url);
for (const file of readdirSync(folder).sort())
  if (file.endsWith('.test.mjs')) await import(new URL(file, folder));

const started = Date.now();
const results = new Results();
const servers = { front: new Front(), collector: new Collector() };
// The collector's database takes seconds to come up, and so do the browsers.
const ready = Promise.all([servers.front.start(), servers.collector.start()]);

// A run that is broken off leaves no browser behind.
const running = [];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await Promise.allSettled(running.map((browser) => browser.stop()));
    process.exit(1);
  });

/**
 * Browsers side by side, as a test waits more than it works. WebKit takes longest, as its driver's
 * pointer needs pauses, and has two: each with a screen and a driver of its own.
 */
const lanes = { chromium: 1, firefox: 1, webkit: 2 };
const lane = async (engine, queue) => {
  const browser = new all[engine]();
  running.push(browser);
  await runLane(browser, queue, { ...servers, ready }, results).catch((error) =>
    results.fail(engine, 'the browser itself', error, 0),
  );
};
const engineRun = async (engine) => {
  const began = Date.now();
  const queue = declared
    .filter(
      ({ name, engines }) =>
        (!engines || engines.includes(engine)) && name.toLowerCase().includes(filter),
    )
    .map((test, index) => ({ ...test, number: index + 1 }));
  await Promise.all(
    Array.from({ length: Math.min(lanes[engine], queue.length) }, () => lane(engine, queue)),
  );
  console.log(`  done ${engine.padEnd(8)} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
};
await Promise.all([ready, ...names.map(engineRun)]);

await servers.collector.stop();
servers.front.stop();
results.summary();
const { passed, failures } = results;
if (process.env.COUNTS)
  writeFileSync(process.env.COUNTS, JSON.stringify({ passed, failed: failures.length }));
console.log(`\nReal browsers: ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length > 0 || passed === 0 ? 1 : 0);
