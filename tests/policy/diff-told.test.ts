import { describe, expect, it } from 'vitest';
import { diffPolicies, type TermChange } from '../../src/policy/diff.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { addendum, addendumClause, later, policy, purposesWith } from './small-policy.js';

type More = Partial<PolicyDocument>;
const marketing = (more: Parameters<typeof purposesWith>[1]) => ({
  purposes: purposesWith('marketing', more),
});
const rule = (more: object) => ({
  retention: [{ id: 'default', what: { en: 'Everything' }, keeps: { months: 6 }, ...more }],
});
const form = (more: object) => ({
  forms: [{ id: 'ask', purposes: ['marketing'], items: {}, ...more }],
});
const contact = (more: object) => ({
  role: 'handler' as const,
  name: { en: 'Desk' },
  phone: '1',
  ...more,
});
const contacts = (...list: object[]) => ({ contacts: list.map(contact) });
const backup = (more: object) => ({
  transfers: [
    {
      id: 'backup',
      country: 'HK',
      method: 'Private network',
      items: ['page-view'],
      task: { en: 'Backup' },
      keeps: { until: 'as-policy' as const },
      ...more,
    },
  ],
});
const partner = (more: object) => ({
  recipients: [
    {
      id: 'partner',
      name: 'Partner',
      items: ['x'],
      purpose: { en: 'Help' },
      keeps: { years: 1 },
      ...more,
    },
  ],
});
const mailer = (more: object) => ({
  processors: [{ id: 'mailer', name: 'M', task: { en: 'Mail' }, ...more }],
});
const dm = (more: object) =>
  marketing({
    directMarketing: { data: ['Name'], subjects: ['Cloud'], channel: 'a@b.example', ...more },
  });
const clause = (more: object) => ({
  clauses: policy().clauses.map((one) => (one.id === 'items' ? { ...one, ...more } : one)),
});
const hk = (more: object) => ({
  addenda: [addendum('hk', ['HK'], [addendumClause('hk.2', more)])],
});
const tool = (more: object) => ({ tools: [{ vendor: 'adjust', purpose: 'advertising', ...more }] });

const list = (retrieved: string) => ({
  recipientLists: [{ id: 'l', url: '/l', hash: `sha256-${'A'.repeat(43)}=`, retrieved }],
});

const twoRules = (more: string[]): More => ({
  retention: [...policy().retention, { id: 'short', what: 'Short', keeps: { days: 1 } }],
  ...marketing({ retention: ['default', ...more] }),
});

/** Each row is one edit, and the one thing that is told of it. */
describe('S35: one thing changed, and one thing is told', () => {
  it.each<[string, More, More, Partial<TermChange>]>([
    [
      'an item is dropped',
      marketing({ items: ['email', 'mobile'] }),
      {},
      { area: 'items', effect: 'narrowed', removed: ['mobile'], added: [] },
    ],
    [
      'a purpose is gone',
      { purposes: purposesWith('raffle', {}) },
      {},
      { area: 'purpose', id: 'raffle', effect: 'narrowed', is: 'gone', removed: ['page-view'] },
    ],
    [
      'a purpose is described anew',
      {},
      marketing({ description: { en: 'New.' } }),
      {
        area: 'purpose',
        effect: 'changed',
        added: [{ en: 'New.' }],
        removed: [{ en: 'What marketing is.' }],
      },
    ],
    [
      'refusing a purpose has another effect',
      {},
      marketing({ refusalEffect: 'None.' }),
      { area: 'purpose', effect: 'changed', added: [], removed: [] },
    ],
    [
      'a purpose rests on another clause',
      {},
      marketing({ clause: 'items' }),
      { area: 'purpose', effect: 'changed' },
    ],
    [
      'a purpose rests on another clause, which is material',
      {},
      { ...marketing({ clause: 'items' }), change: { material: true, summary: 'x' } },
      { area: 'purpose', effect: 'widened' },
    ],
    [
      'something is a choice now',
      { purposes: purposesWith('raffle', { required: true }) },
      { purposes: purposesWith('raffle', {}) },
      { area: 'purpose', effect: 'narrowed', nowOptional: ['raffle'] },
    ],
    [
      'more is marketed',
      dm({}),
      dm({ subjects: ['Cloud', 'Insurance'] }),
      { area: 'purpose', effect: 'widened', added: ['Insurance'], removed: [] },
    ],
    [
      'less is marketed',
      dm({ subjects: ['Cloud', 'Insurance'] }),
      dm({}),
      { area: 'purpose', effect: 'narrowed', added: [], removed: ['Insurance'] },
    ],
    [
      'nothing is marketed any more',
      dm({}),
      {},
      { area: 'purpose', effect: 'narrowed', removed: ['Name', 'Cloud'] },
    ],
    [
      'marketing is answered elsewhere',
      dm({}),
      dm({ channel: 'c@d.example' }),
      { area: 'purpose', effect: 'changed', added: ['c@d.example'], removed: ['a@b.example'] },
    ],
    [
      'nobody gains by marketing any more',
      dm({ gain: true }),
      dm({ gain: false }),
      { area: 'purpose', effect: 'narrowed' },
    ],
    [
      'a law orders a period',
      rule({}),
      rule({ law: 'Tax Act' }),
      { area: 'retention', effect: 'changed' },
    ],
    [
      'a rule is worded anew',
      rule({}),
      rule({ what: { en: 'All' } }),
      { area: 'retention', effect: 'changed', name: { en: 'All' } },
    ],
    [
      'a rule of no purpose is longer',
      { retention: [...policy().retention, { id: 'old', what: 'x', keeps: { days: 1 } }] },
      { retention: [...policy().retention, { id: 'old', what: 'x', keeps: { days: 2 } }] },
      {
        area: 'retention',
        effect: 'widened',
        purposes: [],
        before: { days: 1 },
        after: { days: 2 },
      },
    ],
    [
      'a rule of no purpose is new',
      {},
      { retention: [...policy().retention, { id: 'new', what: 'x', keeps: { days: 1 } }] },
      { area: 'retention', effect: 'widened', is: 'new', purposes: [], after: { days: 1 } },
    ],
    [
      'a law has something kept',
      {},
      {
        retention: [
          ...policy().retention,
          { id: 'new', what: 'x', keeps: { days: 1 }, law: 'Tax Act' },
        ],
      },
      { area: 'retention', effect: 'changed', is: 'new', purposes: [] },
    ],
    [
      'a purpose is kept by a second rule, which is shorter',
      twoRules([]),
      twoRules(['short']),
      { area: 'retention', id: 'short', effect: 'changed', purposes: ['marketing'] },
    ],
    [
      'a purpose is kept by one of two rules only',
      twoRules(['short']),
      twoRules([]),
      { area: 'retention', id: 'short', effect: 'changed', purposes: ['marketing'] },
    ],
    [
      'a recipient uses it for something else, which is material',
      { ...partner({}), ...marketing({ recipients: ['partner'] }) },
      {
        ...partner({ purpose: { en: 'Ads' } }),
        ...marketing({ recipients: ['partner'] }),
        change: { material: true, areas: ['provision'], summary: 'x' },
      },
      { area: 'provision', effect: 'widened', purposes: ['marketing'] },
    ],
    [
      'an addendum’s clause that guards nothing is gone',
      { addenda: [addendum('hk', ['HK'], [addendumClause('hk.2', { replaces: ['items'] })])] },
      { addenda: [addendum('hk', ['HK'], [])] },
      { area: 'addenda', id: 'hk.2', effect: 'changed', is: 'gone', purposes: [] },
    ],
    [
      'a rule of no purpose is gone',
      { retention: [...policy().retention, { id: 'old', what: 'x', keeps: { days: 1 } }] },
      {},
      { area: 'retention', effect: 'narrowed', is: 'gone', before: { days: 1 } },
    ],
    [
      'a form is kept by no rule',
      form({ retention: 'default' }),
      form({}),
      {
        area: 'retention',
        id: 'default',
        effect: 'widened',
        name: { en: 'Everything' },
        before: { months: 6 },
        purposes: ['marketing'],
      },
    ],
    [
      'a form has another clause',
      form({ clause: 'items' }),
      form({ clause: 'outsourcing' }),
      { area: 'forms', effect: 'changed' },
    ],
    [
      'refusing a form has another effect',
      form({ refusalEffect: { en: 'A' } }),
      form({ refusalEffect: { en: 'B' } }),
      { area: 'forms', effect: 'changed' },
    ],
    [
      'a form asks for one more purpose',
      form({}),
      form({ purposes: ['marketing', 'analytics'] }),
      { area: 'forms', effect: 'widened', purposes: ['marketing', 'analytics'] },
    ],
    [
      'a form asks for one purpose less',
      form({ purposes: ['marketing', 'analytics'] }),
      form({}),
      { area: 'forms', effect: 'narrowed' },
    ],
    [
      'a form is gone',
      form({ items: { required: ['email'] } }),
      {},
      { area: 'forms', effect: 'narrowed', is: 'gone', removed: ['email'] },
    ],
    [
      'a form wants other groups of the same items',
      form({ items: { oneOf: [['a', 'b'], ['c']] } }),
      form({ items: { oneOf: [['a'], ['b', 'c']] } }),
      { area: 'forms', effect: 'changed' },
    ],
    [
      'what was given is made by the visit now',
      { collection: [{ id: 'g', kind: 'contract', items: { required: ['a'] } }] },
      { collection: [{ id: 'g', kind: 'automatic', items: { required: ['a'] } }] },
      { area: 'items', id: 'g', effect: 'changed' },
    ],
    [
      'a group of items is gone',
      { collection: [{ id: 'g', kind: 'contract', items: { required: ['a'] } }] },
      {},
      { area: 'items', id: 'g', effect: 'narrowed', is: 'gone', removed: ['a'] },
    ],
    [
      'a contact is added',
      contacts({}),
      contacts({}, { phone: '2' }),
      { area: 'contacts', id: 'handler', effect: 'changed', added: [{ en: 'Desk' }], removed: [] },
    ],
    [
      'a contact is gone',
      contacts({}, { name: { en: 'Old' } }),
      contacts({}),
      { area: 'contacts', id: 'handler', added: [], removed: [{ en: 'Old' }] },
    ],
    [
      'protection abroad is promised',
      backup({}),
      backup({ safeguard: 'ISO' }),
      {
        area: 'safeguards',
        id: 'backup',
        effect: 'changed',
        name: { en: 'Backup' },
        added: ['ISO'],
        removed: [],
      },
    ],
    [
      'protection abroad is another',
      backup({ safeguard: 'SOC' }),
      backup({ safeguard: 'ISO' }),
      { area: 'safeguards', added: ['ISO'], removed: ['SOC'] },
    ],
    [
      'data is moved for another task',
      backup({}),
      backup({ task: { en: 'Repair' } }),
      { area: 'transfers', id: 'backup', effect: 'changed', name: { en: 'Repair' } },
    ],
    [
      'a recipient is called differently',
      partner({}),
      partner({ name: 'Associate' }),
      { area: 'provision', effect: 'changed', name: 'Associate' },
    ],
    [
      'a recipient uses it for something else',
      partner({}),
      partner({ purpose: { en: 'Ads' } }),
      { area: 'provision', effect: 'changed' },
    ],
    [
      'a recipient moves',
      partner({ country: 'KR' }),
      partner({ country: 'CN' }),
      { area: 'provision', effect: 'widened', before: 'KR', after: 'CN' },
    ],
    [
      'a recipient is abroad, we learn',
      partner({}),
      partner({ country: 'CN' }),
      { area: 'provision', effect: 'widened', after: 'CN' },
    ],
    [
      'data is moved elsewhere',
      backup({}),
      backup({ country: 'CN' }),
      {
        area: 'transfers',
        effect: 'widened',
        before: 'HK',
        after: 'CN',
        purposes: ['analytics', 'advertising'],
      },
    ],
    [
      'a recipient gets less',
      partner({ items: ['x', 'y'] }),
      partner({}),
      { area: 'provision', effect: 'narrowed', removed: ['y'] },
    ],
    [
      'a recipient keeps it shorter',
      partner({}),
      partner({ keeps: { days: 1 } }),
      { area: 'provision', effect: 'narrowed', before: { years: 1 }, after: { days: 1 } },
    ],
    [
      'a processor does no marketing any more',
      mailer({ marketing: true }),
      mailer({}),
      { area: 'processors', effect: 'narrowed' },
    ],
    [
      'a processor has another task',
      mailer({}),
      mailer({ task: { en: 'Post' } }),
      { area: 'processors', effect: 'changed' },
    ],
    [
      'a tool is refused elsewhere',
      tool({ optOutUrl: '/a' }),
      tool({ optOutUrl: '/b' }),
      { area: 'tools', id: 'adjust', effect: 'changed', added: ['/b'], removed: ['/a'] },
    ],
    [
      'a tool can be refused',
      tool({}),
      tool({ optOutUrl: '/b' }),
      { area: 'tools', added: ['/b'], removed: [] },
    ],
    ['a tool is gone', tool({}), {}, { area: 'tools', effect: 'narrowed', is: 'gone' }],
    [
      'a clause is titled anew',
      clause({}),
      clause({ title: { en: 'New' } }),
      { area: 'clauses', id: 'items', effect: 'changed', name: { en: 'New' } },
    ],
    [
      'a clause is renumbered',
      clause({ number: '1' }),
      clause({ number: '2' }),
      { area: 'clauses', effect: 'none', added: ['2'], removed: ['1'] },
    ],
    [
      'a clause says something else in one of two languages',
      clause({ text: { en: 'A', ko: '가' } }),
      clause({ text: { en: 'A', ko: '나' } }),
      { area: 'clauses', effect: 'changed' },
    ],
    [
      'a clause is there in another language only',
      clause({ text: { en: 'A' } }),
      clause({ text: { ko: '가' } }),
      { area: 'clauses', effect: 'changed' },
    ],
    [
      'a clause is added',
      {},
      { clauses: [...policy().clauses, { id: 'new', title: 'N', text: 'N' }] },
      { area: 'clauses', id: 'new', effect: 'changed', is: 'new' },
    ],
    [
      'a clause on safeguards is added',
      {},
      { clauses: [...policy().clauses, { id: 'safeguards', title: 'N', text: 'N' }] },
      { area: 'safeguards', id: 'safeguards' },
    ],
    [
      'an edition is another',
      {},
      { edition: 'public' },
      { area: 'issuer', effect: 'changed', added: ['public'], removed: ['private'] },
    ],
    [
      'an addendum’s clause says something else',
      hk({}),
      hk({ text: { en: 'Anew.' } }),
      { area: 'addenda', id: 'hk.2', effect: 'changed', regions: ['HK'] },
    ],
    [
      'an addendum’s clause replaces another one',
      hk({ replaces: ['items'] }),
      hk({ replaces: ['outsourcing'] }),
      { area: 'addenda', id: 'hk.2', effect: 'changed' },
    ],
    [
      'an addendum wants to be acknowledged',
      hk({}),
      hk({ asks: 'acknowledgement' }),
      { area: 'addenda', id: 'hk.2', effect: 'changed' },
    ],
    [
      'an addendum promises something',
      hk({}),
      hk({ promises: { 'withdrawal.cost': 'free' } }),
      { area: 'addenda', id: 'hk.2', effect: 'changed' },
    ],
    [
      'an addendum’s clause that guards a purpose is gone',
      {
        addenda: [
          addendum('hk', ['HK'], [addendumClause('hk.2', { replaces: ['purpose.marketing'] })]),
        ],
      },
      { addenda: [addendum('hk', ['HK'], [])] },
      {
        area: 'addenda',
        id: 'hk.2',
        effect: 'widened',
        is: 'gone',
        purposes: ['analytics', 'advertising', 'marketing'],
      },
    ],
    [
      'an addendum is new',
      {},
      hk({}),
      { area: 'addenda', id: 'hk', effect: 'changed', is: 'new', added: ['HK'] },
    ],
    [
      'an addendum is gone',
      hk({}),
      {},
      { area: 'addenda', id: 'hk', effect: 'changed', is: 'gone', removed: ['HK'] },
    ],
  ])('%s', (_what, before, after, expected) => {
    const { changes } = diffPolicies(policy(before), later(after));
    expect(changes).toEqual([expect.objectContaining(expected)]);
  });

  it.each<[string, More, More]>([
    ['one more language', clause({ text: { en: 'A' } }), clause({ text: { en: 'A', ko: '가' } })],
    ['the plain form of the same text', clause({ text: { en: 'A' } }), clause({ text: 'A' })],
    [
      'one more language of a contact',
      contacts({}),
      contacts({ name: { en: 'Desk', ko: '창구' } }),
    ],
    ['items in another order', marketing({ items: ['a', 'b'] }), marketing({ items: ['b', 'a'] })],
    ['a year as twelve months', rule({ keeps: { years: 1 } }), rule({ keeps: { months: 12 } })],
    ['where a clause comes from', {}, clause({ source: 'Chapter 1' })],
    ['the day on which a list was looked up', list('2026-01-01'), list('2026-01-02')],
  ])('nothing is told of %s', (_what, before, after) => {
    expect(diffPolicies(policy(before), later(after)).changes).toEqual([]);
  });
});
