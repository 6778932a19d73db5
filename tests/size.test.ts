// Needs the built files: `npm run build`. Sizes are what a server sends: brotli, quality 11.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const folder = 'dist/browser';
const read = (name: string) => readFileSync(`${folder}/${name}`);
const brotli = (name: string) =>
  brotliCompressSync(read(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .toSorted();
const sizes = Object.fromEntries(files.map((name) => [name, brotli(name)]));
const sum = (names: string) =>
  names.split(' + ').reduce((total, name) => total + (sizes[name] ?? Number.NaN), 0);

const { budgets = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  budgets?: Record<string, number>;
};
/** Bytes; package.json may state others. `*` stands for every file of a folder. */
const limits: Record<string, number> = {
  'assent.js': 4500,
  'assent.js + widget.js + locales/en.js': 12_500,
  'locales/*': 1200,
  ...budgets,
};
const held = Object.entries(limits).flatMap(([names, limit]) =>
  names.endsWith('/*')
    ? files.filter((name) => name.startsWith(names.slice(0, -1))).map((name) => [name, limit] as const)
    : [[names, limit] as const],
); // prettier-ignore

describe('what a page view costs', () => {
  it.each(held)('%s stays within %i bytes', (names, limit) => {
    expect(sum(names)).toBeGreaterThan(0);
    expect(sum(names)).toBeLessThanOrEqual(limit);
  });

  it('has a limit for the core, for the first notice and for every language', () => {
    const named = held.map(([names]) => names);
    expect(named).toContain('assent.js');
    expect(named.some((names) => /widget\.js \+ /.test(names))).toBe(true);
    for (const name of files.filter((one) => one.startsWith('locales/'))) expect(named).toContain(name);
  }); // prettier-ignore

  afterAll(() => {
    const rows = files.map((name) => ({
      file: name,
      bytes: read(name).length,
      gzip: gzipSync(read(name), { level: 9 }).length,
      brotli: sizes[name],
    }));
    console.table(rows);
    // What a browser really fetches, whatever a budget adds up.
    console.table({
      'returning visitor': sum('assent.js'),
      'first notice': sum('assent.js + session.js + widget.js + locales/en.js'),
      'first notice with its receipts': sum(
        'assent.js + session.js + widget.js + locales/en.js + receipts.js',
      ),
    });
  });
});

describe('the figures in the README', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  // `<!-- size:assent.js -->4.1 kB`: kB are 1000 bytes, rounded to a tenth.
  const figures = [...readme.matchAll(/<!-- size:(.+?) -->\s*([\d.]+) kB/g)].map(
    ([, names, figure]) => [names, figure] as [string, string],
  );

  it('are there', () => {
    expect(figures.map(([names]) => names)).toContain('assent.js');
    // A mark that is written another way would be a figure that nobody checks.
    expect(figures).toHaveLength(readme.match(/<!-- size:/g)?.length ?? 0);
  });

  it('are those of the files', () => {
    for (const [names, figure] of figures)
      expect(`${names}: ${figure}`).toBe(`${names}: ${(sum(names) / 1000).toFixed(1)}`);
  });
});
