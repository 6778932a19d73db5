/** Stands in for `src/notice/language-names.ts`: those that the site uses. */
export const languages: readonly string[] = ASSENT_LANGUAGES.split(' ');
