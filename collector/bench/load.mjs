// How many receipts a second one collector makes durable over HTTP. Build first.
//   node collector/bench/load.mjs [--seconds 10] [--connections 64] [--batch 1] [--max 200000] [--no-sql]
// --no-sql: its database is away, so that nothing but the journal works beside the posts.
import { parseArgs } from 'node:util';
import { http } from '../torture/http.mjs';
import { runParts } from '../torture/run-parts.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '64' },
    batch: { type: 'string', default: '1' },
    max: { type: 'string', default: '200000' },
    'no-sql': { type: 'boolean', default: false },
  },
});
const load = () =>
  http({
    seconds: Math.min(Number(values.seconds), 60),
    connections: Math.min(Number(values.connections), 256),
    batch: Math.min(Number(values.batch), 16),
    max: Math.min(Number(values.max), 1_000_000),
    sql: values['no-sql'] ? 'none' : 'embedded',
  });
process.exit(await runParts({ load }, [], 2));
