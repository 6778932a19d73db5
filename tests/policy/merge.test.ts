import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePromises } from '../../src/policy/merge.js';
import { protection } from '../../src/policy/protection.js';

type Promises = Record<string, string | number>;
const promising = (id: string, ...clauses: Promises[]) => ({
  id,
  clauses: clauses.map((promises) => ({ promises })),
});

describe('S23: promises of several addenda', () => {
  it.each<[string, Promises, Promises, string, string | number]>([
    [
      'opt-in over opt-out',
      { 'marketing.mode': 'opt-in' },
      { 'marketing.mode': 'opt-out' },
      'a',
      'opt-in',
    ],
    [
      'opt-out over a mere notice',
      { 'analytics.mode': 'notice' },
      { 'analytics.mode': 'opt-out' },
      'b',
      'opt-out',
    ],
    [
      'the end of the purpose over a business need',
      { 'retention.limit': 'purpose-met-or-need' },
      { 'retention.limit': 'purpose-met' },
      'b',
      'purpose-met',
    ],
    [
      'any limit over the policy’s own periods',
      { 'retention.limit': 'purpose-met-or-need' },
      { 'retention.limit': 'as-policy' },
      'a',
      'purpose-met-or-need',
    ],
    ['the shorter period', { 'retention.months': 6 }, { 'retention.months': 36 }, 'a', 6],
    ['the earlier announcement', { 'notice.days': 7 }, { 'notice.days': 30 }, 'b', 30],
    [
      'a free withdrawal',
      { 'withdrawal.cost': 'paid' },
      { 'withdrawal.cost': 'free' },
      'b',
      'free',
    ],
    [
      'the level of the GDPR over that of the PDPA',
      { 'transfer.level': 'pdpa-2012' },
      { 'transfer.level': 'gdpr' },
      'b',
      'gdpr',
    ],
    [
      'no condition over an acceptance',
      { acceptance: 'required' },
      { acceptance: 'not-asked' },
      'b',
      'not-asked',
    ],
  ])('give %s, and name both sources', (_what, a, b, by, value) => {
    const [field = ''] = Object.keys(a);
    const merged = mergePromises([promising('a', a), promising('b', b)]);
    expect(merged[field]).toEqual({
      value,
      by,
      over: [by === 'a' ? { value: b[field], by: 'b' } : { value: a[field], by: 'a' }],
    });
  });

  it('are no conflict where they agree, or where only one speaks', () => {
    const merged = mergePromises([
      promising('hk', { 'marketing.mode': 'opt-in', 'withdrawal.cost': 'free' }),
      promising('eu', { 'marketing.mode': 'opt-in' }),
    ]);
    expect(merged).toEqual({
      'marketing.mode': { value: 'opt-in', by: 'eu', over: [] },
      'withdrawal.cost': { value: 'free', by: 'hk', over: [] },
    });
  });

  it('list every promise that gave way', () => {
    const merged = mergePromises([
      promising('eu', { 'retention.limit': 'as-policy' }),
      promising('hk', { 'retention.limit': 'purpose-met' }),
      promising('sg', { 'retention.limit': 'purpose-met-or-need' }),
    ]);
    expect(merged['retention.limit']).toEqual({
      value: 'purpose-met',
      by: 'hk',
      over: [
        { value: 'purpose-met-or-need', by: 'sg' },
        { value: 'as-policy', by: 'eu' },
      ],
    });
  });

  it('may differ within one addendum, and the more protective holds there too', () => {
    const merged = mergePromises([
      promising('us', { 'analytics.mode': 'notice' }, { 'analytics.mode': 'opt-out' }),
    ]);
    expect(merged['analytics.mode']).toEqual({
      value: 'opt-out',
      by: 'us',
      over: [{ value: 'notice', by: 'us' }],
    });
  });

  it('read a value that nobody knows as the strictest of its field, and report it', () => {
    const merged = mergePromises([
      promising('hk', { 'marketing.mode': 'double-opt-in' }),
      promising('us', { 'marketing.mode': 'opt-out' }),
    ]);
    expect(merged['marketing.mode']).toEqual({
      value: 'opt-in',
      by: 'hk',
      over: [{ value: 'opt-out', by: 'us' }],
      unknown: [{ value: 'double-opt-in', by: 'hk' }],
    });
  });

  it('report a number that is none, and go by the others', () => {
    const merged = mergePromises([
      promising('hk', { 'notice.days': 'soon' }),
      promising('us', { 'notice.days': 7 }),
    ]);
    expect(merged['notice.days']).toEqual({
      value: 7,
      by: 'us',
      over: [],
      unknown: [{ value: 'soon', by: 'hk' }],
    });
  });

  it.each(['biscuits.flavour', 'toString', '__proto__'])(
    'report the unknown field %s with everything that was promised',
    (field) => {
      const own = (value: string): Promises => JSON.parse(`{"${field}":"${value}"}`) as Promises;
      const merged = mergePromises([promising('b', own('plain')), promising('a', own('sweet'))]);
      expect(Object.entries(merged)).toEqual([
        [
          field,
          {
            value: 'plain',
            by: 'b',
            over: [{ value: 'sweet', by: 'a' }],
            unknown: [
              { value: 'plain', by: 'b' },
              { value: 'sweet', by: 'a' },
            ],
          },
        ],
      ]);
    },
  );

  it('are none where no addendum promises anything', () => {
    expect(mergePromises([])).toEqual({});
    expect(mergePromises([{ id: 'us', clauses: [{}] }])).toEqual({});
  });
});

describe('S23: whichever order the addenda come in', () => {
  const promises = fc.dictionary(
    fc.constantFrom(...Object.keys(protection), 'unknown.field'),
    fc.oneof(
      fc.constantFrom(...Object.values(protection).flat(), 'nonsense'),
      fc.integer({ min: 0, max: 90 }),
    ),
    { maxKeys: 8 },
  );
  const addenda = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('us', 'sg', 'hk', 'eu', 'own'),
      clauses: fc.array(
        promises.map((promises) => ({ promises })),
        { maxLength: 3 },
      ),
    }),
    { selector: ({ id }) => id },
  );

  it('the result is the same', () => {
    fc.assert(
      fc.property(
        addenda.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(mergePromises(shuffled)).toEqual(mergePromises(list));
        },
      ),
    );
  });

  it('one more addendum never weakens a promise', () => {
    fc.assert(
      fc.property(addenda, (list) => {
        const fewer = mergePromises(list.slice(1));
        const all = mergePromises(list);
        for (const [field, { value }] of Object.entries(fewer)) {
          const scale = protection[field];
          const now = all[field]?.value;
          if (!scale || now === value) continue;
          if (scale === 'smaller' || scale === 'larger') {
            // A word in place of a number ranks nowhere, and gives way to one.
            if (typeof value === 'number' && typeof now === 'number')
              expect(scale === 'smaller' ? now < value : now > value).toBe(true);
            else expect(typeof value).toBe('string');
          } else expect(scale.indexOf(now as string)).toBeLessThan(scale.indexOf(value as string));
        }
      }),
    );
  });
});
