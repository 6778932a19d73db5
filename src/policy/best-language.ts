/** Language and likely script: `zh-HK` is `zh-Hant`, `zh-SG` is `zh-Hans` (CLDR likely subtags). */
const languageAndScript = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
};

/** The available BCP 47 tag in the wanted language and script, else `en`; also for a malformed tag. */
export const bestLanguage = (wanted: string, available: readonly string[]): string => {
  try {
    const want = languageAndScript(wanted);
    return available.find((tag) => languageAndScript(tag) === want) ?? 'en';
  } catch {
    return 'en';
  }
};
