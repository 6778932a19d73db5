// Puts the repository's receipt schema beside the built code for a package, and takes it away again:
// in the repository there is one schema, never two.
import { copyFileSync, rmSync } from 'node:fs';

const copy = new URL('../dist/receipt.schema.json', import.meta.url);
if (process.argv[2] === 'put') {
  copyFileSync(new URL('../../schema/receipt.schema.json', import.meta.url), copy);
} else {
  rmSync(copy, { force: true });
}
