import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffPolicies, widenedPurposes } from '../../src/policy/diff.js';
import { readPolicy } from '../../src/policy/read-policy.js';
import { rankOf } from '../../src/policy/protection.js';
import { byId, example, names } from './examples.js';

const purposesOfMarketing = [
  'development',
  'personalisation',
  'analytics',
  'advertising',
  'marketing',
];

describe('the example policies', () => {
  it.each(names)('%s is taken by the browser as it is', (name) => {
    expect(readPolicy(example(name)).problems).toBeUndefined();
  });

  it.each(names)('contract and membership cannot be refused in %s, everything else can', (name) => {
    const { purposes } = example(name);
    const required = purposes.filter(({ required }) => required);
    expect(required.map(({ id, clause }) => [id, clause])).toEqual([
      ['contract-billing', 'purpose.contract'],
      ['member-management', 'purpose.membership'],
    ]);
  });

  it.each(names)('the marketing clause of %s is split, and every part leads back to it', (name) => {
    const { purposes } = example(name);
    for (const id of purposesOfMarketing) {
      const { clause, required } = byId(purposes, id);
      expect([clause, required], id).toEqual(['purpose.marketing', undefined]);
    }
  });

  it('only the version of 2021 names analysis tools', () => {
    const named = names.map((name) => (example(name).tools ?? []).map(({ vendor }) => vendor));
    expect(named).toEqual([[], [], ['google-analytics', 'adjust'], []]);
  });

  it('agreeing in the US and acknowledging in Singapore are asked apart from every purpose', () => {
    for (const name of ['ncp-2019', 'ncp-2021'] as const) {
      const asks = example(name).addenda?.flatMap(({ clauses }) =>
        clauses.flatMap(({ id, asks }) => (asks ? [[id, asks]] : [])),
      );
      expect(asks).toEqual([
        ['us.1', 'acceptance'],
        ['sg.1', 'acknowledgement'],
      ]);
    }
  });

  it('the newsletter needs name and e-mail address; the company may be left out', () => {
    expect(byId(example('ncp-2021').forms, 'newsletter')).toMatchObject({
      purposes: ['newsletter'],
      items: { required: ['name', 'email'], optional: ['company-name'] },
    });
  });

  it.each(names)('a cash receipt in %s takes a mobile number or a card number', (name) => {
    const { items } = byId(example(name).forms, 'cash-receipt');
    expect(items).toEqual({ oneOf: [['mobile', 'cash-receipt-card-number']] });
  });

  it('an inquiry asks for no newsletter', () => {
    expect(byId(example('ncp-2021').forms, 'inquiry.general').purposes).toEqual(['inquiry']);
  });

  it('S13: the same form asks for the mobile number at Koscom and leaves it free elsewhere', () => {
    const rule = (name: (typeof names)[number]) => byId(example(name).forms, 'notify.target').items;
    expect(rule('ncp-2021')).toEqual({ required: ['name', 'email'], optional: ['mobile'] });
    expect(rule('koscom-2023')).toEqual({ required: ['name', 'email', 'mobile'] });
  });

  it('S27: Hong Kong keeps its printed numbers 2, 4 and 5', () => {
    for (const name of ['ncp-2019', 'ncp-2021'] as const)
      expect(byId(example(name).addenda, 'hk').clauses.map(({ number }) => number)).toEqual([
        '2',
        '4',
        '5',
      ]);
  });

  it('S28: the printed error of 2019 is kept, and gone in 2021', () => {
    expect(byId(example('ncp-2019').addenda, 'hk').regions).toEqual(['SG']);
    expect(byId(example('ncp-2021').addenda, 'hk').regions).toEqual(['HK']);
  });

  it('S31: each audience has its edition; two of them have no addenda', () => {
    expect(names.map((name) => [example(name).edition, !!example(name).addenda])).toEqual([
      ['public', false],
      ['private', true],
      ['private', true],
      ['financial', false],
    ]);
  });

  it('S34: from 2019 to 2021 analytics and advertising are asked again, marketing is not', () => {
    const again = widenedPurposes(diffPolicies(example('ncp-2019'), example('ncp-2021')));
    expect(purposesOfMarketing.filter((id) => again.has(id))).toEqual(['analytics', 'advertising']);
  });

  it('S38: every pinned list is the file that lies there', () => {
    for (const name of ['ncp-2019', 'ncp-2021'] as const)
      for (const { url, hash } of example(name).recipientLists ?? []) {
        const bytes = readFileSync(`examples/policies/${url}`);
        expect(`sha256-${createHash('sha256').update(bytes).digest('base64')}`).toBe(hash);
      }
  });

  it.each(names)('S46: %s names roles and public bodies, no person and no mailbox', (name) => {
    const { contacts } = example(name);
    expect(JSON.stringify(example(name))).not.toContain('@');
    expect(contacts.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['privacy-officer', 'handler', 'complaints']),
    );
    expect(contacts.filter(({ phone, url }) => !phone && !url)).toEqual([]);
  });

  it('inquiries are kept 6 months by the older versions, 3 years by the newer', () => {
    const kept = names.map((name) => byId(example(name).retention, 'inquiry').keeps);
    expect(kept).toEqual([{ months: 6 }, { months: 6 }, { years: 3 }, { years: 3 }]);
  });

  it('promises only in fields that can be weighed', () => {
    const promises = names.flatMap((name) =>
      (example(name).addenda ?? []).flatMap(({ clauses }) =>
        clauses.flatMap((clause) => Object.entries(clause.promises ?? {})),
      ),
    );
    expect(promises.length).toBeGreaterThan(30);
    for (const [field, value] of promises) expect(rankOf(field, value), field).toBeDefined();
  });
});
