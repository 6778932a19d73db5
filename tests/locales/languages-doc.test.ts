import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languagesDoc } from '../../scripts/languages-doc.mjs';

it('the page of languages says what stands in the files: npm run docs', async () => {
  expect(readFileSync('docs/languages.md', 'utf8')).toBe(await languagesDoc());
});
