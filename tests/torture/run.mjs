// What delivery from the browser must live through, bounded in time.
//   npm run torture -- [faults] [unload] [killed] [cost]
//     [--seed 1] [--trials 10000] [--visits 1000] [--engine chromium] [--kills 102] [--press 60-120] [--own] [--pages 90] [--minutes 10]
// faults: the SDK's own delivery over a simulated browser, network and collector. The others: real browsers
// and the built files, so build first. --minutes bounds each part: it then reports what it has done by then.
import { parseArgs } from 'node:util';
import { runParts } from '../../collector/torture/run-parts.mjs';
import { Collector } from '../browser/servers/collector.mjs';
import { Front } from '../browser/servers/front.mjs';
import { World } from '../browser/servers/world.mjs';
import { cost } from './cost.mjs';
import { killed } from './killed.mjs';
import { realCode } from './simulated/real-code.mjs';
import { trials } from './trials.mjs';
import { unload } from './unload.mjs';

process.env.TZ = 'UTC';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    trials: { type: 'string', default: '10000' },
    visits: { type: 'string', default: '1000' },
    engine: { type: 'string', default: 'chromium' },
    pages: { type: 'string', default: '90' },
    kills: { type: 'string', default: '102' },
    press: { type: 'string', default: '60-120' },
    own: { type: 'boolean', default: false },
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
  unload: async (until) => {
    const front = new Front();
    await front.start();
    const found = await unload({
      visits: Number(values.visits),
      engine: values.engine,
      until,
      front,
    });
    front.stop();
    return found;
  },
  killed: async (until) =>
    killed({
      trials: Number(values.kills),
      own: values.own,
      press: values.press.split('-').map(Number),
      seed,
      until,
      worldFor: await worldFor(),
    }),
  cost: async (until) => cost({ pages: Number(values.pages), until, worldFor: await worldFor() }),
};
const code = await runParts(parts, positionals, Number(values.minutes));
if (servers) {
  const { front, collector } = await servers;
  await collector.stop();
  front.stop();
}
process.exit(code);
