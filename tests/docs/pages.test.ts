import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'CONTRIBUTING.md',
  'CHANGELOG.md',
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

let problemsOf: (config: unknown) => unknown[];
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://shop.example/'));
  const { check } = await import('../../src/config/check.js');
  const { allVendors } = await import('../all-vendors.js');
  problemsOf = (config) => check(config, allVendors);
});

/** JSON of other things than a configuration: receipts, what is sent and answered, an editor's settings. */
const other = /"(v|sent|results|json\.schemas)":/;
const blocks = (text: string) => [
  ...[...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, code]) => code as string),
  ...[...text.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code as string,
  ),
];
const configs = pages.flatMap((page) =>
  blocks(read(page))
    .filter((code) => code.trim().startsWith('{') && !other.test(code))
    .map((code) => ({ page, code })),
);

describe('what the docs show may be copied', () => {
  test('there are configurations in the docs', () => expect(configs.length).toBeGreaterThan(8));

  test.each(configs)('a configuration in $page has no problem', ({ code }) => {
    const found = JSON.parse(code) as Record<string, unknown>;
    expect(problemsOf('id' in found ? { vendors: [found] } : found)).toEqual([]);
  });
});

/** As GitHub makes them from headings. */
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
const links = pages.flatMap((page) =>
  [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, to]) => ({
    page,
    to: to as string,
  })),
);

describe('links of the docs lead somewhere', () => {
  test.each(links)('$page to $to', ({ page, to }) => {
    const [file, anchor] = to.split('#') as [string, string | undefined];
    const target = file ? join(dirname(page), file) : page;
    expect(existsSync(join(root, target))).toBe(true);
    if (anchor) expect(anchors(read(target))).toContain(anchor);
  });
});
