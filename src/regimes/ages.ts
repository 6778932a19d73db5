import type { SourceStatus, UnderAge } from '../types.js';

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

/**
 * Below that age people who consent for themselves do so for sale and sharing too, but both wait for their
 * yes. California's rule for the whole country, as no browser can tell the state (`us-base`). What other
 * states want of 13 to 17 years stands in `us-states`, and is for the owner to see to.
 */
export const saleAges: readonly AgeRule[] = [
  { age: 16, regions: 'US', source: 'Cal. Civ. Code 1798.120(c), (d); 11 CCR 7071', status: unverified },
]; // prettier-ignore

/** The strictest that GDPR Art 8 knows. */
const unknown = 16;

const ageIn = (rules: readonly AgeRule[], code: string) => {
  const of = (place: string) =>
    rules.find(({ regions }) => regions.split(' ').includes(place))?.age;
  return of(code) ?? of(code.slice(0, 2));
};

/** The highest of the ages of all these places: where somebody is, lives, and whose service it is. */
export const ageOfConsent = (codes: readonly string[]): number =>
  codes.length ? Math.max(...codes.map((code) => ageIn(ages, code) ?? unknown)) : unknown;

/** Ages that matter in these places, the highest first; from the last one people decide for themselves. */
export const agesHere = (codes: readonly string[]): readonly number[] => {
  const own = ageOfConsent(codes);
  const sale = Math.max(0, ...codes.map((code) => ageIn(saleAges, code) ?? 0));
  return sale > own ? [sale, own] : [own];
};

/** What an age in whole years means in these places. */
export const groupOf = (age: number, codes: readonly string[]): UnderAge => {
  const [first = unknown, own = first] = agesHere(codes);
  return age < own || (age < first && 'sale');
};
