import { regionWord } from './region-word.js';

/**
 * Address under which a shared cache may keep a page that holds a region in its text: one copy per
 * region. Only for a cache whose keys the owner writes; the visitor's address stays as it is.
 * @throws TypeError when `url` is no absolute address
 */
export const regionCacheKey = (url: string, region: string | undefined): string => {
  const key = new URL(url);
  // `set` also drops what a visitor wrote under this name to read another region's copy.
  key.searchParams.set('assent-region', regionWord(region));
  return key.href;
};
