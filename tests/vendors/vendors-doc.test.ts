import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vendorsDoc } from '../../scripts/vendors-doc.mjs';
import { vendorIds } from '../../src/vendors/ids.js';
import type { VendorModule } from '../../src/vendors/vendor.js';

const page = readFileSync('docs/vendors.md', 'utf8');
const vendors = await Promise.all(
  vendorIds.map(
    async (id) =>
      [id, (await import(`../../src/vendors/${id}.ts`)).vendor as VendorModule] as const,
  ),
);

describe('the page about vendors', () => {
  // After changing the data: npm run build && node scripts/vendors-doc.mjs
  it('says what the data says', () => {
    expect(page).toBe(vendorsDoc(page, vendors));
  });

  it('would not, if one thing were stored longer', () => {
    const longer = vendors.map(([id, vendor]) => [
      id,
      id === 'meta-pixel' ? { ...vendor, storage: () => [{ name: '_fbp', keeps: 91 }] } : vendor,
    ]) as typeof vendors;
    expect(vendorsDoc(page, longer)).not.toBe(page);
  });

  it('names every vendor that Assent knows', () => {
    for (const [id, { name }] of vendors) {
      expect(page).toContain(`| \`${id}\` | ${name} |`);
      expect(page).toContain(`### ${name}\n`);
    }
  });
});
