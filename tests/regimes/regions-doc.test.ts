import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionsDoc } from '../../scripts/regions-doc.mjs';
import { addenda, clauses } from '../../src/addenda/clauses.js';
import * as law from '../../src/regimes/sources.js';

describe('the page about regions', () => {
  // After changing the data: npm run build && node scripts/regions-doc.mjs
  it('says what the data says', async () => {
    expect(readFileSync('docs/regions.md', 'utf8')).toBe(
      await regionsDoc({ ...law, addenda, clauses }),
    );
  });

  it('says that it is no legal advice and names every regime and addendum', async () => {
    const page = readFileSync('docs/regions.md', 'utf8');
    expect(page).toContain('not legal advice');
    for (const { id } of [...law.regimes, ...addenda]) expect(page).toContain(`\`${id}\``);
  });

  it('lists every state of the US with a law, every date to come and every block', () => {
    const page = readFileSync('docs/regions.md', 'utf8');
    for (const { code, inForce } of law.usStates) {
      expect(page).toContain(`(${code})`);
      expect(page).toContain(inForce);
    }
    for (const { blocks = [], later = [] } of law.regimes) {
      for (const id of blocks) expect(page).toContain(`\`${id}\``);
      for (const { from } of later) expect(page).toContain(`| ${from} |`);
    }
  });
});
