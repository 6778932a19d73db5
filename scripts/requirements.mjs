// Which requirement is proven by which test: `npm run coverage:requirements`, and with `-- --write` into
// docs/requirements.md. A requirement without a test that bears its number is open.
import { readFileSync, realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testTitles } from './test-titles.mjs';

const numbers = (title) => [...new Set(title.match(/\bS(?:[1-9]|[1-9]\d)\b/g) ?? [])];

/**
 * Every requirement with the files whose titles bear its number.
 * @param groups as in requirements.json
 * @param files as `testTitles` gives them
 * @throws when a title bears a number that no requirement has
 */
export const coverage = (groups, files) => {
  const known = groups.flatMap(({ requirements }) => Object.keys(requirements));
  const cited = files.flatMap(({ file, titles }) =>
    titles.flatMap((title) => numbers(title).map((id) => ({ id, file, title }))),
  );
  const lost = cited.filter(({ id }) => !known.includes(id));
  if (lost.length)
    throw new Error(
      `No such requirement: ${lost.map(({ id, file, title }) => `${id} in ${file}, "${title}"`).join('; ')}. ` +
        'Correct the title, or add the requirement to scripts/requirements.json.',
    );
  return groups.map(({ name, requirements }) => ({
    name,
    requirements: Object.entries(requirements).map(([id, { says, missing }]) => {
      const tests = cited.filter((one) => one.id === id);
      const state = tests.length && !missing ? 'proven' : 'open';
      return { id, says, missing, tests, state };
    }),
  }));
};

const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const link = ([file, count]) =>
  `[${file.replace(/^.*\//, '')}](../${file})${count > 1 ? ` (${count})` : ''}`;
const perFile = (tests) =>
  [...new Set(tests.map(({ file }) => file))].map((file) => [
    file,
    tests.filter((one) => one.file === file).length,
  ]);

const line = ({ id, says, missing, tests, state }) =>
  row([
    id,
    says,
    state === 'proven' ? 'proven' : `**open**${missing && tests.length ? `: ${missing}` : ''}`,
    perFile(tests).map(link).join(', ') || '-',
  ]);

/** The page as Markdown. */
export const requirementsDoc = (covered) => {
  const all = covered.flatMap(({ requirements }) => requirements);
  const open = all.filter(({ state }) => state === 'open');
  const untested = open.filter(({ tests }) => tests.length === 0);
  return `# Requirements

<!-- Written by scripts/requirements.mjs from scripts/requirements.json and the titles of the tests. Change those, then run: npm run coverage:requirements -- --write -->

What the model policies that Assent was built after ask of it, ${all.length} requirements, and the tests that prove each.
**proven**: at least one test that bears the number in its title is run by \`npm test\`, and nothing is known to be
missing. **open**: no test bears the number, or those that do leave a part out, which is then named. A number behind
a file says how many titles there bear it; \`npm run coverage:requirements\` prints them all.

${all.length - open.length} proven, ${open.length} open, of those ${untested.length} without any test.
${covered
  .map(
    ({ name, requirements }) =>
      `\n## ${name}\n\n${[row(['', 'requirement', 'state', 'tests']), row(['---', '---', '---', '---']), ...requirements.map(line)].join('\n')}\n`,
  )
  .join('')}`;
};

/** The table of the repository as it is now. */
export const coverageOf = (root) =>
  coverage(
    JSON.parse(readFileSync(join(root, 'scripts/requirements.json'), 'utf8')),
    testTitles(root),
  );

const print = (covered) => {
  for (const { name, requirements } of covered) {
    console.log(`\n${name}`);
    for (const { id, says, missing, tests, state } of requirements) {
      console.log(`  ${state.padEnd(6)} ${id.padEnd(3)} ${says}`);
      for (const { file, title } of tests) console.log(`              ${file}: ${title}`);
      if (missing) console.log(`              missing: ${missing}`);
    }
  }
};

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === here) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const covered = coverageOf(root);
  if (process.argv.includes('--write'))
    await writeFile(join(root, 'docs/requirements.md'), requirementsDoc(covered));
  else print(covered);
  const states = covered.flatMap(({ requirements }) => requirements.map(({ state }) => state));
  const proven = states.filter((state) => state === 'proven').length;
  console.log(`\n${proven} of ${states.length} requirements proven`);
}
