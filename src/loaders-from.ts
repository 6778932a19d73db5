import type { Loaders } from './loaders.js';
import { parts } from './parts.js';
import type { WordsOf } from './words-of.js';

/**
 * Loaders for what is fetched by address; the compiler misses one that is not in the list of parts.
 * `file`: fetches one by its name without `.js`.
 */
export const loadersFrom = (file: <T>(name: string) => Promise<T>): Loaders => ({
  ...(Object.fromEntries(parts.split(' ').map((part) => [part, () => file(part)])) as never as Pick<
    Loaders,
    WordsOf<typeof parts> & keyof Loaders
  >),
  locale: (language) => file(`locales/${language}`),
  more: (language) => file(`more/${language}`),
  rights: (language) => file(`rights/${language}`),
  block: (id) => file(`blocks/${id}`),
  vendor: (id) => file(`vendors/${id}`),
});
