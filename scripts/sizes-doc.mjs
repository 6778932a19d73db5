// Prints docs/sizes.md: what is shipped, and which module weighs how much in it. Needs `npm run build`.
import { writeFileSync } from 'node:fs';
import { importBytes, publicImports } from '../bench/bytes/imports.mjs';
import { modulesOf } from '../bench/bytes/modules.mjs';
import { sizesPage } from '../bench/bytes/report.mjs';
import { shipped } from '../bench/bytes/shipped.mjs';

const imports = {};
for (const name of publicImports) imports[name] = await importBytes(name);
writeFileSync('docs/sizes.md', sizesPage(shipped(), imports, await modulesOf()));
