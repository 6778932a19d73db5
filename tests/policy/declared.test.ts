import { describe, expect, it } from 'vitest';
import {
  clauseOf,
  declaredPurposes,
  knownVendors,
  purposesOfClause,
  requiredPurposes,
} from '../../src/policy/declared.js';
import { example } from './example.js';
import { policy } from './small-policy.js';

describe('S1: purposes that are always on', () => {
  it.each(['ncp-2017-public', 'ncp-2019', 'ncp-2021', 'koscom-2023'])(
    'are contract and membership in %s, with the clause that says so',
    (name) => {
      const document = example(name);
      expect(requiredPurposes(document)).toEqual(['contract-billing', 'member-management']);
      expect(clauseOf(document, 'contract-billing')).toBe('purpose.contract');
      expect(clauseOf(document, 'member-management')).toBe('purpose.membership');
    },
  );
});

describe('S4: the one clause about new services and marketing', () => {
  it.each(['ncp-2019', 'ncp-2021', 'koscom-2023'])(
    'is split into purposes that are answered one by one in %s, and can be joined again',
    (name) => {
      const document = example(name);
      const parts = ['development', 'personalisation', 'analytics', 'advertising', 'marketing'];
      for (const id of parts) expect(clauseOf(document, id), id).toBe('purpose.marketing');
      expect(purposesOfClause(document, 'purpose.marketing')).toEqual(
        expect.arrayContaining(parts),
      );
    },
  );
});

describe('S5: a purpose that the policy does not declare', () => {
  it.each(['raffle', '', 'Analytics', 'constructor', '__proto__', 'analytics '])(
    'is not known: "%s"',
    (id) => {
      expect(declaredPurposes(policy()).has(id)).toBe(false);
      expect(clauseOf(policy(), id)).toBeUndefined();
      expect(knownVendors(policy(), id)).toEqual([]);
    },
  );

  it('is told from those that it declares, and from what is necessary anyway', () => {
    expect([...declaredPurposes(policy())]).toEqual([
      'necessary',
      'contract',
      'analytics',
      'advertising',
      'marketing',
    ]);
  });
});

describe('S6: vendors that a yes can cover', () => {
  it('are none in the version of 2019, and the two of 2021 under one purpose each', () => {
    const vendors = (name: string) =>
      ['analytics', 'advertising', 'marketing'].map((id) => knownVendors(example(name), id));
    expect(vendors('ncp-2019')).toEqual([[], [], []]);
    expect(vendors('ncp-2021')).toEqual([['google-analytics'], ['adjust'], []]);
    expect(vendors('koscom-2023')).toEqual([[], [], []]);
  });
});
