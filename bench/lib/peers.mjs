import { contenders, reference } from '../contenders/index.mjs';
import { launch } from './browser.mjs';
import { bytesOf } from './bytes.mjs';
import { load, machine } from './machine.mjs';
import { measures } from './measures.mjs';
import { serve } from './serve.mjs';
import { served } from './served.mjs';
import { named } from './versions.mjs';
import { asked, looked, returned, traced } from './visits.mjs';

const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
const round2 = (n) => (Number.isFinite(n) ? Math.round(n * 100) / 100 : null);

/** One round of all contenders: what their visits gave, by contender. */
const oneRound = async ({ browser, server, list }) => {
  const urlOf = (id, visit) => `${server.origin}/${id}/${visit}/page.html`;
  const walls = {};
  for (const contender of list) {
    const { id } = contender;
    const first = await asked({ browser, url: urlOf(id, 'first'), contender });
    const url = urlOf(id, 'returning');
    const again = await returned({ browser, url, contender, state: first.state });
    const later = await looked({ browser, url, contender, state: first.state });
    walls[id] = { ...first, ...again, ...later };
  }
  server.take();
  const pages = list.flatMap(({ id, banner }) => [
    { id, banner, visit: 'first', asks: true, url: urlOf(id, 'first') },
    { id, banner, visit: 'returning', asks: false, url: urlOf(id, 'returning'), state: walls[id].state },
  ]); // prettier-ignore
  const seen = await traced(browser, pages);
  const found = Object.fromEntries(list.map(({ id }) => [id, { wall: walls[id] }]));
  const fetched = server.take();
  for (const [n, { id, visit }] of pages.entries())
    found[id][visit] = { ...seen[n], fetched: fetched[`${id}/${visit}`] ?? [] };
  return found;
};

/** Numbers of one contender in one round, by the ids of `measures`. */
const numbers = ({ wall, first, returning }, bytes) => ({
  bytesFirst: bytes('first', first.fetched) / 1000,
  bytesBefore: wall.before && bytes('first', wall.before) / 1000,
  bytesReturning: bytes('returning', returning.fetched) / 1000,
  requestsFirst: first.fetched.length,
  requestsReturning: returning.fetched.length,
  cpuFirst: first.cpu,
  cpuReturning: returning.cpu,
  visible: wall.visible,
  ran: wall.ran,
  accepted: wall.accepted,
  opened: wall.opened,
  ready: wall.ready,
  heapFirst: first.heap,
  heapReturning: returning.heap,
  held: wall.paint,
  forced: first.forced,
  shift: wall.shift,
  blocking: wall.blocking,
  settled: wall.settled,
});

/** A contender's file says what it fetches, which `--bytes` adds up: the browser must agree. */
const mustFetch = ({ id, fetches = {} }, visits) => {
  for (const [visit, names] of Object.entries(fetches)) {
    const [said, seen] = [names, visits[visit].fetched].map((list) => list.toSorted().join());
    if (said !== seen) throw new Error(`${id}: ${visit} visit fetched ${seen}, not ${said}`);
  }
};

/**
 * All contenders, one after the other, round after round, each visit with nothing kept from before.
 * The order moves on by one in each round, and the first round is thrown away.
 * @param {{runs: number, only?: string[]}} options
 */
export const measurePeers = async ({ runs, only }) => {
  const list = contenders.filter(({ id }) => !only || [...only, reference, 'blank'].includes(id));
  const all = new Map();
  for (const contender of list) all.set(contender.id, await served(contender));
  const server = await serve(all);
  const browser = await launch();
  const values = Object.fromEntries(
    list.map(({ id }) => [id, Object.fromEntries(measures.map((measure) => [measure.id, []]))]),
  );
  const before = load();
  let lost = 0;
  try {
    for (let round = 0; round <= runs; round += 1) {
      const begun = Date.now();
      let seen;
      try {
        seen = await oneRound({ browser, server, list: rotated(list, round) });
      } catch (error) {
        // A round that broke is done again and counted as broken, never patched up.
        lost += 1;
        console.log(`  a round broke: ${error.message.split('\n')[0]}`);
        if (lost > 3) throw error;
        round -= 1;
        continue;
      }
      if (round === 0) for (const contender of list) mustFetch(contender, seen[contender.id]);
      else
        for (const { id } of list) {
          const bytes = (visit, names) => bytesOf(all.get(id), all.get('blank'), visit, names);
          const found = numbers(seen[id], bytes);
          for (const { id: measure } of measures) values[id][measure].push(round2(found[measure]));
        }
      const what = round === 0 ? 'warm-up' : `round ${round} of ${runs}`;
      console.log(`  ${what}: ${((Date.now() - begun) / 1000).toFixed(0)} s`);
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(browser),
      load: [before, load()],
      runs,
      brokenRounds: lost,
      reference,
      contenders: list.map((contender) => ({
        id: contender.id,
        name: named(contender),
        ours: contender.ours,
        yardstick: contender.yardstick,
        about: contender.about,
        docs: contender.docs,
        values: values[contender.id],
      })),
    };
  } finally {
    await browser.close();
    server.close();
  }
};
