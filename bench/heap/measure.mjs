import { setTimeout as pause } from 'node:timers/promises';
import { contenders } from '../contenders/index.mjs';
import { launch, visitor } from '../lib/browser.mjs';
import { serve } from '../lib/serve.mjs';
import { served } from '../lib/served.mjs';
import { asked } from '../lib/visits.mjs';
import { summed } from './summed.mjs';
import { touches } from './touches.mjs';

/** Milliseconds after which the heap is looked at, as `npm run bench` does. */
const watched = 1500;

const snapshotOf = async (cdp) => {
  const parts = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return JSON.parse(parts.join(''));
};

const visit = async (browser, url, state) => {
  const { context, page, cdp } = await visitor(browser, state);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await pause(watched);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { used: usedSize, ...summed(await snapshotOf(cdp)) };
  } finally {
    await context.close();
  }
};

/** Lines by size: what is there beyond the page alone. */
const beyond = (own, alone) =>
  Object.entries(own)
    .map(([what, bytes]) => [what, bytes - (alone[what] ?? 0)])
    .sort(([, a], [, b]) => b - a);

const print = (lines, least) => {
  for (const [what, bytes] of lines)
    if (bytes >= least) console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)}  ${what}`);
};

/** What the heap after a visit holds beyond that of the page alone, in kB. */
export const measureHeap = async ({ only = ['assent-inline', 'limit'] }) => {
  const list = contenders.filter(({ id, banner }) => banner && only.includes(id));
  const blank = contenders.find(({ id }) => id === 'blank');
  const all = new Map();
  for (const contender of [...list, blank, ...touches])
    all.set(contender.id, await served(contender));
  const server = await serve(all);
  const browser = await launch();
  const urlOf = (id, name) => `${server.origin}/${id}/${name}/page.html`;
  try {
    // What the first page of a browser sets up for all is not anybody's.
    await visit(browser, urlOf('blank', 'first'));
    const alone = await visit(browser, urlOf('blank', 'first'));
    console.log('A page with one line of script, that touches');
    for (const { id, about } of touches) {
      const { used } = await visit(browser, urlOf(id, 'first'));
      print([[about, used - alone.used]], 0);
    }
    for (const contender of list) {
      const { id } = contender;
      const { state } = await asked({ browser, url: urlOf(id, 'first'), contender });
      for (const name of ['first', 'returning']) {
        const own = await visit(browser, urlOf(id, name), name === 'first' ? undefined : state);
        const used = (own.used - alone.used) / 1000;
        console.log(`\n${id}, ${name} visit: ${used.toFixed(0)} kB beyond the page alone`);
        print(beyond(own.kinds, alone.kinds), 500);
        console.log(' the largest of it, by name');
        print(beyond(own.names, alone.names).slice(0, 14), 1000);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
};
