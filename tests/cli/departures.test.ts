import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departures } from '../../cli/schema/departures.js';
import { readSchema } from '../../cli/schema/read-schema.js';
import { example, names } from '../policies/examples.js';

const schema = readSchema('policy');
const byAjv = new Ajv2020({ strict: false }).compile(schema);

/** Every place in a value, as the keys that lead there. */
const places = (value: unknown, way: readonly string[] = []): (readonly string[])[] => [
  way,
  ...(typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, one]) => places(one, [...way, key]))
    : []),
];

/** The value with another one at that place, or with nothing there. */
const put = (value: unknown, way: readonly string[], other: unknown): unknown => {
  const [key, ...rest] = way;
  if (key === undefined) return other;
  if (Array.isArray(value))
    return !rest.length && other === undefined
      ? value.filter((_, at) => String(at) !== key)
      : value.map((one, at) => (String(at) === key ? put(one, rest, other) : one));
  const copy = { ...(value as Record<string, unknown>) };
  if (rest.length || other !== undefined) copy[key] = put(copy[key], rest, other);
  else Reflect.deleteProperty(copy, key);
  return copy;
};

const scrap = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    'EU',
    'US-CA',
    'en',
    '2021-09-23',
    'x y',
    0,
    1,
    -1,
    1.5,
    true,
    [],
    ['a', 'a'],
    ['US'],
    {},
    { en: '' },
    { en: 'a' },
    { years: 1 },
    { years: 1, days: 2 },
    { until: 'ever' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

describe('the schema as the command line reads it', () => {
  it.each(names)('finds nothing in %s', (name) => {
    expect(departures(example(name), schema)).toEqual([]);
  });

  it('agrees with ajv on whatever somebody may write anywhere', () => {
    const document = example('ncp-2021');
    const everywhere = places(document);
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), scrap, (way, other) => {
        const harmed = put(document, way, other);
        const taken = byAjv(harmed);
        if (!taken) refused++;
        expect(
          departures(harmed, schema).length === 0,
          `${way.join('.')}: ${JSON.stringify(other)}`,
        ).toBe(taken);
      }),
      { numRuns: 250 },
    );
    expect(refused).toBeGreaterThan(60);
  });

  it.each<[string, unknown, string, string]>([
    ['a value of another type', { ...example('ncp-2021'), clauses: {} }, 'clauses', 'Use array'],
    [
      'a word that is not on the list',
      put(example('ncp-2021'), ['contacts', '0', 'role'], 'privacy officer'),
      'contacts[0].role',
      'Did you mean "privacy-officer"?',
    ],
    [
      'a misspelt key',
      put(example('ncp-2021'), ['purposes', '0', 'clauses'], 'x'),
      'purposes[0].clauses',
      'did you mean "clause"?',
    ],
    [
      'a country by a code that is none',
      put(example('ncp-2021'), ['contacts', '2', 'country'], 'UK'),
      'contacts[2].country',
      'Great Britain is `GB`',
    ],
    [
      'a list without a hash',
      put(example('ncp-2021'), ['recipientLists', '0', 'hash'], undefined),
      'recipientLists[0].hash',
      'Add "hash". `sha256-` and base64',
    ],
    [
      'a period in two units',
      put(example('ncp-2021'), ['retention', '1', 'keeps'], { years: 1, months: 6 }),
      'retention[1].keeps',
      'exactly one of years, months, days, until',
    ],
    [
      'a contact without a channel',
      put(example('ncp-2021'), ['contacts', '0', 'phone'], undefined),
      'contacts[0]',
      'At least one of phone, email, url',
    ],
  ])('says of %s where it is and what to do', (_what, harmed, path, fix) => {
    expect(departures(harmed, schema)).toEqual([
      expect.objectContaining({ path, fix: expect.stringContaining(fix) }),
    ]);
  });
});
