/**
 * As `pickLanguage` chooses, for sites none of whose languages is written in two ways or goes by two names:
 * there the first part of a tag says it all.
 */
export const pickFew = (wanted: readonly string[], known: readonly string[]): string =>
  wanted
    .map((tag) => tag.toLowerCase().split('-')[0] as string)
    .find((name) => known.includes(name)) ?? 'en';
