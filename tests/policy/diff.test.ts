import { describe, expect, it } from 'vitest';
import { diffPolicies, widenedPurposes } from '../../src/policy/diff.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { addendum, addendumClause, later, policy, purposesWith } from './small-policy.js';

type More = Partial<PolicyDocument>;
const asked = (before: More, after: More, ...codes: string[]) =>
  [...widenedPurposes(diffPolicies(policy(before), later(after)), codes)].toSorted();
const changes = (before: More, after: More) => diffPolicies(policy(before), later(after)).changes;

const partner = {
  id: 'partner',
  name: 'Partner',
  items: ['email'],
  purpose: { en: 'Supports you' },
  keeps: { years: 1 },
};
const mailer = { id: 'mailer', name: 'Mailer', task: { en: 'Sends mail' }, marketing: true };
const host = { id: 'host', name: 'Host', task: { en: 'Runs servers' } };
const backup = {
  id: 'backup',
  country: 'HK',
  method: 'Private network',
  items: ['page-view'],
  task: { en: 'Backup' },
  keeps: { until: 'as-policy' as const },
};
const ga = { vendor: 'google-analytics', purpose: 'analytics' };
const dm = { data: ['E-mail address'], subjects: ['Cloud services'], channel: 'a@shop.example' };
const marketing = (more: Parameters<typeof purposesWith>[1]) => ({
  purposes: purposesWith('marketing', more),
});
const keeps = (months: number) => ({
  retention: [{ id: 'default', what: 'Everything', keeps: { months } }],
});
const all = ['advertising', 'analytics', 'marketing'];

describe('S34: who is asked again when the terms change', () => {
  it.each<[string, More, More, string[]]>([
    // Purposes
    ['a purpose is new', {}, { purposes: purposesWith('raffle', {}) }, ['raffle']],
    ['a purpose is gone', { purposes: purposesWith('raffle', {}) }, {}, []],
    [
      'a purpose is needed now',
      { purposes: purposesWith('raffle', {}) },
      { purposes: purposesWith('raffle', { required: true }) },
      [],
    ],
    [
      'a purpose is treated by other law',
      { purposes: purposesWith('raffle', {}) },
      { purposes: purposesWith('raffle', { like: 'functional' }) },
      ['raffle'],
    ],
    ['a purpose uses one more item', {}, marketing({ items: ['email', 'mobile'] }), ['marketing']],
    ['a purpose uses one item less', marketing({ items: ['email', 'mobile'] }), {}, []],
    ['a purpose uses another item', {}, marketing({ items: ['mobile'] }), ['marketing']],
    [
      'the contract uses one more item',
      {},
      { purposes: purposesWith('contract', { items: ['name', 'address', 'mobile'] }) },
      [],
    ],
    [
      'a purpose is described in other words',
      {},
      marketing({ description: { en: 'Said better.' } }),
      [],
    ],
    [
      'a purpose is described in one more language',
      {},
      marketing({ description: { en: 'What marketing is.', ko: '마케팅' } }),
      [],
    ],
    // Direct marketing
    [
      'more is marketed',
      marketing({ directMarketing: dm }),
      marketing({ directMarketing: { ...dm, subjects: ['Cloud services', 'Insurance'] } }),
      ['marketing'],
    ],
    [
      'less is marketed',
      marketing({ directMarketing: { ...dm, subjects: ['Cloud services', 'Insurance'] } }),
      marketing({ directMarketing: dm }),
      [],
    ],
    [
      'data is handed on for marketing',
      marketing({ directMarketing: dm }),
      marketing({ directMarketing: { ...dm, transferees: ['Banks'] } }),
      ['marketing'],
    ],
    [
      'data is handed on for gain',
      marketing({ directMarketing: { ...dm, transferees: ['Banks'] } }),
      marketing({ directMarketing: { ...dm, transferees: ['Banks'], gain: true } }),
      ['marketing'],
    ],
    [
      'answers go to another mailbox',
      marketing({ directMarketing: dm }),
      marketing({ directMarketing: { ...dm, channel: 'b@shop.example' } }),
      [],
    ],
    // Recipients and processors
    [
      'somebody new gets a purpose’s data',
      {},
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      ['marketing'],
    ],
    [
      'somebody new gets the contract’s data',
      {},
      { recipients: [partner], purposes: purposesWith('contract', { recipients: ['partner'] }) },
      [],
    ],
    [
      'somebody new gets data, and no purpose says why',
      {},
      { recipients: [partner] },
      ['marketing'],
    ],
    ['somebody new gets nobody knows what', {}, { recipients: [{ ...partner, items: [] }] }, all],
    [
      'somebody gets no more data',
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      {},
      [],
    ],
    [
      'somebody who gets data gets it for one more purpose',
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      {
        recipients: [partner],
        purposes: purposesWith('analytics', { recipients: ['partner'] }).map((one) =>
          one.id === 'marketing' ? { ...one, recipients: ['partner'] } : one,
        ),
      },
      ['analytics'],
    ],
    [
      'somebody gets one more item',
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      {
        recipients: [{ ...partner, items: ['email', 'name'] }],
        ...marketing({ recipients: ['partner'] }),
      },
      ['marketing'],
    ],
    [
      'somebody keeps it longer',
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      {
        recipients: [{ ...partner, keeps: { years: 2 } }],
        ...marketing({ recipients: ['partner'] }),
      },
      ['marketing'],
    ],
    [
      'somebody keeps it for a shorter time',
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      {
        recipients: [{ ...partner, keeps: { months: 2 } }],
        ...marketing({ recipients: ['partner'] }),
      },
      [],
    ],
    [
      'somebody moves abroad',
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
      { recipients: [{ ...partner, country: 'CN' }], ...marketing({ recipients: ['partner'] }) },
      ['marketing'],
    ],
    [
      'somebody new does the marketing',
      {},
      { processors: [mailer], ...marketing({ recipients: ['mailer'] }) },
      ['marketing'],
    ],
    [
      'somebody new does the marketing, and no purpose says which',
      {},
      { processors: [mailer] },
      ['advertising', 'marketing'],
    ],
    [
      'a processor begins to do marketing',
      { processors: [{ ...mailer, marketing: false }] },
      { processors: [mailer] },
      ['advertising', 'marketing'],
    ],
    ['somebody new runs the servers', {}, { processors: [host] }, []],
    ['somebody else does the marketing no more', { processors: [mailer] }, {}, []],
    // Lists of recipients
    [
      'a list kept by link changes, and a purpose names it',
      { recipientLists: [list('A')], ...marketing({ recipients: ['partners'] }) },
      { recipientLists: [list('B')], ...marketing({ recipients: ['partners'] }) },
      ['marketing'],
    ],
    [
      'a list kept by link changes',
      { recipientLists: [list('A')] },
      { recipientLists: [list('B')] },
      [],
    ],
    // Tools
    ['a tool is named for the first time', {}, { tools: [ga] }, ['analytics']],
    [
      'a tool serves another purpose',
      { tools: [ga] },
      { tools: [{ ...ga, purpose: 'advertising' }] },
      ['advertising'],
    ],
    ['a tool is gone', { tools: [ga] }, {}, []],
    [
      'a tool has another page to refuse it',
      { tools: [ga] },
      { tools: [{ ...ga, optOutUrl: 'https://example.com/out' }] },
      [],
    ],
    // Transfers
    ['data goes to a new place', {}, { transfers: [backup] }, ['advertising', 'analytics']],
    [
      'data goes to another place',
      { transfers: [backup] },
      { transfers: [{ ...backup, country: 'CN' }] },
      ['advertising', 'analytics'],
    ],
    ['data goes there no more', { transfers: [backup] }, {}, []],
    [
      'more data goes there',
      { transfers: [backup] },
      { transfers: [{ ...backup, items: ['page-view', 'email'] }] },
      all,
    ],
    [
      'it is better protected there',
      { transfers: [backup] },
      { transfers: [{ ...backup, safeguard: 'ISO/IEC 27001' }] },
      [],
    ],
    // Retention
    ['it is kept longer', keeps(6), keeps(36), all],
    ['it is kept for a shorter time', keeps(6), keeps(1), []],
    [
      'a purpose is kept by a longer rule',
      twoRules(['default']),
      twoRules(['long']),
      ['marketing'],
    ],
    ['a purpose is kept by a shorter rule', twoRules(['long']), twoRules(['default']), []],
    ['a purpose has no period any more', twoRules(['default']), twoRules([]), ['marketing']],
    [
      'a law has something else kept',
      {},
      {
        retention: [
          ...policy().retention,
          { id: 'tax', what: 'Books', keeps: { years: 5 }, law: 'Tax Act' },
        ],
      },
      [],
    ],
    // Forms
    ['a form is new', {}, { forms: [form({ required: ['email'] })] }, []],
    [
      'a form wants more',
      { forms: [form({ required: ['email'] })] },
      { forms: [form({ required: ['email', 'name'] })] },
      [],
    ],
    [
      'what was given in a form is kept longer',
      { ...rule(6), forms: [form({}, 'inquiry')] },
      { ...rule(36), forms: [form({}, 'inquiry')] },
      ['marketing'],
    ],
    [
      'a form is kept by a longer rule',
      { ...rule(12), forms: [form({}, 'default')] },
      { ...rule(12), forms: [form({}, 'inquiry')] },
      ['marketing'],
    ],
    // Words
    [
      'the contract’s own collection grows',
      {},
      { collection: [{ id: 'signup', kind: 'contract', items: { required: ['name'] } }] },
      [],
    ],
    ['a clause is worded anew', {}, { clauses: reworded('purpose.marketing') }, []],
    [
      'a clause is worded anew, and the owner calls that material',
      {},
      { clauses: reworded('purpose.marketing'), change: { material: true, summary: 'x' } },
      all,
    ],
    [
      'another clause is worded anew in a material change',
      {},
      { clauses: reworded('items'), change: { material: true, summary: 'x' } },
      [],
    ],
    [
      'a clause is worded anew, and what is material is something else',
      {},
      {
        clauses: reworded('purpose.marketing'),
        change: { material: true, areas: ['provision'], summary: 'x' },
      },
      [],
    ],
    [
      'a clause gets another number',
      {},
      { clauses: policy().clauses.map((one) => ({ ...one, number: '9' })) },
      [],
    ],
    ['a contact changes', {}, { contacts: [{ role: 'handler', name: 'Desk', phone: '1' }] }, []],
    ['the company has a new name', {}, { issuer: { id: 'shop', name: 'New Shop' } }, []],
    [
      'another company stands behind it',
      {},
      { issuer: { id: 'other', name: 'Example Shop' } },
      all,
    ],
    ['it is another policy altogether', {}, { id: 'other' }, all],
  ])('%s', (_what, before, after, expected) => {
    expect(asked(before, after)).toEqual(expected);
  });

  it('is nobody where nothing changed, in whatever order it is written', () => {
    const turned = JSON.parse(
      JSON.stringify(policy({ tools: [ga], recipients: [partner], transfers: [backup] })),
      (_key, value: unknown) =>
        typeof value === 'object' && value && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value,
    ) as PolicyDocument;
    const { changes } = diffPolicies(
      policy({ tools: [ga], recipients: [partner], transfers: [backup] }),
      turned,
    );
    expect(changes).toEqual([]);
  });
});

describe('S34: promises of an addendum', () => {
  const promised = (value: string, regions = ['HK']) => ({
    addenda: [
      addendum('hk', regions, [
        addendumClause('hk.2', {
          replaces: ['purpose.marketing'],
          promises: { 'retention.limit': value },
        }),
      ]),
    ],
  });

  it.each<[string, More, More, string[]]>([
    [
      'that protect less ask those again whom they concern',
      promised('purpose-met'),
      promised('as-policy'),
      all,
    ],
    ['that nobody can compare ask them too', promised('purpose-met'), promised('whatever'), all],
    [
      'that are gone ask them too',
      promised('purpose-met'),
      { addenda: [addendum('hk', ['HK'], [addendumClause('hk.2')])] },
      all,
    ],
    ['that are gone with their addendum ask them too', promised('purpose-met'), {}, all],
    [
      'that hold for somebody else now ask them too',
      promised('purpose-met'),
      promised('purpose-met', ['SG']),
      all,
    ],
    ['that protect more ask nobody', promised('as-policy'), promised('purpose-met'), []],
    ['that come anew ask nobody', {}, promised('purpose-met'), []],
    ['that stay ask nobody', promised('as-policy'), promised('as-policy'), []],
  ])('%s', (_what, before, after, expected) => {
    expect(asked(before, after, 'HK')).toEqual(expected);
    expect(asked(before, after, 'KR')).toEqual([]);
    expect(asked(before, after)).toEqual([]);
  });
});

describe('S35: what a visitor is told of a change', () => {
  it('is the items that a purpose gained and lost', () => {
    expect(changes({}, marketing({ items: ['mobile'] }))).toEqual([
      {
        area: 'items',
        id: 'marketing',
        name: { en: 'marketing' },
        effect: 'widened',
        purposes: ['marketing'],
        added: ['mobile'],
        removed: ['email'],
      },
    ]);
  });

  it('is who gets data now, what, and for how long', () => {
    const [, told] = changes(
      {},
      { recipients: [partner], ...marketing({ recipients: ['partner'] }) },
    );
    expect(told).toBeUndefined();
    expect(
      changes({}, { recipients: [partner], ...marketing({ recipients: ['partner'] }) }),
    ).toEqual([
      {
        area: 'provision',
        id: 'partner',
        name: 'Partner',
        effect: 'widened',
        is: 'new',
        purposes: ['marketing'],
        added: ['email'],
        removed: [],
        after: { years: 1 },
      },
    ]);
  });

  it('is the period before and after', () => {
    expect(changes(keeps(6), keeps(36))).toEqual([
      expect.objectContaining({
        area: 'retention',
        id: 'default',
        effect: 'widened',
        before: { months: 6 },
        after: { months: 36 },
      }),
    ]);
  });

  it('is also what got better', () => {
    expect(changes(keeps(36), keeps(6))).toEqual([
      expect.objectContaining({ effect: 'narrowed', before: { months: 36 }, after: { months: 6 } }),
    ]);
    const signup = (items: object) => ({
      collection: [{ id: 'signup', kind: 'contract' as const, items }],
    });
    expect(
      changes(
        signup({ required: ['name', 'birth-date', 'address'] }),
        signup({ required: ['name'], optional: ['address'] }),
      ),
    ).toEqual([
      {
        area: 'items',
        id: 'signup',
        effect: 'narrowed',
        purposes: [],
        added: [],
        removed: ['birth-date'],
        nowOptional: ['address'],
      },
    ]);
  });

  it('is that an item of a form must be given now', () => {
    expect(
      changes(
        { forms: [form({ optional: ['mobile'] })] },
        { forms: [form({ required: ['mobile'] })] },
      ),
    ).toEqual([
      expect.objectContaining({ area: 'forms', effect: 'widened', nowRequired: ['mobile'] }),
    ]);
    expect(
      changes(
        { forms: [form({ required: ['mobile', 'card'] })] },
        { forms: [form({ oneOf: [['mobile', 'card']] })] },
      ),
    ).toEqual([expect.objectContaining({ effect: 'narrowed', nowOptional: ['mobile', 'card'] })]);
  });

  it('is that something is no choice any more', () => {
    expect(
      changes(
        { purposes: purposesWith('raffle', {}) },
        { purposes: purposesWith('raffle', { required: true }) },
      ),
    ).toEqual([
      expect.objectContaining({
        area: 'purpose',
        id: 'raffle',
        effect: 'widened',
        nowRequired: ['raffle'],
      }),
    ]);
  });

  it('is a new name of the company, which changes nothing for anybody', () => {
    expect(changes({}, { issuer: { id: 'shop', name: { en: 'New Shop' } } })).toEqual([
      {
        area: 'issuer',
        id: 'shop',
        name: { en: 'New Shop' },
        effect: 'none',
        purposes: [],
        added: [{ en: 'New Shop' }],
        removed: [{ en: 'Example Shop' }],
      },
    ]);
  });

  it('S27: is a clause by its id, whatever number it bears', () => {
    const numbered = (numbers: string[], text = 'Same.') => ({
      addenda: [
        addendum(
          'hk',
          ['HK'],
          numbers.map((number) => addendumClause(`hk.${number}`, { number, text })),
        ),
      ],
    });
    expect(changes(numbered(['2', '4', '5']), numbered(['2', '4', '5']))).toEqual([]);
    expect(
      changes(numbered(['2', '4', '5']), numbered(['2', '5'])).map(({ id, is }) => [id, is]),
    ).toEqual([['hk.4', 'gone']]);
  });

  it('is whom an addendum covers now', () => {
    const covering = (region: string) => ({
      addenda: [addendum('hk', [region], [addendumClause('hk.4')])],
    });
    expect(changes(covering('SG'), covering('HK'))).toEqual([
      expect.objectContaining({
        area: 'addenda',
        id: 'hk',
        effect: 'changed',
        added: ['HK'],
        regions: ['HK'],
      }),
      expect.objectContaining({
        area: 'addenda',
        id: 'hk',
        effect: 'changed',
        removed: ['SG'],
        regions: ['SG'],
      }),
    ]);
  });

  it('S38: is that a list kept by link is another one', () => {
    expect(changes({ recipientLists: [list('A')] }, { recipientLists: [list('B')] })).toEqual([
      {
        area: 'provision',
        id: 'partners',
        name: '/partners.json',
        effect: 'changed',
        purposes: [],
        added: [],
        removed: [],
      },
    ]);
  });
});

function list(letter: string) {
  return {
    id: 'partners',
    url: '/partners.json',
    hash: `sha256-${letter.repeat(43)}=`,
    retrieved: '2026-01-01',
  };
}
function twoRules(retention: string[]): More {
  return {
    retention: [...policy().retention, { id: 'long', what: 'Long', keeps: { years: 3 } }],
    purposes: purposesWith('marketing', { retention }),
  };
}
function rule(months: number): More {
  return {
    retention: [...policy().retention, { id: 'inquiry', what: 'Inquiries', keeps: { months } }],
  };
}
function form(items: object, retention?: string) {
  return { id: 'ask', purposes: ['marketing'], items, ...(retention && { retention }) };
}
function reworded(id: string) {
  return policy().clauses.map((one) => (one.id === id ? { ...one, text: { en: 'Anew.' } } : one));
}
