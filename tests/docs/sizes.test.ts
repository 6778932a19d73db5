// Needs the built files: `npm run build`. On a failure: `node scripts/sizes-doc.mjs`.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/sizes.md', 'utf8');
const files = readdirSync('dist/browser', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, brotliCompressSync(readFileSync(`dist/browser/${name}`)).length] as const);
const cells = (name: string) =>
  page
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\``))
    ?.split('|')
    .map((cell) => cell.trim());
/** A twentieth, and what is rounded away. */
const near = (kB: number, bytes: number) => Math.abs(kB * 1000 - bytes) <= bytes / 20 + 50;

describe('the page of sizes', () => {
  it.each(files.filter(([name]) => !name.includes('/')))('names %s, %i bytes', (name, bytes) => {
    expect(near(Number(cells(name)?.[2]), bytes)).toBe(true);
  });

  it.each([...new Set(files.flatMap(([name]) => /^\w+\//.exec(name)?.[0] ?? []))])('names %s', (folder) => {
    const sizes = files.flatMap(([name, bytes]) => (name.startsWith(folder) ? bytes : []));
    const [, , count, kB] = cells(folder) as [string, string, string, string];
    expect(count).toBe(`${sizes.length} files`);
    const [least, most] = kB.split(' to ').map(Number) as [number, number];
    expect([near(least, Math.min(...sizes)), near(most, Math.max(...sizes))]).toEqual([true, true]);
  }); // prettier-ignore

  it('says which modules make each file that several make', () => {
    for (const name of ['assent.js', 'session.js', 'widget.js', 'preferences.js', 'receipts.js'])
      expect(page.split(`### \`${name}\``)[1]?.split('###')[0]).toMatch(/\| `(src|widget)\//);
  });
});
