/** The entry for a BCP 47 tag, or for what it is a kind of: `zh-Hant-HK`, `zh-Hant`, `zh`. */
export const inChain = <T>(byTag: Readonly<Record<string, T>>, tag: string): T | undefined => {
  for (let one = tag; one; one = one.slice(0, Math.max(0, one.lastIndexOf('-'))))
    if (Object.hasOwn(byTag, one)) return byTag[one];
  return undefined;
};
