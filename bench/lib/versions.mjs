import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchRoot, repositoryRoot } from './paths.mjs';

const manifest = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What a contender is called in tables: its label or package, and its version if it has one. */
export const named = ({ ours, label, name, package: from }) => {
  const version = from
    ? manifest(join(benchRoot, 'node_modules', from, 'package.json')).version
    : ours && manifest(join(repositoryRoot, 'package.json')).version;
  return [label ?? name ?? from, version].filter(Boolean).join(' ');
};
