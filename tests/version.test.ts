import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../src/version.js';

it('the version that the code reports is that of the package', () => {
  const { version: published } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
  };
  expect(version).toBe(published);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
