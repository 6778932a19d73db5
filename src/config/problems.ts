import type { Problem } from '../types.js';

const known = 'necessary, functional, analytics, advertising, marketing, newsletter';
const secure =
  'use an https address (http only on localhost), or a path on this site if it is served by https';

/** What to do, by the path's last part; the first that matches speaks. */
const fixes: readonly [RegExp, string][] = [
  [/^data-config$/, 'check that the file exists on this site, is valid JSON and is reachable'],
  [
    /^purposes\[\d+]$/,
    `use one of ${known}, or an object {"id": "…", "name": "…"} for one of your own`,
  ],
  [
    /^purposes.*\.id$/,
    'choose lower-case letters, digits and "-", not a name that Assent has already, and only once',
  ],
  [/^purposes.*\.like$/, `use one of ${known}`],
  [/^purposes.*\.name$/, 'add the name that visitors read, as text or as {"en": "…", "ko": "…"}'],
  [/^vendors.*\.purpose$/, `name a purpose that "purposes" declares, or one of ${known}`],
  [/^vendors.*\.id$/, 'give every vendor an id of its own: lower-case letters, digits and "-"'],
  [/measurementId$/, 'use the measurement id from Google Analytics, such as "G-ABC1234567"'],
  [/consentMode$/, 'use "basic" (nothing is requested before a yes) or "advanced"'],
  [/appToken$/, 'use the 12 characters from the Adjust dashboard'],
  [/environment$/, 'use "sandbox" or "production"'],
  [/\.(src|optOutUrl)$|^receipts$/, secure],
  [/hosts\[\d+]$/, 'give a host, with a path if needed, without "https://": "metrics.example.com"'],
  [/saleOrShare$|\.form$/, 'use true or false'],
  [/country$/, 'use two capital letters (ISO 3166-1), such as "US"'],
  [
    /^region\.endpoint$/,
    'use an address on this site; Assent never asks a third party where a visitor is',
  ],
  [/^region/, 'use an ISO 3166 code such as "DE" or "US-CA"'],
  [/^policy\.url$/, 'use the http(s) address of your policy page'],
  [/^policy\.effective$/, 'use a date such as "2026-11-22"'],
  [/^policy\./, 'use letters, digits, ".", "_" and "-", 64 at most'],
  [/^language$/, 'use a language tag such as "ko" or "zh-Hant"'],
  [/accent$/, 'use a colour such as "#1f6feb"'],
  [/radius$/, 'use a number of px from 0 to 24'],
  [/scheme$/, 'use "auto", "light" or "dark"'],
  [/layout$/, 'use "card" or "bar"'],
  [/^dataLayer$/, 'use a name that JavaScript allows for a variable'],
  [/^reload$/, 'use "auto" or "never"'],
];

const keys: readonly string[] =
  'purposes vendors policy controller region language receipts texts theme cookie dataLayer reload'.split(
    ' ',
  );

/** Letters that must change to get from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = [...b, ''].map((_, index) => index);
  [...a].forEach((letter, i) => {
    const next = [i + 1];
    [...b].forEach((other, j) =>
      next.push(
        Math.min(
          (row[j + 1] as number) + 1,
          (next[j] as number) + 1,
          (row[j] as number) + +(letter !== other),
        ),
      ),
    );
    row = next;
  });
  return row.at(-1) as number;
};

const near = (word: string, words: readonly string[]) =>
  words.find((other) => distance(word.toLowerCase(), other.toLowerCase()) <= 2);

const fixFor = ({ path, found }: Problem): string => {
  if (!path) return 'the configuration must be a JSON object';
  if (found === undefined)
    return `it is missing: ${fixes.find(([at]) => at.test(path))?.[1] ?? 'add it'}`;
  const top = path.split(/[.[]/)[0] as string;
  const unknownKey = !keys.includes(top) || !fixes.some(([at]) => at.test(path));
  if (unknownKey) {
    const word = path.split('.').at(-1) as string;
    const meant = near(word, keys);
    return `this key is not known or its value is of the wrong kind${meant && meant !== word ? `; did you mean "${meant}"?` : '; remove it or look it up in docs/configuration.md'}`;
  }
  const fix = fixes.find(([at]) => at.test(path))?.[1] as string;
  const meant = typeof found === 'string' ? near(found, known.split(', ')) : undefined;
  return meant && meant !== found && fix.includes(known)
    ? `did you mean "${meant}"? Otherwise ${fix}`
    : fix;
};

/** One line per problem: where, what was found, what to do. */
export const describe = (problems: readonly Problem[]): string =>
  [
    'Assent: how to repair the configuration',
    ...problems.map(
      (problem) =>
        `  ${problem.path || '(whole)'} is ${JSON.stringify(problem.found) ?? 'missing'}: ${fixFor(problem)}.`,
    ),
  ].join('\n');
