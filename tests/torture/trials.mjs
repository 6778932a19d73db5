import { createHash } from 'node:crypto';
import { seeded } from '../../collector/torture/seeded.mjs';
import { simulatedClock } from './simulated/clock.mjs';
import { simulatedDevice } from './simulated/device.mjs';
import { faults, modelCollector, simulatedNetwork } from './simulated/network.mjs';
import { openPage } from './simulated/page.mjs';

const day = 864e5;
const minute = 60_000;
const start = Date.parse('2026-11-22T10:00:00.000Z');

/** What becomes of the page, or of the device under it, after a click. */
export const acts = [
  'stay', 'close', 'navigate', 'crash', 'kill the browser', 'offline', 'two tabs', 'two tabs, no database',
  'storage blocked', 'storage blocked, no database', 'quota full', 'quota full, no database',
]; // prettier-ignore

const hashOf = (wording) =>
  `sha256-${createHash('sha256').update(JSON.stringify(wording)).digest('base64url')}`;

/** One visitor's life with one browser, drawn by lot; the same for the same seed. */
export const trial = async (seed, code) => {
  const random = seeded(seed);
  const act = acts[seed % acts.length];
  const alone = act.endsWith('no database');
  const nowhere = alone && !act.startsWith('two');
  const clock = simulatedClock();
  const device = simulatedDevice(clock, random, {
    blocked: act.startsWith('storage blocked'),
    full: act.startsWith('quota full'),
    alone,
  });
  clock.wall = () => start + clock.now + device.skew;
  const collector = modelCollector();
  const names = Object.keys(faults);
  const drawn = Array.from({ length: random.below(5) }, () => random.pick(names));
  const plan = drawn.flatMap((name) =>
    Array.from({ length: name === '500' ? 3 : 1 }, () => faults[name]),
  );
  const network = simulatedNetwork(clock, random, device, collector, plan, hashOf);
  // Not in every life: a module that cannot be loaded, tabs in processes of their own.
  const open = ({ missing = false } = {}) =>
    openPage({
      clock,
      random,
      device,
      network,
      code,
      missing,
      lag: random.pick([0, 0, 1 + random.below(10)]),
    });
  const wait = (milliseconds) => clock.run(clock.now + milliseconds);
  const made = [];
  const told = [];
  let seq = 0;
  const decide = (page) => {
    made.push(page.decide((seq += 1)));
    told.push(page.events);
  };
  if (random.next() < 0.4)
    clock.at(random.below(3 * minute), () => (device.skew = random.pick([2, -2]) * day));

  for (let visit = 1 + random.below(3); visit > 0; visit -= 1) {
    const page = open({ missing: !nowhere && random.next() < 0.1 });
    const other = act.startsWith('two tabs') ? open() : undefined;
    await wait(50 + random.below(1000));
    // The notice is there before the click, but what makes receipts of it may still be on its way.
    page.prepare();
    await wait(random.below(400));
    if (act === 'offline') device.offline = true;
    decide(page);
    if (other) {
      await wait(random.below(60));
      decide(other);
      if (random.next() < 0.3) decide(page);
    }
    if (act === 'close' || act === 'navigate') page.end(act);
    else if (act === 'crash') {
      await wait(random.below(2000));
      page.end(act);
    } else if (act === 'kill the browser') {
      // What is kept in the task of the click is on the disk within that time.
      await wait(50 + random.below(8000));
      device.kill();
    } else if (act === 'offline') {
      await wait(random.below(10 * minute));
      if (random.next() < 0.5) page.end('close');
      device.offline = false;
      page.fire('online');
      await wait(random.below(minute));
    } else if (alone && !other) await wait(60 * minute);
    else await wait(50 + random.below(5 * minute));
    page.end('close');
    other?.end('close');
    // The next page comes at once, or days later.
    await wait(random.next() < 0.5 ? 5 : random.below(3 * day));
  }
  const early = made.filter((id) => collector.rows.has(id)).length;
  // The visitor comes back, and nothing stands in the way any more.
  plan.length = 0;
  device.offline = false;
  for (let visits = 0; visits < 3; visits += 1) {
    const page = open();
    await wait(20 * minute);
    page.end('close');
    await wait(minute);
  }
  const lost = made.filter((id) => !collector.rows.has(id));
  const waits = [...device.entries().keys()].filter((key) => /outbox|todo/.test(key));
  return {
    seed,
    act,
    faults: drawn,
    made: made.length,
    early,
    lost,
    doubled: [
      ...collector.conflicts,
      ...[...collector.rows.keys()].filter((id) => !made.includes(id)),
    ],
    repeated: collector.duplicates(),
    requests: network.seen.requests,
    // Nothing may wait for ever for an answer that came long ago.
    left: lost.length ? [] : [...waits, ...device.mirrored().keys()],
    // Where nothing can be kept, a page that could not deliver at once says so.
    silent:
      nowhere &&
      drawn.length > 0 &&
      !told.some((events) => events.some(({ message }) => message)) &&
      lost.length > 0,
  };
};

/** Many of them, one after the other; counts by act, and the seeds that failed. */
export const trials = async ({ trials: count, seed, until = Infinity, code }) => {
  const rows = Object.fromEntries(
    acts.map((act) => [
      act,
      {
        trials: 0,
        receipts: 0,
        'at the next visit': 0,
        'sent twice': 0,
        lost: 0,
        doubled: 0,
        left: 0,
      },
    ]),
  );
  const byFault = {};
  const failed = [];
  let done = 0;
  for (; done < count && Date.now() < until; done += 1) {
    const one = await trial(seed + done, code);
    const row = rows[one.act];
    row.trials += 1;
    row.receipts += one.made;
    row['at the next visit'] += one.made - one.early;
    row['sent twice'] += one.repeated;
    row.lost += one.lost.length;
    row.doubled += one.doubled.length;
    row.left += one.left.length;
    for (const name of one.faults) byFault[name] = (byFault[name] ?? 0) + 1;
    const wrong = one.lost.length || one.doubled.length || one.left.length || one.silent;
    if (wrong) failed.push(one);
  }
  const sum = (what) => Object.values(rows).reduce((all, row) => all + row[what], 0);
  return {
    ok: done > 0 && failed.length === 0,
    rows,
    failed,
    figures: {
      trials: done,
      receipts: sum('receipts'),
      lost: sum('lost'),
      doubled: sum('doubled'),
      'left on the device': sum('left'),
      'failed seeds':
        failed
          .slice(0, 10)
          .map(({ seed, act }) => `${seed} (${act})`)
          .join(', ') || 'none',
      'first seed': seed,
      ...byFault,
    },
  };
};
