// What delivery from the browser must live through, bounded in time.
//   npm run torture -- [faults] [killed] [--seed 1] [--trials 10000] [--kills 102] [--minutes 10]
// --minutes bounds each part: it then reports what it has done by then. Build first.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Collector } from '../browser/servers/collector.mjs';
import { Front } from '../browser/servers/front.mjs';
import { World } from '../browser/servers/world.mjs';
import { killed } from './killed.mjs';
import { realCode } from './simulated/real-code.mjs';
import { trials } from './trials.mjs';

process.env.TZ = 'UTC';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    trials: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '102' },
    minutes: { type: 'string', default: '10' },
  },
});
const seed = Number(values.seed);

/** The site, the vendors and the real collector that browser parts need; started once, when first needed. */
let servers;
const worldFor = async () => {
  servers ??= (async () => {
    const front = new Front();
    const collector = new Collector();
    await front.start();
    await collector.start();
    return { front, collector };
  })();
  const { front, collector } = await servers;
  return (label) => new World(front, collector, label);
};

const parts = {
  faults: async (until) => {
    const { ok, rows, figures } = await trials({
      trials: Number(values.trials),
      seed,
      until,
      code: await realCode(),
    });
    console.table(rows);
    return { ok, figures };
  },
  killed: async (until) =>
    killed({ trials: Number(values.kills), seed, until, worldFor: await worldFor() }),
};
const wanted = positionals.length ? positionals : Object.keys(parts);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown) {
  console.error(`${unknown} is no part. Known: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
let failed = 0;
for (const name of wanted) {
  const began = performance.now();
  const { ok, figures } = await parts[name](Date.now() + Number(values.minutes) * 60_000);
  if (!ok) failed += 1;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s, load ${loadavg()[0].toFixed(1)})`,
  );
  for (const [key, value] of Object.entries(figures)) console.log(`         ${key}: ${value}`);
}
if (servers) {
  const { front, collector } = await servers;
  await collector.stop();
  front.stop();
}
process.exit(failed ? 1 : 0);
