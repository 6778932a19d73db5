import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests whose result is a figure: how many of them passed, of so many that there must be. */
export function tests({ file, name, wanted }) {
  const vitest = dirname(createRequire(import.meta.url).resolve('vitest/package.json'));
  const given = ['run', `collector/tests/${file}`, '-t', name, '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, [join(vitest, 'vitest.mjs'), ...given], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const found = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const passed = found.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed');
  return {
    ok: found.success,
    figures: Object.fromEntries(
      passed.map(({ title, fullName }) => [fullName.replace(title, '').trim() || title, title]),
    ),
    goals: { 'tests passed': [passed.length, 'exactly', wanted] },
  };
}
