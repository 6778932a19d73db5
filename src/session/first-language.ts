import type { Config } from '../types.js';
import { hasWords, pickLanguage } from '../notice/languages.js';

/** Of the owner's wish, the page and the browser the first that there are words in; a wish without is told. */
export const firstLanguage = ({ language }: Pick<Config, 'language'>): string => {
  const picked = pickLanguage([language, document.documentElement.lang, ...navigator.languages]);
  const first = language ?? document.documentElement.lang;
  if (first && !hasWords(first))
    console.info(`Assent: there are no words in "${first}"; "${picked}" is used.`);
  return picked;
};
