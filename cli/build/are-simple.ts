/** Files whose tags begin otherwise, or that share their beginning with another. */
const special = /^(zh-|es-us|pt-br|no|he|id)/;

/** Is the first part of a visitor's tag enough to choose among these files of words? */
export const areSimple = (languages: readonly string[]): boolean =>
  !languages.some((name) => special.test(name));
