import { describe, expect, it } from 'vitest';
import { commands } from '../../cli/commands.js';
import { version } from '../../src/version.js';
import { run } from './run.js';

const here = process.cwd();

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help']])(
    '%s lists every command with what it does',
    async (word) => {
      const { code, out } = await run(here, [word]);
      expect(code).toBe(0);
      for (const { name, summary } of commands) {
        expect(out).toContain(name);
        expect(out).toContain(summary);
      }
    },
  );

  it('without a word it shows the list and counts as asked in a wrong way', async () => {
    const { code, out } = await run(here, []);
    expect([code, out]).toEqual([2, expect.stringContaining('Usage: assent <command>')]);
  });

  it('tells its version', async () => {
    expect(await run(here, ['--version'])).toEqual({ code: 0, out: version, err: '' });
  });

  it.each([
    ['vaildate', 'validate'],
    ['Validate', 'validate'],
    ['valid', 'validate'],
  ])('takes %s for a slip and suggests %s', async (word, meant) => {
    const { code, out, err } = await run(here, [word]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`Did you mean "${meant}"?`);
  });

  it('suggests nothing for a word that is like no command', async () => {
    const { code, err } = await run(here, ['defenestrate']);
    expect(code).toBe(2);
    expect(err).toContain('there is no command "defenestrate"');
    expect(err).not.toContain('Did you mean');
  });

  it.each(commands.map(({ name }) => name))(
    '%s --help says what it does and does nothing',
    async (name) => {
      const { code, out, err } = await run(here, [name, '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`assent ${name}`);
      expect(await run(here, ['help', name])).toEqual({ code: 0, out, err: '' });
    },
  );

  it('names an option that nobody knows, and the one that was meant', async () => {
    const { code, err } = await run(here, ['validate', '--jsno', 'a.json']);
    expect(code).toBe(2);
    expect(err).toContain('Unknown option \'--jsno\'. Did you mean "--json"?');
    expect(err).toContain('assent validate --help');
  });
});
