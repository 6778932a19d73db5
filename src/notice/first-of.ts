import { fallbacks } from './languages.js';

/** A file of words in the language, or in the nearest one whose file can be had. */
export const firstOf = <T>(name: string, load: (name: string) => Promise<T>): Promise<T> =>
  fallbacks(name)
    .slice(1)
    .reduce((loading, other) => loading.catch(() => load(other)), load(name));
