import type { ResolvedRegion, Texts } from '../../src/types.js';
import { placeOf } from './placeOf.js';

/** Whose rules apply: `Rules for Germany`. */
export const placeLine = ({ code }: ResolvedRegion, texts: Texts): string => {
  const words = texts.preferences;
  const place =
    code === 'ZZ'
      ? words?.unknownRegion
      : words?.region?.replace('{region}', () => placeOf(code, texts.tag));
  return place ?? code;
};
