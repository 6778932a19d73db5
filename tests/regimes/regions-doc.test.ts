import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionsDoc } from '../../scripts/regions-doc.mjs';
import { addenda, clauses } from '../../src/addenda/clauses.js';
import { regimes, regimeSources } from '../../src/regimes/sources.js';

describe('the page about regions', () => {
  // After changing the data: npm run build && node scripts/regions-doc.mjs
  it('says what the data says', async () => {
    expect(readFileSync('docs/regions.md', 'utf8')).toBe(
      await regionsDoc({ regimes, regimeSources, addenda, clauses }),
    );
  });

  it('says that it is no legal advice and names every regime and addendum', async () => {
    const page = readFileSync('docs/regions.md', 'utf8');
    expect(page).toContain('not legal advice');
    for (const { id } of [...regimes, ...addenda]) expect(page).toContain(`\`${id}\``);
  });
});
