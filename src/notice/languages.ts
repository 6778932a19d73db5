import { languages } from './language-names.js';

export { languages };

/** Tags whose words stand under another name: older codes, the two Norwegians, Latin America. */
const alias: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
};

/** Where Spanish is not Spain's, and Chinese is written in Traditional script. */
const kindOf = (tag: string): string => {
  const [primary = ''] = tag.split('-');
  if (primary === 'zh')
    return /hant|^zh(?!.*hans).*-(tw|hk|mo)/.test(tag)
      ? /-(hk|mo)/.test(tag)
        ? 'zh-hant-hk'
        : 'zh-hant-tw'
      : 'zh-hans';
  if (primary === 'es' && /-(419|[a-z]{2})$/.test(tag) && !/-(es|gq|ph)$/.test(tag)) return 'es-us';
  if (primary === 'pt' && /-br/.test(tag)) return 'pt-br';
  return alias[primary] ?? primary;
};

/** Where a language has no words of its own, those of its neighbour serve before English. */
const next: Readonly<Record<string, string>> = {
  'zh-hant-hk': 'zh-hant-tw',
  'zh-hant-tw': 'zh-hant-hk',
  'es-us': 'es',
  'pt-br': 'pt',
};

/** A file and its neighbour. */
const near = (name: string): string[] => [name, next[name] ?? name];

/** Files to try for a language, best first; `en` is always the last. */
export const fallbacks = (name: string): string[] => [...new Set([...near(name), 'en'])];

/** The file for a BCP 47 tag, if there is one. */
const fileFor = (tag: string): string | undefined =>
  near(kindOf(tag.toLowerCase())).find((name) => languages.includes(name));

/**
 * The first wanted language that exists, else English. Traditional script is meant by `Hant` and, where
 * no script is named, by Taiwan, Hong Kong, Macao.
 */
export const pickLanguage = (wanted: readonly (string | null | undefined)[]): string => {
  for (const tag of wanted) {
    const found = tag && fileFor(tag);
    if (found) return found;
  }
  return 'en';
};

/** Is there a file for this tag, or for its neighbour? */
export const hasWords = (tag: string): boolean => fileFor(tag) !== undefined;
