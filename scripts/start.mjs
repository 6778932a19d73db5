// `npm start` on a fresh clone: install, build, show. Node's own modules only until that is done.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const BUILT = [
  'dist/browser/assent.js',
  'dist/browser/widget.js',
  'dist/browser/policy.js',
  'dist/browser/addons/aliases.js',
  'dist/modules/src/index.js',
  'collector/dist/index.js',
];
const SOURCES = [
  'src',
  'widget',
  'addons',
  'cli',
  'schema',
  'collector/src',
  'collector/tsconfig.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'package.json',
];

const fail = (message) => {
  console.error(`\n  ${message}\n`);
  process.exit(1);
};

/** When a file, or the youngest file in a folder, was written; 0 when there is none. */
const written = (path) => {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(join(root, path)).map((name) => written(join(path, name))));
};

const npm = (...words) => {
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0) fail(`\`npm ${words.join(' ')}\` failed; the reason is above.`);
};

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node 20 or newer is needed, this is ${process.versions.node}.`);
}
const first = Number(process.env.PORT || 4000);
if (!Number.isInteger(first) || first < 0 || first > 65533) {
  fail(`PORT must be a number from 0 to 65533, not "${process.env.PORT}".`);
}
if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.log('Installing what the project needs (once) ...');
  npm('ci', '--no-audit', '--no-fund');
}
if (Math.min(...BUILT.map(written)) < Math.max(...SOURCES.map(written))) {
  console.log('Building ...');
  npm('run', 'build', '--silent');
}

const { startDemo } = await import('../examples/server/start-demo.mjs');
const ports = { site: first, collector: first && first + 1, vendors: first && first + 2 };
const demo = await startDemo({
  ports,
  host: process.env.HOST || '127.0.0.1',
  env: process.env,
}).catch((error) => fail(`The demo could not start: ${error.message.split('\n')[0]}`));

const { site, collector, vendors } = demo.addresses;
console.log(`
  Assent is running. Open the first address.

    Demo site        ${site}/
    Small examples   ${site}/examples/
    Playground       ${site}/playground/
    Collector        ${collector}/
    Vendor stand-ins ${vendors}/

  Ctrl-C stops everything.
`);

let stopping = false;
const stop = () => {
  if (stopping) process.exit(1);
  stopping = true;
  demo.close().then(
    () => process.exit(0),
    (error) => fail(`Stopped, but not cleanly: ${error.message}`),
  );
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
