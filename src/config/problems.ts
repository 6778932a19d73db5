import type { Problem } from '../types.js';
import { vendorIds } from '../vendors/ids.js';
import { knownPurposes } from '../decisions/purposes.js';
import { purposeRule, regionRule, rules, vendorRule, type Rules } from './rules.js';

const known = knownPurposes.join(', ');
const text = 'use text of 1 to 500 characters';
const word = 'use letters, digits, ".", "_" and "-", 64 at most';
const domain = 'use a domain without "https://", such as "shop.example"';
const page = 'use the http(s) address of a page';
const secure =
  'use an https address (http only on localhost), or a path on this site if it is served by https';

/** What to write there, by path; the first that matches speaks. */
const fixes: readonly [RegExp, string][] = [
  [/^$/, 'the configuration must be a JSON object'],
  [/^purposes$/, 'use a list of 64 at most, such as ["necessary", "analytics"]'],
  [
    /^purposes\[\d+]$/,
    `use one of ${known}, each once, or an object {"id": "…", "name": "…"} for one of your own`,
  ],
  [
    /^purposes.*\.id$/,
    'choose lower-case letters, digits and "-", not a name that Assent has already, and only once',
  ],
  [/^purposes.*\.like$/, `use one of ${known}`],
  [/^purposes.*\.name$/, 'add the name that visitors read, as text or as {"en": "…", "ko": "…"}'],
  [/^vendors$/, 'use a list, such as [{"id": "google-analytics", "measurementId": "G-…"}]'],
  [
    /^vendors\[\d+]$/,
    'use an object with an "id", such as {"id": "google-analytics", "measurementId": "G-…"}',
  ],
  [/^vendors.*\.purpose$/, `name a purpose that "purposes" declares, or one of ${known}`],
  [
    /^vendors.*\.id$/,
    `use the id of a known vendor (${vendorIds.join(', ')}), or add a "name" to describe one of your own under an id that no other vendor or purpose has`,
  ],
  [
    /^vendors.*\.account$/,
    'use the id that the vendor gave your site, in the form that docs/vendors.md shows',
  ],
  [/\.measurementId$/, 'use the measurement id from Google Analytics, such as "G-ABC1234567"'],
  [/\.consentMode$/, 'use "basic" (nothing is requested before a yes) or "advanced"'],
  [/\.cookiePrefix$/, 'use letters, digits and "_", as given to gtag'],
  [/\.(cookieDomain|domain)$/, domain],
  [/\.appToken$/, 'use the 12 characters from the Adjust dashboard'],
  [/\.environment$/, 'use "sandbox" or "production"'],
  [/\.src$|^receipts$/, secure],
  [/\.hosts$/, 'use a list of hosts, such as ["metrics.example.com"]'],
  [
    /\.hosts\[\d+]$/,
    'give a host, with a path if needed, without "https://": "metrics.example.com"',
  ],
  [/\.storage$/, 'use a list of names, such as ["_hj*"]'],
  [/\.storage\[\d+]$/, 'give the name of a stored item; a trailing "*" matches the rest'],
  [/\.(saleOrShare|form)$|^guardian\.ask$/, 'use true or false, without quotation marks'],
  [/^vendors.*\.country$/, 'use two capital letters (ISO 3166-1), such as "US"'],
  [
    /^policy\.versions/,
    'list documents of this site, oldest first: {"version": "2026-11", "announced": "2026-10-20", "effective": "2026-11-22", "src": "/policies/2026-11.json"}',
  ],
  [/\.utcOffset$/, 'use the controller’s clock, such as "+09:00"'],
  [/^policy$/, 'use an object, such as {"url": "/privacy", "version": "2026-11"}'],
  [/\.(url|optOutUrl)$/, page],
  [/\.effective$/, 'use a date such as "2026-11-22"'],
  [/^policy\.|^cookie\.name$/, word],
  [
    /^controller$/,
    'use an object, such as {"name": "Example Ltd", "contact": "privacy@example.com"}',
  ],
  [
    /^controller\.contacts/,
    'use {"role": "privacy-officer", "name": "Privacy team", "phone": "…"}; roles are privacy-officer, handler, representative, complaints',
  ],
  [
    /^directMarketing/,
    'state {"data": ["…"], "subjects": ["…"], "channel": "…"}, each class in plain words',
  ],
  [
    /^forms/,
    'use {"id": "newsletter", "purposes": ["newsletter"], "items": {"required": ["email"]}}, each id once, for purposes that are declared and can be refused; see docs/forms.md',
  ],
  [/^controller\.|\.name$/, text],
  [
    /^region\.endpoint$/,
    'use an address on this site; Assent never asks a third party where a visitor is',
  ],
  [/^region/, 'use an ISO 3166 code such as "DE" or "US-CA"'],
  [
    /^law\.countries\.[^.]*$/,
    'use the ISO 3166-1 code of a country, in capitals, and the id of a regime in docs/regions.md or modes by purpose; nothing makes "unknown" laxer',
  ],
  [
    /^law\.countries\..*\./,
    'use "opt-in", "opt-out", "notice" or "exempt-optout"; the keys are purposes but necessary and newsletter, saleOrShare, transfer',
  ],
  [/^law/, 'use an object, such as {"preset": "us-strict"} or {"countries": {"NZ": "au"}}'],
  [
    /^guardian$/,
    'use an object, such as {"ask": true} or {"ask": true, "url": "/parents"}; see docs/children.md',
  ],
  [/^signals/, 'use an object, such as {"dnt": true}'],
  [/trustHeuristics$/, 'use true or false, without quotation marks'],
  [/^language$/, 'use a language tag such as "ko" or "zh-Hant"'],
  [/^texts$/, 'use an object of texts by language, such as {"en": {"acceptAll": "…"}}'],
  [/^theme$/, 'use an object, such as {"accent": "#1f6feb", "radius": 8}'],
  [/\.(accent|onAccent)$/, 'use a colour such as "#1f6feb"'],
  [/\.radius$/, 'use a number of px from 0 to 24, without quotation marks'],
  [/\.scheme$/, 'use "auto", "light" or "dark"'],
  [/\.layout$/, 'use "card", "bar", "sheet" or "dialog"'],
  [/\.side$/, 'use "end" or "start"'],
  [/\.density$/, 'use "comfortable" or "compact"'],
  [/\.font$/, 'name typefaces, such as "Inter, sans-serif"'],
  [
    /^receiptsKeys/,
    'use a list with the base64 text of the collector’s public.pem: 60 characters that begin with "MCowBQYDK2VwAyEA"',
  ],
  [
    /^cookie\.server$/,
    'use true, with "receipts" naming a collector on this site, or the address of a server of this site that writes the cookie',
  ],
  [/^cookie$/, 'use an object, such as {"name": "assent"}'],
  [/^dataLayer$/, 'use a name that JavaScript allows for a variable'],
  [/^reload$/, 'use "auto", "ask" or "never"'],
];

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

/** Keys that may stand beside the one at this path. */
const siblings = (path: string): string[] => {
  const parents: [RegExp, Rules][] = [
    [/^purposes/, purposeRule],
    [/^vendors/, vendorRule],
    [/^region\./, regionRule],
  ];
  const [top = '', ...rest] = path.split('.');
  const nested = parents.find(([at]) => at.test(path))?.[1] ?? (rules[top] as Rules | undefined);
  return Object.keys((rest.length && nested) || rules);
};

/** Keys that would make one answer look unlike the other. */
const unequal = /^theme\.[^.]*(accept|reject|refus|deny)/i;

const fixFor = ({ path, found, unknown }: Problem): string => {
  if (unequal.test(path))
    return 'leave it out: both answers always look the same, because refusing has to be as easy as accepting';
  if (unknown) {
    const meant = near(path.split('.').at(-1) as string, siblings(path));
    return `this key is not known; ${meant ? `did you mean "${meant}"?` : 'remove it, or look it up in docs/configuration.md'}`;
  }
  const fix = fixes.find(([at]) => at.test(path))?.[1] ?? 'look it up in docs/configuration.md';
  if (found === undefined) return `it is missing; ${fix}`;
  const words = [
    ...(fix.includes(known) ? knownPurposes : []),
    ...(/^vendors.*\.id$/.test(path) ? vendorIds : []),
  ];
  const meant = typeof found === 'string' ? near(found, words) : undefined;
  return meant && meant !== found ? `did you mean "${meant}"? Otherwise ${fix}` : fix;
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
