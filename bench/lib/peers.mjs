import { contenders, reference } from '../contenders/index.mjs';
import { launch } from './browser.mjs';
import { bytesOf } from './bytes.mjs';
import { load, machine } from './machine.mjs';
import { measures } from './measures.mjs';
import { serve } from './serve.mjs';
import { served } from './served.mjs';
import { named } from './versions.mjs';
import { asked, returned, traced } from './visits.mjs';

const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
const round2 = (n) => (Number.isFinite(n) ? Math.round(n * 100) / 100 : null);

/** One round of all contenders: what their visits gave, by contender. */
const oneRound = async ({ browser, server, list }) => {
  const urlOf = (id, visit) => `${server.origin}/${id}/${visit}.html`;
  const walls = {};
  for (const contender of list) {
    const { id } = contender;
    const first = await asked({ browser, url: urlOf(id, 'first'), contender });
    const url = urlOf(id, 'returning');
    const again = await returned({ browser, url, contender, state: first.state });
    walls[id] = { ...first, ...again };
  }
  const quietly = async (visit) => {
    server.take();
    const pages = list.map(({ id, banner }) => {
      const state = visit === 'returning' ? walls[id].state : undefined;
      return { id, banner, state, url: urlOf(id, visit) };
    });
    return { seen: await traced(browser, pages, visit), fetched: server.take() };
  };
  return { walls, first: await quietly('first'), returning: await quietly('returning') };
};

/** Numbers of one contender in one round, by the ids of `measures`; the page alone is taken off. */
const numbers = (id, { walls, first, returning }, bytes) => {
  const less = (of, key) => of.seen[id][key] - of.seen.blank[key];
  const wall = walls[id];
  const fetched = { first: first.fetched[id] ?? [], returning: returning.fetched[id] ?? [] };
  return {
    bytesFirst: bytes('first', fetched.first) / 1000,
    bytesBefore: wall.before && bytes('first', wall.before) / 1000,
    bytesReturning: bytes('returning', fetched.returning) / 1000,
    requestsFirst: fetched.first.length,
    requestsReturning: fetched.returning.length,
    cpuFirst: less(first, 'cpu'),
    cpuReturning: less(returning, 'cpu'),
    visible: wall.visible,
    ran: wall.ran,
    accepted: wall.accepted,
    opened: wall.opened,
    heapFirst: less(first, 'heap'),
    heapReturning: less(returning, 'heap'),
    held: wall.paint - walls.blank.paint,
    forced: first.seen[id].forced,
    shift: wall.shift,
    blocking: wall.blocking,
    settled: wall.settled,
  };
};

/** A contender's file says what it fetches, which `--bytes` adds up: the browser must agree. */
const mustFetch = ({ id, fetches }, { first, returning }) => {
  for (const [visit, { fetched }] of Object.entries({ first, returning })) {
    const [said, seen] = [fetches[visit], fetched[id] ?? []].map((names) => names.toSorted().join());
    if (said !== seen) throw new Error(`${id}: ${visit} visit fetched ${seen}, not ${said}`);
  }
}; // prettier-ignore

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
      if (round === 0) for (const contender of list) mustFetch(contender, seen);
      else
        for (const { id } of list) {
          const bytes = (visit, names) => bytesOf(all.get(id), all.get('blank'), visit, names);
          const found = numbers(id, seen, bytes);
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
