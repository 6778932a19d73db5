import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchRoot, repositoryRoot } from '../lib/paths.mjs';
import { assentConfig, assentMarkup, assentParts } from './assent.mjs';

const cli = join(repositoryRoot, 'dist/modules/cli/assent.js');
const config = join(benchRoot, '.built/assent.config.json');

/** `assent build` for one address; undefined where this Assent has no such command. */
const build = (id, visit) => {
  const out = `.built/${id}-${visit}`;
  const folder = join(benchRoot, out);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, JSON.stringify(assentConfig));
  const words = ['build', config, '--out', folder, '--languages', 'en'];
  words.push('--base', `/${id}/${visit}/assent/`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words]);
  if (status !== 0) throw new Error(`assent build failed: ${stdout}${stderr}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`assent/${name}`, `${out}/${name}`]);
  return { files, read: (name) => readFileSync(join(folder, name), 'utf8') };
};

/**
 * A site's own build, embedded by one of the files that it writes. It is built for each of the two
 * visits, since it knows its own address; names carry hashes, so both lie in one folder.
 */
const built = (id, label, about, embedded, firstEmbedded = embedded) => {
  const made = {};
  const of = (visit) => (made[visit] ??= build(id, visit));
  return {
    id,
    ours: true,
    label,
    about,
    docs: 'ahead-of-time.md',
    there: () => existsSync(join(repositoryRoot, 'dist/modules/cli/build.js')),
    files: () => Object.fromEntries(['first', 'returning'].flatMap((visit) => of(visit).files)),
    page: (visit) => ({
      ...assentMarkup,
      head: of(visit).read(visit === 'first' ? firstEmbedded : embedded),
    }),
    ...assentParts,
  };
};

export const assentBuilt = built(
  'assent-built',
  'Assent, built',
  '`assent build` for this configuration and English, its script tag in the head.',
  'tag.html',
);

export const assentAsync = built(
  'assent-async',
  'Assent, built async',
  'The same, its `async` script tag in the head: the page is drawn without waiting for it.',
  'tag-async.html',
);

export const assentInline = built(
  'assent-inline',
  'Assent, built inline',
  'The same, its snippet inline in the head: a returning visitor asks for nothing.',
  'snippet.html',
);

export const assentServed = built(
  'assent-served',
  'Assent, built, by a server',
  'The same snippet where the request brought a record in its cookie; where it brought none, the one that has the first layer inside.',
  'snippet.html',
  'first-visit/en.html',
);
