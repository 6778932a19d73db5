import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/read-policy.js';
import { addendum, addendumClause, policy, purpose, purposesWith } from './small-policy.js';

/** As it arrives: text that was JSON. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const problemsIn = (value: unknown) => readPolicy(sent(value)).problems?.map(({ path }) => path);
const without = (key: string) =>
  Object.fromEntries(Object.entries(policy()).filter(([name]) => name !== key));

const transfer = {
  id: 'backup',
  country: 'HK',
  method: { en: 'Private network' },
  items: ['email'],
  task: { en: 'Backup' },
  keeps: { until: 'as-policy' },
};
const recipient = {
  id: 'partner',
  name: { en: 'Partner' },
  items: ['email'],
  purpose: { en: 'Support' },
  keeps: { years: 2 },
};

describe('a policy document', () => {
  it('is taken as it is when it is whole', () => {
    const whole = policy({
      $schema: '../schema.json',
      utcOffset: '+09:00',
      change: { material: true, areas: ['collection', 'other'], summary: 'More forms.' },
      purposes: [
        ...purposesWith('marketing', {
          recipients: ['partner', 'mailer', 'partner-list'],
          directMarketing: {
            data: [{ en: 'E-mail address' }],
            subjects: ['Cloud services'],
            channel: 'privacy@shop.example',
            gain: false,
          },
        }),
        purpose('necessary', { required: true }),
        purpose('own', { like: 'personalisation', refusalEffect: 'None.' }),
      ],
      forms: [
        {
          id: 'newsletter',
          purposes: ['marketing'],
          clause: 'items',
          items: { required: ['email'], optional: ['company'], oneOf: [['mobile', 'card']] },
          retention: 'default',
        },
      ],
      collection: [{ id: 'signup', kind: 'contract', items: { required: ['email'] } }],
      recipients: [{ ...recipient, country: 'JP' } as never],
      recipientLists: [
        {
          id: 'partner-list',
          url: 'lists/partners.json',
          hash: `sha256-${'A'.repeat(43)}=`,
          retrieved: '2026-01-02',
        },
      ],
      processors: [{ id: 'mailer', name: 'Mailer', task: 'Sends mail', marketing: true }],
      transfers: [
        { ...transfer, to: 'mailer', since: '2019-01-17', safeguard: 'ISO/IEC 27001' } as never,
      ],
      tools: [
        {
          vendor: 'google-analytics',
          purpose: 'analytics',
          optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
        },
      ],
      addenda: [
        addendum(
          'hk',
          ['HK'],
          [
            addendumClause('hk.2', {
              number: '2',
              replaces: ['purpose.marketing'],
              promises: { 'marketing.mode': 'opt-in', 'notice.days': 7 },
              asks: 'acceptance',
            }),
          ],
        ),
        addendum('california', ['US-CA'], [addendumClause('ca.1')]),
      ],
    });
    expect(readPolicy(sent(whole))).toEqual({ document: whole });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a page that says "not found"', '<!doctype html>'],
    ['a number', 7],
  ])('is not %s', (_what, value) => {
    expect(problemsIn(value)).toEqual(['']);
  });

  it.each([
    'id',
    'issuer',
    'edition',
    'version',
    'languages',
    'announced',
    'effective',
    'purposes',
    'clauses',
    'retention',
    'contacts',
  ])('needs %s', (key) => {
    expect(readPolicy(sent(without(key))).problems).toEqual([{ path: key, found: undefined }]);
  });

  it('names the place, and what was found there', () => {
    expect(readPolicy(sent(policy({ effective: '23 September 2021' }))).problems).toEqual([
      { path: 'effective', found: '23 September 2021' },
    ]);
  });

  it('names a key that it does not know: a promise may hide behind a spelling', () => {
    expect(readPolicy({ ...policy(), adenda: [] }).problems).toEqual([
      { path: 'adenda', found: [], unknown: true },
    ]);
  });

  it.each<[string, Parameters<typeof policy>[0] | Record<string, unknown>, string[]]>([
    ['a day that no calendar has', { effective: '2026-02-30' }, ['effective']],
    ['a day in another form', { announced: '2026-1-1' }, ['announced']],
    ['effect before the announcement', { announced: '2026-02-02' }, ['effective']],
    ['a clock without a sign', { utcOffset: '09:00' }, ['utcOffset']],
    ['a clock of no place on earth', { utcOffset: '+24:00' }, ['utcOffset']],
    ['a version with a bar, which parts a record', { version: '1|2' }, ['version']],
    ['no language', { languages: [] }, ['languages']],
    ['a language that is none', { languages: ['English'] }, ['languages']],
    ['purposes that are no list', { purposes: {} }, ['purposes']],
    [
      'an id with an underscore, which no receipt takes',
      { purposes: [purpose('contract_billing')] },
      ['purposes[0].id'],
    ],
    [
      'a purpose twice',
      { purposes: [purpose('analytics'), purpose('analytics')] },
      ['purposes[1].id'],
    ],
    [
      'more purposes than a receipt can name',
      { purposes: Array.from({ length: 65 }, (_, n) => purpose(`p${n}`)) },
      ['purposes'],
    ],
    [
      'a purpose of a clause that is not there',
      { purposes: [purpose('analytics', { clause: 'purpose.stats' })] },
      ['purposes[0].clause'],
    ],
    [
      'a purpose treated like none that is known',
      { purposes: [purpose('own', { like: 'tracking' as never })] },
      ['purposes[0].like'],
    ],
    [
      'a purpose treated like the necessary',
      { purposes: [purpose('own', { like: 'necessary' as never })] },
      ['purposes[0].like'],
    ],
    [
      'a recipient that nobody describes',
      { purposes: [purpose('analytics', { recipients: ['who'] })] },
      ['purposes[0].recipients[0]'],
    ],
    [
      'a period that nobody states',
      { purposes: [purpose('analytics', { retention: ['default', 'long'] })] },
      ['purposes[0].retention[1]'],
    ],
    [
      'a name in no language',
      { purposes: [purpose('analytics', { name: {} })] },
      ['purposes[0].name'],
    ],
    [
      'an empty name',
      { purposes: [purpose('analytics', { name: { en: ' ' } })] },
      ['purposes[0].name'],
    ],
    [
      'direct marketing of nothing in particular',
      {
        purposes: purposesWith('marketing', {
          directMarketing: { data: ['Name'], subjects: [], channel: 'a@b.example' },
        }),
      },
      ['purposes[3].directMarketing.subjects'],
    ],
    [
      'an answer by script',
      {
        purposes: purposesWith('marketing', {
          directMarketing: { data: ['Name'], subjects: ['Cloud'], channel: 'javascript:alert(1)' },
        }),
      },
      ['purposes[3].directMarketing.channel'],
    ],
    [
      'a clause twice',
      { clauses: [...policy().clauses, { id: 'items', title: 'x', text: 'y' }] },
      ['clauses[5].id'],
    ],
    [
      'a period of two units',
      { retention: [{ id: 'default', what: 'All', keeps: { years: 1, months: 2 } }] },
      ['retention[0].keeps'],
    ],
    [
      'a period of no unit',
      { retention: [{ id: 'default', what: 'All', keeps: {} }] },
      ['retention[0].keeps'],
    ],
    [
      'a period in weeks',
      { retention: [{ id: 'default', what: 'All', keeps: { weeks: 2 } }] },
      ['retention[0].keeps'],
    ],
    [
      'a period below nothing',
      { retention: [{ id: 'default', what: 'All', keeps: { days: -1 } }] },
      ['retention[0].keeps'],
    ],
    [
      'half a year as a fraction',
      { retention: [{ id: 'default', what: 'All', keeps: { years: 0.5 } }] },
      ['retention[0].keeps'],
    ],
    [
      'a period until whenever',
      { retention: [{ id: 'default', what: 'All', keeps: { until: 'later' } }] },
      ['retention[0].keeps'],
    ],
    [
      'a person without a channel',
      { contacts: [{ role: 'handler', name: 'Handler' }] },
      ['contacts[0]'],
    ],
    [
      'a contact page that runs',
      { contacts: [{ role: 'handler', name: 'Handler', url: 'javascript:void 0' }] },
      ['contacts[0].url'],
    ],
    [
      'a contact page that runs, with a break in it',
      { contacts: [{ role: 'handler', name: 'Handler', url: 'java\nscript:void 0' }] },
      ['contacts[0].url'],
    ],
    [
      'a form for a purpose that is not there',
      { forms: [{ id: 'f', purposes: ['raffle'], items: {} }] },
      ['forms[0].purposes[0]'],
    ],
    [
      'a form of a clause that is not there',
      { forms: [{ id: 'f', purposes: ['marketing'], clause: 'x', items: {} }] },
      ['forms[0].clause'],
    ],
    [
      'a form kept by no rule that is there',
      { forms: [{ id: 'f', purposes: ['marketing'], retention: 'x', items: {} }] },
      ['forms[0].retention'],
    ],
    [
      'a form with an empty group',
      { forms: [{ id: 'f', purposes: ['marketing'], items: { oneOf: [[]] } }] },
      ['forms[0].items.oneOf[0]'],
    ],
    [
      'a processor named like a recipient',
      { recipients: [recipient], processors: [{ id: 'partner', name: 'P', task: 'T' }] },
      ['processors[0].id'],
    ],
    ['a transfer to nobody', { transfers: [{ ...transfer, to: 'who' }] }, ['transfers[0].to']],
    [
      'a transfer to no country',
      { transfers: [{ ...transfer, country: 'XX' }] },
      ['transfers[0].country'],
    ],
    [
      'a transfer to part of a country',
      { transfers: [{ ...transfer, country: 'US-CA' }] },
      ['transfers[0].country'],
    ],
    [
      'a tool of no purpose',
      { tools: [{ vendor: 'adjust', purpose: 'raffle' }] },
      ['tools[0].purpose'],
    ],
    [
      'a list that is not pinned',
      { recipientLists: [{ id: 'l', url: '/l', hash: 'md5-x', retrieved: '2026-01-01' }] },
      ['recipientLists[0].hash'],
    ],
    ['an addendum for nowhere', { addenda: [addendum('hk', [], [])] }, ['addenda[0].regions']],
    [
      'an addendum for a continent',
      { addenda: [addendum('eu', ['EU'], [])] },
      ['addenda[0].regions'],
    ],
    [
      'an addendum twice',
      { addenda: [addendum('hk', ['HK'], []), addendum('hk', ['HK'], [])] },
      ['addenda[1].id'],
    ],
    [
      'an addendum’s clause with the id of a base clause',
      { addenda: [addendum('hk', ['HK'], [addendumClause('items')])] },
      ['addenda[0].clauses[0].id'],
    ],
    [
      'a promise that is no value',
      {
        addenda: [
          addendum(
            'hk',
            ['HK'],
            [addendumClause('hk.2', { promises: { 'marketing.mode': true as never } })],
          ),
        ],
      },
      ['addenda[0].clauses[0].promises.marketing.mode'],
    ],
    [
      'a clause that replaces what is not there',
      {
        addenda: [addendum('hk', ['HK'], [addendumClause('hk.2', { replaces: ['purpose.ads'] })])],
      },
      ['addenda[0].clauses[0].replaces[0]'],
    ],
    [
      'a clause that replaces itself',
      { addenda: [addendum('hk', ['HK'], [addendumClause('hk.2', { replaces: ['hk.2'] })])] },
      ['addenda[0].clauses[0].replaces[0]'],
    ],
    [
      'two clauses that replace each other',
      {
        addenda: [
          addendum(
            'hk',
            ['HK'],
            [
              addendumClause('hk.2', { replaces: ['hk.4'] }),
              addendumClause('hk.4', { replaces: ['hk.2'] }),
            ],
          ),
        ],
      },
      ['addenda[0].clauses[0].replaces[0]', 'addenda[0].clauses[1].replaces[0]'],
    ],
  ])('is refused for %s', (_what, more, paths) => {
    expect(problemsIn({ ...policy(), ...more })).toEqual(paths);
  });

  it.each(['analytics', 'advertising', 'marketing', 'newsletter', 'personalisation'])(
    'S1: may not call %s required, which would switch it on for everybody',
    (id) => {
      const purposes = (more: Parameters<typeof purpose>[1]) => ({ purposes: [purpose(id, more)] });
      expect(problemsIn(policy(purposes({ required: true })))).toEqual(['purposes[0].required']);
      expect(problemsIn(policy(purposes({})))).toBeUndefined();
      expect(
        problemsIn(policy({ purposes: [purpose('x', { required: true, like: id as never })] })),
      ).toEqual(['purposes[0].required']);
    },
  );

  it('may not make the necessary optional', () => {
    expect(problemsIn(policy({ purposes: [purpose('necessary')] }))).toEqual([
      'purposes[0].required',
    ]);
  });

  it('has no keys from anybody’s prototype', () => {
    const sneaky = JSON.parse(
      JSON.stringify(policy()).replace('"edition"', '"__proto__":{"edition":"private"},"was"'),
    ) as unknown;
    expect(readPolicy(sneaky).problems?.map(({ path }) => path)).toEqual([
      'edition',
      '__proto__',
      'was',
    ]);
  });
});
