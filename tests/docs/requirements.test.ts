import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverage, coverageOf, requirementsDoc } from '../../scripts/requirements.mjs';
import { titlesIn } from '../../scripts/test-titles.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const groups = [
  { name: 'Group', requirements: { S1: { says: 'one' }, S2: { says: 'two', missing: 'half' } } },
];
const states = (titles: readonly string[]) =>
  coverage(groups, [{ file: 'tests/a.test.ts', titles }]).flatMap(({ requirements }) =>
    requirements.map(({ id, state, tests }) => `${id} ${state} ${tests.length}`),
  );

describe('the page about requirements', () => {
  it('says what the titles of the tests say', () => {
    expect(
      readFileSync(`${root}docs/requirements.md`, 'utf8'),
      'docs/requirements.md is behind the tests: run npm run coverage:requirements -- --write',
    ).toBe(requirementsDoc(coverageOf(root)));
  });

  it('has all sixty, each in words of its own', () => {
    const all = coverageOf(root).flatMap(({ requirements }) => requirements);
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, n) => `S${n + 1}`));
    expect(new Set(all.map(({ says }) => says)).size).toBe(60);
  });

  it('claims nothing: without a test, or with a part missing, a requirement is open', () => {
    expect(states([])).toEqual(['S1 open 0', 'S2 open 0']);
    expect(states(['S1, S2: both'])).toEqual(['S1 proven 1', 'S2 open 1']);
    expect(states(['works (S1)', 'S1: again'])).toEqual(['S1 proven 2', 'S2 open 0']);
    const page = requirementsDoc(coverage(groups, [{ file: 'tests/a.test.ts', titles: ['S2: x'] }]));
    expect(page).toContain('0 proven, 2 open, of those 1 without any test.');
    expect(page).toContain('| S2 | two | **open**: half | [a.test.ts](../tests/a.test.ts) |');
  }); // prettier-ignore

  it('is not written when a title bears a number that nobody knows', () => {
    expect(() => states(['S61: more'])).toThrow('S61 in tests/a.test.ts, "S61: more"');
  });
});

describe('a title', () => {
  const titles = (code: string) => titlesIn('a.test.ts', code);
  const body = ', () => {});';

  it.each([
    ['of a test', `it('S1: a'${body}`, ['S1: a']],
    ['with options before its body', `test("S1: a", { limit: 1 }${body}`, ['S1: a']],
    ['of a group that holds one', `describe('S1: a', () => { it('b'${body} });`, ['b', 'S1: a']],
    ['with a part that is filled in', `test(\`S1: \${x}\`${body}`, ['S1: ']],
    ['of a counted step', `test('S1', async () => { await check('S2', f); });`, ['S2', 'S1']],
    ['of a table', `it.each([['S2: x', 1]])('S1: %s'${body}`, ['S1: %s', 'S2: x']],
    ['of a table by name', `it.each(Object.entries({ 'S2: x': 1 }))('%s'${body}`, ['%s', 'S2: x']],
    ['of a table, and no data in it', `it.each([['x', ['S2: y']]])('%s'${body}`, ['%s']],
    ['of a table with a name', `const t = [['S2: x']]; it.each(t)('%s'${body}`, ['%s', 'S2: x']],
  ])('counts %s', (_what, code, expected) => {
    expect(titles(code)).toEqual(expected);
  });

  it.each([
    ['that is skipped', `it.skip('S1: a'${body}`],
    ['in a skipped group', `describe.skip('S1: a', () => { it('S2: b'${body} });`],
    ['that is only planned', `it.todo('S1: a');`],
    ['of a test that is expected to fail', `it.fails('S1: a'${body}`],
    ['of a group without tests', `describe('S1: a'${body}`],
    ['in a comment', `// it('S1: a'${body}`],
    ['that is only a text', `const x = 'S1: a';`],
    ['of something else', `describeRegion('S1: a'${body}`],
  ])('does not count %s', (_what, code) => {
    expect(titles(code)).toEqual([]);
  });
});
