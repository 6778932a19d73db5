import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/types.js';
import { broken, byId, example, names, type Draft } from '../../policies/examples.js';
import { findingsIn, firstIn } from './findings.js';

type Harm = (document: Draft<PolicyDocument>) => void;
const harmed = (harm: Harm) => broken('ncp-2021', harm);
const purpose = (document: Draft<PolicyDocument>, id: string) => byId(document.purposes, id);
const clauseOf = (document: Draft<PolicyDocument>, addendum: string, id: string) =>
  byId(byId(document.addenda, addendum).clauses, id);

describe('policies as they should be', () => {
  it.each(names.filter((name) => name !== 'ncp-2019'))('%s gives no finding', (name) => {
    expect(findingsIn(example(name))).toEqual([]);
  });

  it('S27: the gaps in Hong Kong’s numbering are no finding', () => {
    const numbers = byId(example('ncp-2021').addenda, 'hk').clauses.map(({ number }) => number);
    expect(numbers).toEqual(['2', '4', '5']);
    expect(findingsIn(example('ncp-2021'))).toEqual([]);
  });

  it('S28: the version of 2019 gives one finding, its Hong Kong addendum that is Singapore’s', () => {
    const both = [example('ncp-2019'), example('ncp-2021')];
    expect(findingsIn(...both)).toEqual(['error scope addenda[2].regions']);
    expect(firstIn(...both)).toMatchObject({
      found: '["SG"] in the addendum "hk"',
      fix: expect.stringContaining('Write ["HK"]'),
    });
  });
});

describe('one thing wrong gives one finding', () => {
  it.each<[string, Harm, string]>([
    // Dates
    [
      'a day that no calendar has',
      (d) => void (d.recipientLists![0]!.retrieved = '2026-02-30'),
      'error calendar-days recipientLists[0].retrieved',
    ],
    [
      'a policy in force before it was announced',
      (d) => void (d.announced = '2021-10-01'),
      'error calendar-days effective',
    ],
    // Scope
    [
      'S28: an addendum for another region than its name',
      (d) => void (byId(d.addenda, 'us').regions = ['CA']),
      'error scope addenda[0].regions',
    ],
    [
      'S28: an addendum that adds a region',
      (d) => void byId(d.addenda, 'hk').regions.push('MO'),
      'error scope addenda[2].regions',
    ],
    [
      'S30: an EU addendum that forgets a member state',
      (d) => void byId(d.addenda, 'eu').regions.shift(),
      'warning scope addenda[3].regions',
    ],
    [
      'S28: a country’s own addendum with another country',
      (d) => void Object.assign(byId(d.addenda, 'hk'), { id: 'jp' }),
      'error scope addenda[2].regions',
    ],
    [
      'a code that no country has',
      (d) => void Object.assign(d.contacts[2]!, { country: 'KO' }),
      'error regions contacts[2].country',
    ],
    // Languages
    [
      'S39: a clause without its Japanese text',
      (d) => void Reflect.deleteProperty(byId(d.clauses, 'rights').text as object, 'ja'),
      'error languages clauses[12].text',
    ],
    [
      'S39: an addendum’s clause in one language',
      (d) => void (clauseOf(d, 'hk', 'hk.4').text = 'Data may leave Hong Kong.'),
      'error languages addenda[2].clauses[1].text',
    ],
    [
      'S39: a text in a language that is not listed',
      (d) => void Object.assign(purpose(d, 'marketing').name as object, { fr: 'Offres' }),
      'warning languages purposes[6].name',
    ],
    // Names
    [
      'two purposes of one name',
      (d) => void (purpose(d, 'personalisation').id = 'development'),
      'error unique-ids purposes[3].id',
    ],
    [
      'a processor that is called like a recipient',
      (d) => void d.processors!.push({ ...byId(d.processors, 'coresight'), id: 'line' }),
      'error unique-ids processors[15].id',
    ],
    [
      'an addendum’s clause that is called like a base clause',
      (d) => void (clauseOf(d, 'sg', 'sg.2').id = 'rights'),
      'error unique-ids addenda[1].clauses[1].id',
    ],
    // References
    [
      'a purpose without its clause',
      (d) => void (purpose(d, 'newsletter').clause = 'purpose.news'),
      'error references purposes[7].clause',
    ],
    [
      'a purpose that keeps by a rule that is not there',
      (d) => void (purpose(d, 'inquiry').retention = ['inquiries']),
      'error references purposes[8].retention[0]',
    ],
    [
      'a form that keeps by a rule that is not there',
      (d) => void (byId(d.forms, 'newsletter').retention = 'forever'),
      'error references forms[2].retention',
    ],
    [
      'a form for a purpose that is not there',
      (d) => void (byId(d.forms, 'newsletter').purposes = ['letters']),
      'error references forms[2].purposes[0]',
    ],
    [
      'a recipient that nobody described',
      (d) => void purpose(d, 'partner-services').recipients!.push('acme'),
      'error references purposes[10].recipients[5]',
    ],
    [
      'a tool for a purpose that is not there',
      (d) => void (d.tools![0]!.purpose = 'statistics'),
      'error references tools[0].purpose',
    ],
    [
      'a transfer to nobody',
      (d) => void Object.assign(d.transfers![0]!, { to: 'acme' }),
      'error references transfers[0].to',
    ],
    // Replacements
    [
      'an addendum that replaces a clause that is not there',
      (d) => void (clauseOf(d, 'eu', 'eu.2').replaces = ['right']),
      'error replaces addenda[3].clauses[1].replaces[0]',
    ],
    [
      'an addendum that replaces another one',
      (d) => void (clauseOf(d, 'sg', 'sg.1').replaces = ['hk.4']),
      'error replaces addenda[1].clauses[0].replaces[0]',
    ],
    [
      'a clause that replaces itself',
      (d) => void (clauseOf(d, 'sg', 'sg.1').replaces = ['sg.1']),
      'error replaces addenda[1].clauses[0].replaces[0]',
    ],
    // Chapters
    [
      'a policy that says nothing about rights',
      (d) => {
        d.clauses = d.clauses.filter(({ id }) => id !== 'rights');
        clauseOf(d, 'eu', 'eu.2').replaces = [];
      },
      'warning chapters clauses',
    ],
    // Bundling
    [
      'marketing that cannot be refused',
      (d) => {
        Object.assign(purpose(d, 'advertising'), { required: true, clause: 'tools' });
        purpose(d, 'advertising').recipients = ['naver'];
        d.tools!.pop();
      },
      'error bundled purposes[5].required',
    ],
    [
      'a marketing company in a purpose that cannot be refused',
      (d) => void purpose(d, 'contract-billing').recipients!.push('amc-asia'),
      'error bundled purposes[0].recipients[6]',
    ],
    [
      'one clause for a required and an optional purpose',
      (d) => void (purpose(d, 'member-management').clause = 'purpose.marketing'),
      'error bundled purposes[1].clause',
    ],
    [
      'an analysis tool in a purpose that cannot be refused',
      (d) => void (d.tools![0]!.purpose = 'member-management'),
      'error bundled tools[0].purpose',
    ],
    [
      'one form, one yes for the contract and the newsletter',
      (d) => void byId(d.forms, 'newsletter').purposes.push('contract-billing'),
      'error bundled forms[2].purposes',
    ],
    [
      'direct marketing in a purpose that cannot be refused',
      (d) =>
        void Object.assign(purpose(d, 'contract-billing'), {
          directMarketing: purpose(d, 'marketing').directMarketing,
        }),
      'error bundled purposes[0].directMarketing',
    ],
    // Hong Kong
    [
      'selected partners as a class of recipients',
      (d) =>
        void Object.assign(purpose(d, 'marketing').directMarketing!, {
          transferees: [
            { en: 'Our selected partners', ja: 'Seoulの広告代理店', ko: '서울의 광고 대행사' },
          ],
          gain: false,
        }),
      'error marketing-classes purposes[6].directMarketing.transferees[0]',
    ],
    [
      'products and services as a class of what is marketed',
      (d) =>
        void (purpose(d, 'marketing').directMarketing!.subjects[0] = {
          en: 'Cloud storage',
          ja: '各種サービス',
          ko: '클라우드 저장소',
        }),
      'error marketing-classes purposes[6].directMarketing.subjects[0]',
    ],
    [
      'an open list of data',
      (d) =>
        void (purpose(d, 'marketing').directMarketing!.data[0] = {
          en: 'E-mail address etc.',
          ja: 'メールアドレス',
          ko: '이메일 주소',
        }),
      'warning marketing-classes purposes[6].directMarketing.data[0]',
    ],
    [
      'recipients of marketing data, and nothing about gain',
      (d) =>
        void Object.assign(purpose(d, 'marketing').directMarketing!, {
          transferees: [{ en: 'Banks in Hong Kong', ja: '香港の銀行', ko: '홍콩의 은행' }],
        }),
      'error marketing-classes purposes[6].directMarketing.gain',
    ],
    [
      'marketing in Hong Kong that nobody described',
      (d) => void Reflect.deleteProperty(purpose(d, 'newsletter'), 'directMarketing'),
      'warning marketing-classes purposes[7].directMarketing',
    ],
    // Promises
    [
      'a promise in a field of its own',
      (d) =>
        void Object.assign(clauseOf(d, 'hk', 'hk.2').promises!, { 'marketing.moods': 'opt-in' }),
      'warning promises addenda[2].clauses[0].promises.marketing.moods',
    ],
    // Lists
    [
      'S38: a list looked at half a year ago',
      (d) => void (d.recipientLists![0]!.retrieved = '2026-05-25'),
      'warning list-pins recipientLists[0].retrieved',
    ],
    [
      'S38: a list looked at tomorrow',
      (d) => void (d.recipientLists![0]!.retrieved = '2026-12-24'),
      'error list-pins recipientLists[0].retrieved',
    ],
    [
      'S38: a list that anybody on the way may change',
      (d) => void (d.recipientLists![0]!.url = 'http://cloud.example/partners'),
      'error list-pins recipientLists[0].url',
    ],
    // Contacts
    [
      'S46: nobody who answers for privacy',
      (d) => void d.contacts.shift(),
      'warning contacts contacts',
    ],
    [
      'S46: somebody’s own mailbox',
      (d) => void (d.contacts[0]!.email = 'gil.hong@cloud.example'),
      'warning contacts contacts[0].email',
    ],
    // Wording
    [
      'S19: a menu of Internet Explorer',
      (d) =>
        void Object.assign(byId(d.clauses, 'cookie.refusal').text as object, {
          ko: 'Internet Explorer의 도구 메뉴에서 고릅니다.',
        }),
      'warning browser-menus clauses[15].text',
    ],
  ])('%s', (_what, harm, finding) => {
    expect(findingsIn(harmed(harm))).toEqual([finding]);
  });

  it('a circle of addenda is called one', () => {
    const document = harmed((d) => {
      clauseOf(d, 'sg', 'sg.1').replaces = ['hk.2'];
      clauseOf(d, 'hk', 'hk.2').replaces = ['sg.1'];
    });
    expect(findingsIn(document)).toHaveLength(2);
    expect(firstIn(document)?.found).toContain('in a circle');
  });

  it('a half-year-old pin is still good on its 180th day', () => {
    const kept = harmed((d) => void (d.recipientLists![0]!.retrieved = '2026-05-26'));
    expect(findingsIn(kept)).toEqual([]);
  });

  it('whatever else the browser would refuse is said too', () => {
    const document = harmed(
      (d) =>
        void (d.purposes = Array.from({ length: 65 }, (_, index) => ({
          ...purpose(d, index ? 'development' : 'contract-billing'),
          id: `purpose-${index}`,
        })) as never),
    );
    expect(findingsIn(document)).toContain('error readable purposes');
  });

  it('two files of the same version are one too many', () => {
    expect(findingsIn(example('koscom-2023'), example('koscom-2023'))).toEqual([
      'error unique-ids version',
    ]);
  });
});
