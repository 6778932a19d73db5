const fit = (name: string, pattern: string): number => {
  if (!pattern.endsWith('*')) return name === pattern ? pattern.length + 1 : 0;
  return name.startsWith(pattern.slice(0, -1)) ? pattern.length : 0;
};

/**
 * How closely a name is meant by one of these patterns (a trailing `*` stands for the rest): a longer
 * one is closer, a whole name closer than a beginning; 0 where none fits.
 */
export const closestName = (name: string, patterns: readonly string[]): number =>
  Math.max(0, ...patterns.map((pattern) => fit(name, pattern)));

/** Is it meant by these, and not more closely, or as closely, by those that are kept? */
export const isMeant = (
  name: string,
  patterns: readonly string[],
  kept: readonly string[] = [],
): boolean => {
  const closeness = closestName(name, patterns);
  return closeness > 0 && closeness > closestName(name, kept);
};
