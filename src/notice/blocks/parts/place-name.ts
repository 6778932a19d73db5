/** Name of a country in a language; its code where no browser can name it. */
export const placeName = (code: string, tag: string): string => {
  try {
    return new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
};
