// `npm test`, also on a fresh clone: installs, builds, and runs every check there is. The last
// line is always `N passed, N failed`. Node's own modules only: dependencies may not be there yet.
import { spawn } from 'node:child_process';
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

/** Resolves with `{status, output}` once the program has ended; `show` lets it write for itself. */
const run = (program, words, { show = false, env = process.env } = {}) =>
  new Promise((resolve) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, words, { cwd: root, env, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', ({ message }) => resolve({ output: message }));
    child.on('close', (status, signal) => resolve({ status: status ?? signal, output }));
  });

const finish = () => {
  rmSync(reports, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
};

/** A step that counts as one test; its output is shown when it fails. */
const step = async (name, program, words) => {
  const started = Date.now();
  const { status, output } = await run(program, words);
  const good = status === 0;
  if (good) passed += 1;
  else failed += 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${name} ... ${good ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (!good) console.log(output);
  return good;
};

/** A runner that shows its own progress and leaves its counts in a JSON file. */
const suite = async (name, program, words, file, count, env = {}) => {
  console.log(`${name}:`);
  const { status, output } = await run(program, words, {
    show: true,
    env: { ...process.env, ...env },
  });
  if (output) console.log(output);
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
  const good = await step('Dependencies', npm, ['ci', '--no-audit', '--no-fund']);
  if (!good) finish();
}
// Two at a time: what is built is not read by those that read the source, and Node uses one core.
const building = async () => {
  const built = await step('Build', npm, ['run', 'build', '--silent']);
  if (built) await step('Package', npm, ['run', 'check:package', '--silent']);
  else failed += 1;
  return built;
};
const reading = async () => {
  const equipped = await step('Browsers and PostgreSQL', process.execPath, [
    'scripts/browsers.mjs',
  ]);
  await step('Types', npm, ['run', 'types', '--silent']);
  await step('Lint and format', npm, ['run', 'lint', '--silent']);
  return equipped;
};
const [built, equipped] = await Promise.all([building(), reading()]);

const unit = join(reports, 'unit.json');
await suite(
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

if (built && equipped) {
  const browser = join(reports, 'browser.json');
  const words = ['tests/browser/run.mjs'];
  await suite('Real browsers', process.execPath, words, browser, (sums) => sums, {
    COUNTS: browser,
  });
} else {
  console.log('Real browsers: not run, because a step before failed');
  failed += 1;
}
finish();
