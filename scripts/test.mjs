// `npm test`, also on a fresh clone: installs, builds, and runs every check there is. The last
// line is always `N passed, N failed`. Node's own modules only: dependencies may not be there yet.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'assent-test-'));
let passed = 0;
let failed = 0;

const written = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (program, words, options = {}) =>
  spawnSync(program, words, { cwd: root, encoding: 'utf8', maxBuffer: 64e6, ...options });

const finish = () => {
  rmSync(reports, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
};

/** A step that counts as one test; its output is shown when it fails. */
const step = (name, program, words) => {
  process.stdout.write(`${name} ... `);
  const started = Date.now();
  const { status, stdout, stderr, error } = run(program, words);
  const good = status === 0;
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (!good) console.log(error?.message ?? `${stdout}${stderr}`);
  return good;
};

/** A runner that shows its own progress and leaves its counts in a JSON file. */
const suite = (name, program, words, file, count, env = {}) => {
  console.log(`${name}:`);
  const { status, error } = run(program, words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.log(error.message);
  let sums = { passed: 0, failed: 0 };
  try {
    sums = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.log(`${name}: ended with ${status} and left no counts`);
  }
  // A runner that failed without a failed test, or ran nothing, has failed all the same.
  if (sums.failed === 0 && (status !== 0 || sums.passed === 0)) sums.failed = 1;
  passed += sums.passed;
  failed += sums.failed;
};

/** Skipped tests count as failed, and so does a file that could not be loaded. */
const vitestSums = (report) => {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + broken.length,
  };
};

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.log(`Node 20 or newer is needed, this is ${process.versions.node}.`);
  failed += 1;
  finish();
}
if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  const good = step('Dependencies', npm, ['ci', '--no-audit', '--no-fund']);
  if (!good) finish();
}
const built = step('Build', npm, ['run', 'build', '--silent']);
const equipped = step('Browsers and PostgreSQL', process.execPath, ['scripts/browsers.mjs']);
step('Types', npm, ['run', 'types', '--silent']);
step('Lint and format', npm, ['run', 'lint', '--silent']);

const unit = join(reports, 'unit.json');
suite(
  'Unit and collector tests',
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${unit}`,
  ],
  unit,
  vitestSums,
);

if (built) step('Package', npm, ['run', 'check:package', '--silent']);
else failed += 1;
if (built && equipped) {
  const browser = join(reports, 'browser.json');
  const words = ['tests/browser/run.mjs'];
  suite('Real browsers', process.execPath, words, browser, (sums) => sums, { COUNTS: browser });
} else {
  console.log('Real browsers: not run, because a step before failed');
  failed += 1;
}
finish();
