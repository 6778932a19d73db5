import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../cli/lint/index.js';
import { protection } from '../../src/policy/protection.js';
import { run } from './run.js';

const policies = readFileSync('docs/policies.md', 'utf8');
const validate = readFileSync('docs/validate.md', 'utf8');

describe('what the docs say of policies and of their check', () => {
  it('the first policy is the file in examples, and gives no finding', async () => {
    const [, shown] = /```jsonc\n([\s\S]*?)```/.exec(policies) ?? [];
    expect(shown).toBe(readFileSync('examples/policies/first-policy.json', 'utf8'));
    const { out } = await run('examples/policies', ['validate', 'first-policy.json']);
    expect(out).toBe('Nothing wrong in 1 file.');
  });

  it('every rule is explained, and no other', () => {
    const table = validate.slice(
      validate.indexOf('## Rules'),
      validate.indexOf('## What it cannot'),
    );
    const explained = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id);
    const own = [...rules.map(({ id }) => id), 'shape', 'config', 'list-hashes'];
    expect(explained.sort()).toEqual(own.sort());
  });

  it('every field of promises is listed, with its values in order', () => {
    for (const [field, scale] of Object.entries(protection)) {
      const row = policies
        .split('\n')
        .find((line) => line.includes(`| \`${field}\``) || line.includes(`, \`${field}\``));
      expect(row, field).toBeDefined();
      if (typeof scale !== 'string')
        expect(row).toContain(scale.map((value) => `\`${value}\``).join(', '));
    }
  });

  it('the finding that is shown is the one that the 2019 policy gives', async () => {
    const { out } = await run('examples/policies', ['validate', 'ncp-2019.json', 'ncp-2021.json']);
    const [, finding] = /(  error at addenda[\s\S]*?)\n\n/.exec(validate) ?? [];
    expect(finding).toBeDefined();
    expect(out).toContain(finding);
  });

  it('every option is in the docs', async () => {
    const { out } = await run('.', ['validate', '--help']);
    const options = [...out.matchAll(/^ {2}(?:-\w, )?(--\w+)/gm)].map(([, name]) => name as string);
    expect(options).toHaveLength(4);
    for (const option of options) expect(validate).toContain(`\`${option}`);
  });
});
