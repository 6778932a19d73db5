import type { LawConfig, Problem } from '../types.js';
import { knownPurposes, strictness } from '../decisions/purposes.js';
import { regimes } from '../regimes/index.js';
import { parseRegion } from './parse-region.js';

/** `newsletter` is asked in a form and needs a yes everywhere; nothing but the necessary is `always`. */
const keys = [...knownPurposes.slice(1), 'saleOrShare', 'transfer'].filter(
  (key) => key !== 'newsletter',
);
const modes = strictness.filter((mode) => mode !== 'always');

/**
 * What is wrong with the owner's `law.countries`, whose shape (an object) was checked before. A rule
 * can be bent for a country that has a name, never for the unknown or for a continent.
 */
export const checkLaw = ({ countries = {} }: LawConfig = {}): Problem[] =>
  Object.entries<unknown>(countries).flatMap(([code, given]): Problem[] => {
    const path = `law.countries.${code}`;
    if (!/^[A-Z]{2}$/.test(code) || parseRegion(code) !== code) return [{ path, found: code }];
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return regimes.some(({ id }) => id === given) ? [] : [{ path, found: given }];
    return Object.entries(given as Record<string, unknown>).flatMap(([key, mode]): Problem[] => {
      if (!keys.includes(key)) return [{ path: `${path}.${key}`, found: mode, unknown: true }];
      return modes.includes(mode as never) ? [] : [{ path: `${path}.${key}`, found: mode }];
    });
  });
