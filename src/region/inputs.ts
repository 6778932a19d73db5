import type { RegionSource } from '../types.js';
import { parseRegion } from './parse-region.js';

export type RegionInputs = Readonly<Partial<Record<RegionSource, string>>>;

/**
 * What each source said, as codes with commas between them; `ZZ` where it made no sense. Nothing where
 * fewer than two spoke: then the region and its source say it all (S47).
 */
export const regionInputs = (
  said: Readonly<Partial<Record<RegionSource, string | undefined>>>,
): RegionInputs | undefined => {
  const spoke = Object.entries(said).filter(([, text]) => text !== undefined);
  if (spoke.length < 2) return undefined;
  return Object.fromEntries(
    spoke.map(([source, text]) => [
      source,
      String(text).split(',').slice(0, 4).map((code) => parseRegion(code) ?? 'ZZ').join(','),
    ]),
  ); // prettier-ignore
};
