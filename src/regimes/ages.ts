import type { SourceStatus, UnderAge } from '../types.js';
import { teenRulesIn } from './teens.js';

interface AgeRule {
  /** Years from which people consent for themselves. */
  age: number;
  /** ISO 3166 codes, space separated. */
  regions: string;
  source: string;
  status: SourceStatus;
}

const unverified = 'own-knowledge-unverified';

/**
 * From which age somebody consents without a guardian. Only places where one number stands in the law, or
 * in what its authority published. Norway and Spain are left out, as bills there raise their 13 and 14;
 * Brazil, Thailand, Japan and Australia, as there is no one number: `unknown` holds.
 */
export const ages: readonly AgeRule[] = [
  { age: 13, regions: 'BE EE FI IS LV MT PT SE', source: 'GDPR Art 8, national laws', status: unverified },
  { age: 14, regions: 'AT BG CY IT LT', source: 'GDPR Art 8, national laws', status: unverified },
  { age: 15, regions: 'CZ DK FR GR SI', source: 'GDPR Art 8, national laws', status: unverified },
  { age: 16, regions: 'DE HR HU IE LI LU NL PL RO SK', source: 'GDPR Art 8(1)', status: unverified },
  { age: 13, regions: 'GB', source: 'DPA 2018 s 9', status: unverified },
  { age: 14, regions: 'KR', source: 'PIPA Art 22-2', status: unverified },
  { age: 13, regions: 'US', source: 'COPPA, 16 CFR 312.2', status: unverified },
  { age: 14, regions: 'CN', source: 'PIPL Art 31', status: 'secondary-source-checked' },
  { age: 14, regions: 'CA-QC', source: 'Law 25 s 4.1, 14', status: unverified },
  { age: 18, regions: 'IN', source: 'DPDP Act s 9', status: unverified },
]; // prettier-ignore

/** The strictest that GDPR Art 8 knows. */
const unknown = 16;

const ageIn = (code: string) => {
  const of = (place: string) => ages.find(({ regions }) => regions.split(' ').includes(place))?.age;
  return of(code) ?? of(code.slice(0, 2));
};

/** The highest of the ages of all these places: where somebody is, lives, and whose service it is. */
export const ageOfConsent = (codes: readonly string[]): number =>
  codes.length ? Math.max(...codes.map((code) => ageIn(code) ?? unknown)) : unknown;

/** The rules on sale and sharing of all these places together (`teens.ts`). */
const rulesHere = (codes: readonly string[], today: string) =>
  codes.flatMap((code) => teenRulesIn(code, today));

/** What an age in whole years means in these places on a day (`YYYY-MM-DD`, default: this one). */
export const groupOf = (
  age: number,
  codes: readonly string[],
  today = new Date().toISOString().slice(0, 10),
): UnderAge => {
  if (age < ageOfConsent(codes)) return true;
  const groups = rulesHere(codes, today)
    .filter(({ below }) => age < below)
    .map(({ group }) => group);
  return groups.find((group) => group === 'no-sale') ?? groups[0] ?? false;
};

/** Ages that matter in these places, the highest first; from the last one people decide for themselves. */
export const agesHere = (codes: readonly string[], today?: string): readonly number[] => {
  const own = ageOfConsent(codes);
  const rules = rulesHere(codes, today ?? new Date().toISOString().slice(0, 10));
  const all = [...new Set([own, ...rules.map(({ below }) => below)])].sort((a, b) => b - a);
  return all.filter(
    (age) => age >= own && groupOf(age, codes, today) !== groupOf(age - 1, codes, today),
  );
};
