const known = new Map<string, string>();

/** What a formatter of the browser's makes of something. It takes long to set up, and we draw more than once. */
export const remembered = (make: () => string, ...of: readonly string[]): string => {
  const key = of.join();
  const text = known.get(key) ?? make();
  known.set(key, text);
  return text;
};
