import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPolicies, widenedPurposes } from '../../src/policy/diff.js';
import type { Period, PolicyDocument } from '../../src/policy/document.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import { policy, purpose } from './small-policy.js';

const item = fc.constantFrom('email', 'name', 'mobile', 'page-view', 'ip-address');
const items = fc.uniqueArray(item, { maxLength: 4 });
const words = fc.constantFrom({ en: 'One.' }, { en: 'Two.' }, { en: 'One.', ko: '하나.' }, 'One.');
const keeps: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 40 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 400 }).map((days) => ({ days, from: 'leaving' as const })),
  fc.constantFrom<Period>({ until: 'purpose-met' }, { until: 'as-policy' }),
);
const some = <T>(ids: string[], one: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.subarray(ids).chain((chosen) => fc.tuple(...chosen.map(one)));
const sub = (ids: string[]) => fc.subarray(ids);

/** Whole policies that share ids, so that two of them are often versions of one another. */
const policies: fc.Arbitrary<PolicyDocument> = fc
  .tuple(
    some(['partner', 'bank'], (id) =>
      fc.record({ id: fc.constant(id), name: words, items, purpose: words, keeps }),
    ),
    some(['mailer', 'host'], (id) =>
      fc.record({ id: fc.constant(id), name: words, task: words, marketing: fc.boolean() }),
    ),
    some(['short', 'long', 'books'], (id) =>
      fc.record({ id: fc.constant(id), what: words, keeps }),
    ),
  )
  .chain(([recipients, processors, retention]) => {
    const parties = [...recipients, ...processors].map(({ id }) => id);
    const rules = retention.map(({ id }) => id);
    return fc
      .record({
        purposes: some(['contract', 'analytics', 'advertising', 'raffle'], (id) =>
          fc
            .record({ items, description: words, recipients: sub(parties), retention: sub(rules) })
            .map((more) => purpose(id, { ...more, ...(id === 'contract' && { required: true }) })),
        ),
        transfers: some(['backup', 'tools'], (id) =>
          fc.record({
            id: fc.constant(id),
            country: fc.constantFrom('HK', 'CN'),
            method: words,
            items,
            task: words,
            keeps,
            ...(processors[0] && { to: fc.constant(processors[0].id) }),
          }),
        ),
        material: fc.boolean(),
        regions: fc.uniqueArray(fc.constantFrom('HK', 'SG'), { minLength: 1 }),
        limit: fc.constantFrom('purpose-met', 'as-policy', 'nonsense'),
      })
      .chain((parts) =>
        sub(parts.purposes.map(({ id }) => id)).map((measured): PolicyDocument =>
          policy({
            purposes: parts.purposes,
            transfers: parts.transfers,
            recipients,
            processors,
            retention,
            tools: measured.map((id) => ({ vendor: 'google-analytics', purpose: id })),
            change: { material: parts.material, summary: 'Changes.' },
            forms: measured.map((id) => ({
              id: `form-${id}`,
              purposes: [id],
              items: { required: ['email'] },
              ...(retention[0] && { retention: retention[0].id }),
            })),
            addenda: [
              {
                id: 'hk',
                title: 'Hong Kong',
                regions: parts.regions,
                clauses: [
                  {
                    id: 'hk.5',
                    title: 'Kept',
                    text: 'Kept.',
                    replaces: ['retention.internal'],
                    promises: { 'retention.limit': parts.limit },
                  },
                ],
              },
            ],
          }),
        ),
      );
  });

const widened = (before: PolicyDocument, after: PolicyDocument) =>
  widenedPurposes(diffPolicies(before, after), ['HK', 'SG']);

describe('S34: whatever two policies say', () => {
  it('the policies tried are whole ones', () => {
    fc.assert(
      fc.property(policies, (one) => {
        expect(readPolicy(one).problems).toBeUndefined();
      }),
    );
  });

  it('a policy does not differ from itself', () => {
    fc.assert(
      fc.property(policies, (one) => {
        expect(diffPolicies(one, structuredClone(one)).changes).toEqual([]);
      }),
    );
  });

  it('a policy that differs says where, unless only its languages do', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        const facts = (one: PolicyDocument) =>
          JSON.stringify(
            one.purposes.map(({ id, items, recipients }) => [
              id,
              [...items].toSorted(),
              [...(recipients ?? [])].toSorted(),
            ]),
          );
        fc.pre(facts(a) !== facts(b));
        expect(diffPolicies(a, b).changes).not.toEqual([]);
      }),
    );
  });

  it('only purposes that may be refused are asked again', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        const optional = b.purposes.filter(({ required }) => !required).map(({ id }) => id);
        expect(optional).toEqual(expect.arrayContaining([...widened(a, b)]));
      }),
    );
  });

  it('a purpose that nobody was asked about is asked', () => {
    fc.assert(
      fc.property(policies, policies, (a, b) => {
        const added = b.purposes.filter(
          ({ id, required }) => !required && !a.purposes.some((one) => one.id === id),
        );
        expect([...widened(a, b)]).toEqual(expect.arrayContaining(added.map(({ id }) => id)));
      }),
    );
  });

  it('one more item widens its purpose, and takes back no other question', () => {
    fc.assert(
      fc.property(policies, policies, fc.nat(), (a, b, nth) => {
        const optional = b.purposes.filter(({ required }) => !required);
        const chosen = optional[nth % optional.length];
        fc.pre(!!chosen);
        const more = {
          ...b,
          purposes: b.purposes.map((one) =>
            one === chosen ? { ...one, items: [...one.items, 'shoe-size'] } : one,
          ),
        };
        const [then, now] = [widened(a, b), widened(a, more)];
        expect(now.has(chosen?.id as string)).toBe(true);
        for (const id of then) expect(now.has(id)).toBe(true);
      }),
    );
  });

  it('one more tool widens its purpose', () => {
    fc.assert(
      fc.property(policies, policies, fc.nat(), (a, b, nth) => {
        const optional = b.purposes.filter(({ required }) => !required);
        const { id } = optional[nth % optional.length] ?? {};
        fc.pre(!!id);
        const tools = [...(b.tools ?? []), { vendor: 'newcomer', purpose: id as string }];
        expect(widened(a, { ...b, tools }).has(id as string)).toBe(true);
      }),
    );
  });

  it('one more recipient widens the purposes that name it', () => {
    fc.assert(
      fc.property(policies, policies, items, (a, b, items) => {
        const optional = b.purposes.filter(({ required }) => !required);
        const [first] = optional;
        fc.pre(!!first);
        const stranger = { id: 'stranger', name: 'S', items, purpose: 'Own', keeps: { years: 1 } };
        const more = {
          ...b,
          recipients: [...(b.recipients ?? []), stranger],
          purposes: b.purposes.map((one) =>
            one === first ? { ...one, recipients: [...(one.recipients ?? []), 'stranger'] } : one,
          ),
        };
        expect(widened(a, more).has(first?.id as string)).toBe(true);
      }),
    );
  });

  it('taking items, tools and forms away asks nobody', () => {
    fc.assert(
      fc.property(policies, (a) => {
        const less: PolicyDocument = {
          ...a,
          tools: [],
          forms: [],
          processors: a.processors ?? [],
          purposes: a.purposes.map((one) => ({ ...one, items: one.items.slice(1) })),
        };
        expect(widened(a, less)).toEqual(new Set());
      }),
    );
  });
});
