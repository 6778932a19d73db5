import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBytes, publicImports } from '../bytes/imports.mjs';
import { modulesOf } from '../bytes/modules.mjs';
import { sizesPage } from '../bytes/report.mjs';
import { shipped } from '../bytes/shipped.mjs';
import { contenders } from '../contenders/index.mjs';
import { bytesOf } from './bytes.mjs';
import { repositoryRoot } from './paths.mjs';
import { served } from './served.mjs';
import { named } from './versions.mjs';

/** Contenders as a table on the console, and docs/sizes.md. Needs no browser. */
export const printBytes = async () => {
  const blank = await served(contenders.find(({ id }) => id === 'blank'));
  const rows = {};
  for (const contender of contenders.filter(({ fetches }) => fetches)) {
    const own = await served(contender);
    const of = (visit) => bytesOf(own, blank, visit, contender.fetches[visit]);
    rows[named(contender)] = { 'first visit': of('first'), returning: of('returning') };
  }
  console.table(rows);
  const imports = {};
  for (const name of publicImports) imports[name] = await importBytes(name);
  const page = sizesPage(shipped(), imports, await modulesOf());
  writeFileSync(join(repositoryRoot, 'docs/sizes.md'), page);
  console.log('docs/sizes.md is written.');
};
