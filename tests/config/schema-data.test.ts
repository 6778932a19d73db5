// Needs the built files: `npm run build`.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error a script without declarations
import { configSchema } from '../../scripts/config-schema.mjs';

it('the configuration schema says of vendors, regimes and words what the data says', async () => {
  const written = readFileSync('schema/config.schema.json', 'utf8');
  expect(written, 'run node scripts/config-schema.mjs').toBe(await configSchema());
  // A key of a vendor's that nobody describes helps no editor.
  const { properties } = (
    JSON.parse(written) as { $defs: { vendor: { properties: Record<string, object> } } }
  ).$defs.vendor;
  const silent = Object.entries(properties).filter(([, rule]) => !('description' in rule));
  expect(silent.map(([key]) => key)).toEqual([]);
});
