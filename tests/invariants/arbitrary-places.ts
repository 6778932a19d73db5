import fc from 'fast-check';
import { knownPurposes, type Purpose } from '../../src/decisions/purposes.js';
import { regimes } from '../../src/regimes/index.js';
import type { LawConfig, Mode } from '../../src/types.js';

/** A hint as it arrives, and the place that this table, not the code, says it means. */
export interface Hint {
  text: unknown;
  code: string | undefined;
}

const readable: readonly (readonly [string, string])[] = [
  ...'DE FR IS AX RE GB JE CH US US-CA US-TX US-XX PR GU SG HK KR JP JP-13 BR CA CA-QC CA-ON CA-XX AU IN CN TH NZ ZA TR XK GL'
    .split(' ')
    .map((code) => [code, code] as const),
  ['de', 'DE'],
  [' us-ca\n', 'US-CA'],
  ['UK', 'GB'],
  ['el', 'GR'],
  ['IC', 'ES'],
];
const unreadable: readonly unknown[] = [
  '', ' ', 'XX', 'T1', 'ZZ', 'EU', 'AP', 'AB', 'ZY', 'QM', 'DEU', 'Germany', 'US-', 'US-CALI', 'US_CA', '-US',
  'US;DE', '<script>', 'constructor', '__proto__', 'toString', 'u\u017f', '\uff35\uff33', 'U\0S', '\u0405G',
  'US\u200b', null, 42, true, {}, ['US'], { toString: () => 'US' },
]; // prettier-ignore

export const readableHint: fc.Arbitrary<Hint> = fc
  .constantFrom(...readable)
  .map(([text, code]) => ({ text, code }));
export const unreadableHint: fc.Arbitrary<Hint> = fc.oneof(
  fc.constantFrom(...unreadable).map((text) => ({ text, code: undefined })),
  // Longer than any code.
  fc
    .string({ minLength: 7 })
    .map((text) => ({ text: `${text.replaceAll(',', '')}0000000`, code: undefined })),
);
export const hint: fc.Arbitrary<Hint> = fc.oneof(
  { weight: 4, arbitrary: readableHint },
  { weight: 1, arbitrary: unreadableHint },
);

/** Any purpose with any vendors: known or the owner's, shared or not, at home, abroad or nobody knows. */
export const purpose: fc.Arbitrary<Purpose> = fc
  .record({
    like: fc.constantFrom(...knownPurposes.slice(1), undefined),
    shared: fc.boolean(),
    countries: fc.array(fc.constantFrom('KR', 'CN', 'US', 'DE', 'NZ', undefined), { maxLength: 2 }),
  })
  .map(
    ({ like, shared, countries }) =>
      ({
        id: like ?? 'heatmaps',
        like,
        form: false,
        shared,
        vendors: countries.map((country) => ({ country })),
        countries: countries.filter((country) => country !== undefined),
      }) as unknown as Purpose,
  );

const key = fc.constantFrom(
  'functional', 'statistics', 'analytics', 'personalisation', 'advertising', 'marketing', 'development',
  'saleOrShare', 'transfer',
); // prettier-ignore
const mode = fc.constantFrom<Mode>('opt-in', 'opt-out', 'notice', 'exempt-optout');

/** Whatever an owner may configure, with keys among them that speak of the unknown and are refused. */
export const law: fc.Arbitrary<LawConfig> = fc.record(
  {
    preset: fc.constant('us-strict' as const),
    countries: fc.dictionary(
      fc.constantFrom(
        ...'DE GB US PR CA KR CN HK NZ TR ZA AU ZZ XX EU T1 unknown undefined __proto__'.split(' '),
        '',
      ),
      fc.oneof(
        fc.constantFrom(...regimes.map(({ id }) => id), 'abolished'),
        fc.dictionary(key, mode),
      ),
    ),
  },
  { requiredKeys: [] },
);

/** A day before, between and after every date in the data. */
export const day = fc.constantFrom(
  '1970-01-01',
  '2026-11-22',
  '2027-05-13',
  '2028-01-01',
  '2100-01-01',
);
