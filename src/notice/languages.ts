/** Names of the files in `widget/locales/`; a test holds the two equal. */
export const languages: readonly string[] = ['de', 'en', 'fr', 'ja', 'ko', 'zh-hans', 'zh-hant'];

/**
 * The first wanted language that exists: exact, by Chinese script, by primary subtag, else English.
 * Traditional script is meant by `Hant` and, where no script is named, by Taiwan, Hong Kong, Macao.
 */
export const pickLanguage = (wanted: readonly (string | null | undefined)[]): string => {
  for (const tag of wanted) {
    const lower = (tag ?? '').toLowerCase();
    const primary = lower.split('-')[0] as string;
    const script = /hant|^zh(?!.*hans).*-(tw|hk|mo)/.test(lower) ? 'zh-hant' : 'zh-hans';
    const found = [lower, primary === 'zh' ? script : primary].find((name) =>
      languages.includes(name),
    );
    if (found) return found;
  }
  return 'en';
};
