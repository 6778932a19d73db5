// What a collector must live through, bounded in time and the same for the same seed.
//   npm run torture -w collector -- [faults] [kill] [database] [failover] [outage] [million] [overview]
//     [canary] [canary-postgres] [disk] [sync] [http]
//     [http-embedded] [tamper] [engines]
//     [--seed 1] [--trials 10000] [--kills 200] [--database-kills 50] [--failovers 3] [--hour 43200] [--minutes 10]
// --hour: receipts that come in while the database is away; 43200 an hour are a million a day.
// --minutes bounds each part: it then reports what it has done by then. Build first.
import { parseArgs } from 'node:util';
import { database, failover } from './database.mjs';
import { canary } from './canary.mjs';
import { disk } from './disk.mjs';
import { faults } from './faults.mjs';
import { http } from './http.mjs';
import { kill } from './kill.mjs';
import { overview } from './overview.mjs';
import { million } from './million.mjs';
import { outage } from './outage.mjs';
import { runParts } from './run-parts.mjs';
import { sync } from './sync.mjs';
import { tests } from './tests.mjs';

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
  canary: () => canary({ seed, plant: true }),
  'canary-postgres': () => canary({ seed, plant: true, engine: 'PostgreSQL' }),
  disk: () => disk({ seed }),
  sync: () => sync({ seed }),
  http: () => http({ seconds: 20 }),
  'http-embedded': () => http({ seconds: 20, sql: 'embedded' }),
  tamper: () => tests({ file: 'proof.test.ts', name: '1,000 of 1,000', wanted: 1 }),
  engines: () => tests({ file: 'database.test.ts', name: 'looking receipts up in', wanted: 2 }),
};
process.exit(await runParts(parts, positionals, Number(values.minutes)));
