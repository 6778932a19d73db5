import { readdirSync } from 'node:fs';

const names = readdirSync('src/notice/blocks')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''));

/** Every table and statement that some place demands, loaded ahead. */
export const allBlocks: Readonly<Record<string, unknown>> = Object.fromEntries(
  await Promise.all(
    names.map(async (name) => [name, await import(`../../src/notice/blocks/${name}.ts`)] as const),
  ),
);
