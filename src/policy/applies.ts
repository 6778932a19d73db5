/** States whose law and text reach into territories with an ISO 3166-1 code of their own (S30). */
const stateOf: Readonly<Record<string, string>> = {
  PR: 'US',
  GU: 'US',
  VI: 'US',
  AS: 'US',
  MP: 'US',
  UM: 'US',
  GP: 'FR',
  MQ: 'FR',
  GF: 'FR',
  RE: 'FR',
  YT: 'FR',
  MF: 'FR',
  AX: 'FI',
};

/**
 * Is one of these ISO 3166 codes in the territory, possessions counted? The codes are where
 * somebody is, lives, and whose service is used: one is enough. A subdivision counts as its country.
 */
export const applies = (regions: string | readonly string[], codes: readonly string[]): boolean => {
  const list = typeof regions === 'string' ? regions.split(' ') : regions;
  return codes.some((code) => {
    const country = code.split('-')[0] as string;
    return [code, country, stateOf[country]].some((one) => !!one && list.includes(one));
  });
};
