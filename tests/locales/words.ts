import { readdirSync } from 'node:fs';
import type { MoreTexts, RightsTexts, Texts } from '../../src/types.js';

/** All words of one language, laid together as the notice lays them. */
export type Words = Texts & MoreTexts & RightsTexts;

const files = async <T>(folder: string): Promise<Record<string, T>> =>
  Object.fromEntries(
    await Promise.all(
      readdirSync(`widget/locales/${folder}`)
        .filter((file) => file.endsWith('.ts'))
        .map(async (file) => {
          const module = (await import(`../../widget/locales/${folder}${file}`)) as T;
          return [file.replace('.ts', ''), module] as const;
        }),
    ),
  );

export const first = await files<{ texts: Texts }>('');
export const second = await files<{ more: MoreTexts }>('more/');
export const third = await files<{ rights: RightsTexts }>('rights/');

/** By the name of the file. */
export const words: Record<string, Words> = Object.fromEntries(
  Object.entries(first).map(([name, { texts }]) => [
    name,
    { ...texts, ...second[name]?.more, ...third[name]?.rights } as Words,
  ]),
);
