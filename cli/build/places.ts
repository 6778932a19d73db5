import { countries } from '../../src/region/countries.js';
import { regimes } from '../../src/regimes/index.js';

/** Stands for a visitor of whom nothing is known. */
export const nowhere = 'ZZ';

/** Every code with rules of its own: countries, and those of their parts that a regime names. */
export const places = (): string[] => [
  ...new Set([
    ...countries(),
    ...regimes.flatMap(({ regions }) => regions.split(' ')).filter((code) => code.includes('-')),
  ]),
];
