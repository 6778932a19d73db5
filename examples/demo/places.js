/** Places to pretend, by part of the world. The first one is what a site without a server knows. */
export const PLACES = [
  ['', [['', 'Somewhere unknown']]],
  [
    'Europe',
    [
      ['DE', 'Germany'],
      ['FR', 'France'],
      ['IT', 'Italy'],
      ['GB', 'United Kingdom'],
      ['CH', 'Switzerland'],
    ],
  ],
  [
    'Americas',
    [
      ['US', 'United States'],
      ['US-CA', 'California, US'],
      ['US-TX', 'Texas, US'],
      ['CA', 'Canada'],
      ['CA-QC', 'Quebec, Canada'],
      ['BR', 'Brazil'],
    ],
  ],
  [
    'Asia and Pacific',
    [
      ['SG', 'Singapore'],
      ['HK', 'Hong Kong'],
      ['KR', 'South Korea'],
      ['JP', 'Japan'],
      ['IN', 'India'],
      ['AU', 'Australia'],
    ],
  ],
];

const NAMES = new Map(PLACES.flatMap(([, places]) => places));

/** A place's name in English; codes that are not in the list keep their code. */
export const placeName = (code) =>
  code === 'ZZ' ? 'a place we do not know' : (NAMES.get(code) ?? code);

const RULES = {
  'eu-eea': 'EU and EEA',
  uk: 'United Kingdom',
  ch: 'Switzerland',
  'us-base': 'United States',
  sg: 'Singapore',
  hk: 'Hong Kong',
  kr: 'South Korea',
  jp: 'Japan',
  br: 'Brazil',
  'ca-qc': 'Quebec',
  ca: 'Canada',
  au: 'Australia',
  in: 'India',
  cn: 'China',
  th: 'Thailand',
  unknown: 'the strictest of all',
};

/** A regime by the place whose law it follows. */
export const ruleName = (regime) =>
  RULES[regime] ?? 'strict, for places without rules of their own';

const ADDENDA = { us: 'US', sg: 'Singapore', hk: 'Hong Kong', eu: 'EU' };

/** An addendum, as a visitor would call it. */
export const addendumName = (id) => `${ADDENDA[id] ?? id} addendum`;
