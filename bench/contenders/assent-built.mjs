import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchRoot, repositoryRoot } from '../lib/paths.mjs';
import { assentConfig, assentMarkup, assentParts } from './assent.mjs';

const out = '.built/assent';
const cli = join(repositoryRoot, 'dist/modules/cli/assent.js');

/** `assent build` for the page's configuration; undefined where this Assent cannot do that. */
const build = () => {
  if (!existsSync(cli)) return undefined;
  const folder = join(benchRoot, out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const config = join(benchRoot, '.built/assent.config.json');
  writeFileSync(config, JSON.stringify(assentConfig));
  const { status } = spawnSync(process.execPath, [cli, 'build', config, '--out', folder]);
  const manifest = join(folder, 'manifest.json');
  return status === 0 && existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8'))
    : undefined;
};
let made;
const manifest = () => (made ??= { value: build() }).value;

/**
 * The ahead-of-time build as an inline snippet. It expects `manifest.json` in the output folder, with
 * `inline` naming the snippet that goes into the head, and addresses below `assent/`.
 */
export const assentBuilt = {
  id: 'assent-built',
  ours: true,
  label: 'Assent, built ahead',
  about:
    '`assent build` for this configuration, its snippet inline in the head: a returning visitor asks for nothing.',
  there: () => manifest() !== undefined,
  files: () =>
    Object.fromEntries(
      readdirSync(join(benchRoot, out), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => [`assent/${name}`, `${out}/${name}`]),
    ),
  page: () => ({
    ...assentMarkup,
    head: readFileSync(join(benchRoot, out, manifest().inline), 'utf8'),
  }),
  ...assentParts,
};
