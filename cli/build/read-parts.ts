import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Block } from '../../src/notice/blocks/parts/context.js';
import type { MoreTexts, Texts } from '../../src/types.js';

/** Where the finished files lie: beside the modules that this one is built to, or of the sources. */
const dist = fileURLToPath(
  new URL(import.meta.url.includes('/dist/modules/') ? '../../..' : '../../dist', import.meta.url),
);

/** A file that came with the package. */
export const part = (name: string): string => {
  try {
    return readFileSync(`${dist}/${name}`, 'utf8').trim();
  } catch (error) {
    throw new Error(`${name} is missing from the package; install it again`, { cause: error });
  }
};

/** Names of the files of a folder, without their ending. */
export const namesIn = (folder: string): string[] =>
  readdirSync(`${dist}/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -3));

const load = async <T>(name: string): Promise<T> =>
  (await import(/* @vite-ignore */ `${dist}/browser/${name}.js`)) as T;

/** Style sheet of the first layer. */
export const firstStyles = async (): Promise<string> =>
  ((await import(/* @vite-ignore */ `${dist}/modules/widget/styles.js`)) as { styles: string })
    .styles;

export const wordsIn = async (language: string): Promise<Texts> =>
  (await load<{ texts: Texts }>(`locales/${language}`)).texts;

export const moreWordsIn = async (language: string): Promise<MoreTexts> =>
  (await load<{ more: MoreTexts }>(`more/${language}`)).more;

export const allBlocks = async (): Promise<Readonly<Record<string, Block>>> =>
  Object.fromEntries(
    await Promise.all(
      namesIn('browser/blocks').map(async (id) => [id, await load<Block>(`blocks/${id}`)] as const),
    ),
  );
