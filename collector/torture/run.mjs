// What a collector must live through, bounded in time and the same for the same seed.
//   npm run torture -w collector -- [faults] [kill] [database] [failover] [outage] [million] [overview] [sync]
//     [--seed 1] [--trials 10000] [--kills 200] [--database-kills 50] [--failovers 3] [--hour 43200] [--minutes 10]
// --hour: receipts that come in while the database is away; 43200 an hour are a million a day.
// --minutes bounds each part: it then reports what it has done by then. Build first.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { database, failover } from './database.mjs';
import { faults } from './faults.mjs';
import { kill } from './kill.mjs';
import { overview } from './overview.mjs';
import { million } from './million.mjs';
import { outage } from './outage.mjs';
import { sync } from './sync.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    trials: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '200' },
    'database-kills': { type: 'string', default: '50' },
    failovers: { type: 'string', default: '3' },
    hour: { type: 'string', default: '43200' },
    receipts: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '10' },
  },
});
const seed = Number(values.seed);
const parts = {
  faults: (until) => faults({ trials: Number(values.trials), seed, until }),
  kill: (until) => kill({ cycles: Number(values.kills), seed, until }),
  database: (until) => database({ cycles: Number(values['database-kills']), seed, until }),
  failover: (until) => failover({ cycles: Number(values.failovers), seed, until }),
  outage: () => outage({ receipts: Number(values.hour), seed }),
  million: () => million({ receipts: Number(values.receipts), seed }),
  overview: () => overview({ receipts: Number(values.receipts) }),
  sync: () => sync({ seed }),
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
process.exit(failed ? 1 : 0);
