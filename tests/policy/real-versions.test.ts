import { describe, expect, it } from 'vitest';
import { diffPolicies, widenedPurposes, type TermChange } from '../../src/policy/diff.js';
import { example } from './example.js';

const before = example('ncp-2019');
const after = example('ncp-2021');
const diff = diffPolicies(before, after);
const asked = widenedPurposes(diff);
const find = (area: TermChange['area'], id: string) =>
  diff.changes.filter((change) => change.area === area && change.id === id);
const one = (area: TermChange['area'], id: string) => {
  const found = find(area, id);
  expect(found, `${area} ${id}`).toHaveLength(1);
  return found[0] as TermChange;
};

describe('S34: from the policy of 2019 to that of 2021', () => {
  it('statistics and advertising are asked again', () => {
    expect(asked.has('analytics')).toBe(true);
    expect(asked.has('advertising')).toBe(true);
  });

  it('and so is nothing else on the page that was not touched', () => {
    for (const id of ['marketing', 'development', 'personalisation'])
      expect(asked.has(id), id).toBe(false);
  });

  it('the contract and the membership are not asked at all', () => {
    for (const id of ['contract-billing', 'member-management']) expect(asked.has(id)).toBe(false);
  });

  it('what rests on a longer period or on new third parties is asked where it is given', () => {
    expect([...asked].toSorted()).toEqual([
      'advertising',
      'analytics',
      'inquiry',
      'newsletter',
      'partner-services',
      'service-request',
    ]);
  });

  it('nobody is asked when nothing changed', () => {
    expect(diffPolicies(after, after).changes).toEqual([]);
    expect(diffPolicies(before, before).changes).toEqual([]);
  });

  it('going back to 2019 needs no new yes for what both cover', () => {
    const back = widenedPurposes(diffPolicies(after, before));
    expect(back.has('analytics')).toBe(false);
    // PlayD and Youngwoo Digital would get the data again.
    expect(back.has('advertising')).toBe(true);
    expect(back.has('marketing')).toBe(true);
  });
});

// The table of clause, change and class, row by row.
describe('S35: what the change from 2019 to 2021 says', () => {
  it('issuer: renamed, which is editorial', () => {
    expect(one('issuer', 'naver-cloud').effect).toBe('none');
  });

  it('items: the birth date is dropped and the address a choice, which narrows', () => {
    expect(one('items', 'signup.individual')).toMatchObject({
      effect: 'narrowed',
      removed: ['birth-date'],
      nowOptional: ['address'],
      added: [],
    });
  });

  it('items: another way to sign up', () => {
    expect(one('items', 'signup.naver-id')).toMatchObject({ effect: 'widened', is: 'new' });
  });

  it('forms: eleven are new, the newsletter among them', () => {
    const fresh = diff.changes.filter(({ area, is }) => area === 'forms' && is === 'new');
    expect(fresh).toHaveLength(11);
    expect(one('forms', 'newsletter')).toMatchObject({
      effect: 'widened',
      added: expect.arrayContaining(['name', 'email', 'company-name']) as string[],
    });
    expect(fresh.map(({ id }) => id)).toContain('diagnostics.env');
  });

  it('forms: expenses want the administrator’s mailbox and password too', () => {
    expect(one('forms', 'workplace.expense')).toMatchObject({
      effect: 'widened',
      added: ['admin-email', 'admin-password'],
    });
  });

  it.each([
    ['purpose.contract', 'contract-billing'],
    ['purpose.membership', 'member-management'],
  ])('%s: worded anew', (clause, purpose) => {
    expect(one('clauses', clause)).toMatchObject({ effect: 'changed', purposes: [purpose] });
  });

  it('purpose.marketing: unchanged', () => {
    expect(find('clauses', 'purpose.marketing')).toEqual([]);
    expect(find('purpose', 'marketing')).toEqual([]);
  });

  it('provision: one is out', () => {
    expect(one('provision', 'works-mobile')).toMatchObject({ effect: 'narrowed', is: 'gone' });
  });

  it.each([
    ['line', ['partner-member-id', 'member-name'], { until: 'service-ends' }],
    ['support-partners', ['name', 'email', 'mobile'], { until: 'service-ends' }],
    ['lsitc', ['tenant-account'], { until: 'service-ends' }],
    ['suho', ['name', 'email', 'mobile', 'company-name'], { years: 2 }],
    ['nasmedia', ['advertiser-name', 'contact-name', 'email'], { until: 'service-ends' }],
  ])('provision: %s is in', (id, items, keeps) => {
    expect(one('provision', id)).toMatchObject({
      effect: 'widened',
      is: 'new',
      added: items,
      after: keeps,
    });
  });

  it('outsourcing: marketing by one company less', () => {
    expect(one('processors', 'playd')).toMatchObject({
      effect: 'narrowed',
      purposes: ['advertising', 'marketing'],
    });
  });

  it('outsourcing: the table of processors abroad is gone', () => {
    for (const id of ['hong-kong-backup', 'china-tools'])
      expect(one('transfers', id)).toMatchObject({ effect: 'narrowed', is: 'gone' });
  });

  it.each([
    ['google-analytics', 'analytics'],
    ['adjust', 'advertising'],
  ])('tools: %s appears', (vendor, purpose) => {
    expect(one('tools', vendor)).toMatchObject({
      effect: 'widened',
      is: 'new',
      purposes: [purpose],
    });
  });

  it('retention: misuse counts from leaving, inquiries three years, partnership one month', () => {
    expect(one('retention', 'misuse')).toMatchObject({
      effect: 'widened',
      before: { years: 1 },
      after: { years: 1, from: 'leaving' },
    });
    expect(one('retention', 'inquiry')).toMatchObject({
      effect: 'widened',
      before: { months: 6 },
      after: { years: 3 },
      purposes: ['inquiry'],
    });
    expect(one('retention', 'partnership')).toMatchObject({
      effect: 'narrowed',
      before: { months: 6 },
      after: { months: 1 },
    });
  });

  it('retention: new rows are told', () => {
    const fresh = diff.changes.filter(({ area, is }) => area === 'retention' && is === 'new');
    expect(fresh.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'malicious-attachment',
        'report-documents',
        'naver-works',
        'copyright-report',
      ]),
    );
  });

  it.each([
    ['clauses', 'disposal'],
    ['safeguards', 'safeguards'],
    ['clauses', 'exceptions'],
    ['contacts', 'privacy-officer'],
  ] as const)('%s %s: changed, and nobody is asked for it', (area, id) => {
    expect(one(area, id)).toMatchObject({ effect: 'changed', purposes: [] });
  });

  it('addendum HK: its scope is Hong Kong’s now, and no longer Singapore’s', () => {
    const [joined, left] = find('addenda', 'hk');
    expect(joined).toMatchObject({ effect: 'changed', added: ['HK'], regions: ['HK'] });
    expect(left).toMatchObject({ removed: ['SG'], regions: ['SG'] });
    // Somebody in Singapore had, by the letter, Hong Kong's free withdrawal and shorter retention.
    expect(widenedPurposes(diff, ['SG']).has('marketing')).toBe(true);
    expect(widenedPurposes(diff, ['HK'])).toEqual(asked);
  });

  it('addendum EU: another certificate, and nobody is asked for it', () => {
    expect(one('addenda', 'eu.1')).toMatchObject({ effect: 'changed', purposes: [] });
  });

  it.each(['us.1', 'us.2', 'us.3', 'sg.1', 'sg.2', 'sg.3', 'hk.2', 'hk.4', 'hk.5', 'eu.2'])(
    'addendum clause %s: none',
    (id) => {
      expect(find('addenda', id)).toEqual([]);
    },
  );
});
