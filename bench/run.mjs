// Assent beside its peers: `npm run bench`, `--bytes`, `--scaling`, `--profile`, `--press`, `--heap`,
// `--runs 3`, `--only assent,klaro`, `--out file.json`. docs/benchmarks.md says what is measured, and how.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { benchRoot } from './lib/paths.mjs';

const { values: options } = parseArgs({
  options: {
    bytes: { type: 'boolean' },
    scaling: { type: 'boolean' },
    press: { type: 'boolean' },
    heap: { type: 'boolean' },
    profile: { type: 'boolean' },
    runs: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: join(benchRoot, 'results.json') },
  },
});
const runs = Number(
  options.runs ?? (options.profile ? 9 : options.scaling || options.press ? 5 : 15),
);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs takes a whole number from 1 on, not "${options.runs}"`);

install();
// After the installation, because contenders read what is installed.
if (options.bytes) {
  const { printBytes } = await import('./lib/print-bytes.mjs');
  await printBytes();
} else if (options.profile) {
  const { profile } = await import('./profile/measure.mjs');
  await profile({ runs, only: options.only?.split(',') });
} else if (options.scaling) {
  const { measureScaling } = await import('./scaling/measure.mjs');
  const { write } = await import('./render.mjs');
  await write(join(benchRoot, 'scaling.json'), await measureScaling({ runs }));
} else if (options.press) {
  const { measurePress } = await import('./press/measure.mjs');
  await measurePress({ runs, only: options.only?.split(',') });
} else if (options.heap) {
  const { measureHeap } = await import('./heap/measure.mjs');
  await measureHeap({ only: options.only?.split(',') });
} else {
  const { measurePeers } = await import('./lib/peers.mjs');
  const { write } = await import('./render.mjs');
  const results = await measurePeers({ runs, only: options.only?.split(',') });
  await write(options.out, results);
}
