import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { benchRoot } from './paths.mjs';

const written = (name) => statSync(join(benchRoot, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The peers, on first use and after a change of the lockfile. */
export const install = () => {
  if (written('node_modules/.package-lock.json') >= written('package-lock.json')) return;
  console.log('Installing the peers into bench/node_modules ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // No script of theirs runs: all are used as the files that they publish.
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--workspaces=false'];
  const { status, error } = spawnSync(npm, words, { cwd: benchRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci in bench/ failed: ${error?.message ?? status}`);
};
