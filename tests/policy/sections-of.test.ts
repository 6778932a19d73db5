import { describe, expect, it } from 'vitest';
import { mergePromises } from '../../src/policy/merge.js';
import { addendaIn, refsOf } from '../../src/policy/refs-of.js';
import { sectionsOf } from '../../src/policy/sections-of.js';
import { termsOf } from '../../src/policy/terms-of.js';
import { transfersOf } from '../../src/policy/transfers-of.js';
import { example } from './example.js';
import { addendum, addendumClause, policy, purposesWith } from './small-policy.js';

const ncp = example('ncp-2021');
const idsOf = (section: { clauses: readonly { id: string }[] } | undefined) =>
  section?.clauses.map(({ id }) => id);

describe('the owner’s policy as a visitor reads it', () => {
  it.each([
    ['Korea', ['KR'], ['ncp']],
    ['Hong Kong', ['HK'], ['ncp', 'hk']],
    ['Germany, using the service of Singapore', ['DE', 'SG'], ['ncp', 'sg', 'eu']],
    ['nobody knows where', [], ['ncp']],
  ])('in %s has these parts', (_where, codes, ids) => {
    const sections = sectionsOf(ncp, codes, 'en');
    expect(sections.map(({ document }) => document.id)).toEqual(ids);
    for (const { document } of sections)
      expect(document).toMatchObject({ version: '2021-09-23', effective: '2021-09-23' });
    expect(refsOf(ncp, codes)).toEqual(sections.map(({ document }) => document));
  });

  it('S22: has the addendum’s clause where it speaks, and the base where it is silent', () => {
    const [base, hk] = sectionsOf(ncp, ['HK'], 'en');
    for (const id of ['purpose.marketing', 'outsourcing', 'retention.internal'])
      expect(idsOf(base)).not.toContain(id);
    expect(idsOf(base)).toContain('rights');
    expect(idsOf(sectionsOf(ncp, ['KR'], 'en')[0])).toContain('purpose.marketing');
    expect(hk?.clauses[0]?.replaces).toBe('New services, marketing and advertising');
    expect(hk?.clauses[2]?.replaces).toBe('Kept by our own rules · Kept because the law says so');
  });

  it('S22: has both clauses where two addenda replace the same one, and says so', () => {
    const [, sg, hk] = sectionsOf(ncp, ['SG', 'HK'], 'en');
    const contested = (section: typeof sg) =>
      section?.clauses.filter((clause) => clause.contested).map(({ id }) => id);
    expect(contested(sg)).toEqual(['sg.2', 'sg.3']);
    expect(contested(hk)).toEqual(['hk.4', 'hk.5']);
  });

  it('S27: keeps the numbers as printed, gaps and all', () => {
    const [, hk] = sectionsOf(ncp, ['HK'], 'ja');
    expect(hk?.clauses.map(({ number }) => number)).toEqual(['2', '4', '5']);
    expect(idsOf(hk)).toEqual(['hk.2', 'hk.4', 'hk.5']);
  });

  it('S1: says which purposes rest on a clause, and on the addendum’s that prevails over it', () => {
    const resting = (code: string) =>
      sectionsOf(ncp, [code], 'en').flatMap(({ clauses }) =>
        clauses.filter(({ purposes }) => purposes).map(({ id, purposes }) => [id, purposes]),
      );
    const contract = ['purpose.contract', ['necessary', 'contract-billing']];
    const marketing = ['development', 'personalisation', 'analytics', 'advertising', 'marketing'];
    expect(resting('KR')).toContainEqual(contract);
    expect(resting('KR')).toContainEqual(['purpose.marketing', expect.arrayContaining(marketing)]);
    expect(resting('HK')).toContainEqual(contract);
    expect(resting('HK')).toContainEqual(['hk.2', expect.arrayContaining(marketing)]);
    expect(resting('HK').map(([id]) => id)).not.toContain('purpose.marketing');
  });

  it('S8: says of a clause that it wants to be accepted or acknowledged', () => {
    const asks = (code: string) =>
      sectionsOf(ncp, [code], 'en')[1]?.clauses.map((clause) => clause.asks);
    expect(asks('US')).toEqual(['acceptance', undefined, undefined]);
    expect(asks('SG')).toEqual(['acknowledgement', undefined, undefined]);
  });

  it('keeps an addendum apart that bears the name of its policy', () => {
    const own = policy({ addenda: [addendum('shop', ['DE'], [addendumClause('shop.1')])] });
    expect(sectionsOf(own, ['DE'], 'en').map(idsOf)).toEqual([
      policy().clauses.map(({ id }) => id),
      ['shop.1'],
    ]);
  });

  it('S31: is the base alone in editions that have no addenda, wherever somebody is', () => {
    const everywhere = ['US', 'SG', 'HK', 'DE', 'PR', 'KR'];
    for (const name of ['ncp-2017-public', 'koscom-2023']) {
      const document = example(name);
      expect(addendaIn(document, everywhere)).toEqual([]);
      expect(sectionsOf(document, everywhere, 'en')).toHaveLength(1);
      expect(sectionsOf(document, everywhere, 'en')).toEqual(sectionsOf(document, [], 'en'));
    }
  });
});

describe('S39: the language of a policy', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ko-KR', 'ko'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['not a tag', 'en'],
    ['', 'en'],
  ])('for somebody who wants "%s" is %s, and every part says so', (wanted, shown) => {
    const sections = sectionsOf(ncp, ['US', 'SG', 'HK', 'DE'], wanted);
    expect(sections.map(({ language }) => language)).toEqual(Array(5).fill(shown));
    for (const { title, clauses } of sections) {
      expect(title).not.toBe('');
      for (const { title, text } of clauses) expect(title && text).toBeTruthy();
    }
  });

  it('is the first of its own where neither the wanted one nor English is there', () => {
    const korean = policy({
      languages: ['ko', 'ja'],
      clauses: policy().clauses.map(({ id }) => ({
        id,
        title: { ko: '제목' },
        text: { ko: '글' },
      })),
    });
    expect(sectionsOf(korean, [], 'de')[0]).toMatchObject({
      language: 'ko',
      clauses: expect.arrayContaining([{ id: 'items', title: '제목', text: '글' }]) as unknown[],
    });
  });

  it('is another one for a single clause that it lacks, never a gap', () => {
    const clauses = policy().clauses.map(({ id }, index) => ({
      id,
      title: 'Plain',
      text: index ? { en: 'English', ja: '日本語' } : { ja: '日本語' },
    }));
    const [section] = sectionsOf(policy({ languages: ['en', 'ja'], clauses }), [], 'en');
    expect(section?.clauses.map(({ text }) => text).slice(0, 2)).toEqual(['日本語', 'English']);
  });

  it('finds the script that somebody reads', () => {
    const clauses = policy().clauses.map(({ id }) => ({
      id,
      title: 'Plain',
      text: { en: 'English', 'zh-Hans': '简体', 'zh-Hant': '繁體' },
    }));
    const document = policy({ languages: ['en', 'zh-Hans', 'zh-Hant'], clauses });
    const text = (wanted: string) => sectionsOf(document, [], wanted)[0]?.clauses[0]?.text;
    expect([text('zh-HK'), text('zh-SG'), text('zh-TW')]).toEqual(['繁體', '简体', '繁體']);
  });
});

describe('what a policy says of a purpose, as data', () => {
  it('is items, who gets them, how long they are kept and the tools', () => {
    const terms = termsOf(ncp, 'en');
    expect(terms.find(({ id }) => id === 'analytics')).toMatchObject({
      required: false,
      clause: 'purpose.marketing',
      items: ['ip-address', 'cookie', 'access-log', 'visit-time', 'usage-record'],
      tools: ['google-analytics'],
      refusalEffect: 'Refusing has no effect on the rest of the service.',
    });
    expect(terms.find(({ id }) => id === 'inquiry')?.retention).toEqual([
      { what: expect.any(String) as string, keeps: { years: 3 } },
    ]);
    expect(terms.find(({ id }) => id === 'service-request')?.recipients).toContainEqual(
      expect.objectContaining({ id: 'suho', kind: 'recipient', name: 'Suho', keeps: { years: 2 } }),
    );
    expect(terms.find(({ id }) => id === 'advertising')?.recipients).toEqual([
      expect.objectContaining({ id: 'amc-asia', kind: 'processor' }),
    ]);
  });

  it('S38: names a list that is kept by link, with its address', () => {
    const document = policy({
      purposes: purposesWith('marketing', { recipients: ['partners'] }),
      recipientLists: [
        {
          id: 'partners',
          url: '/partners',
          hash: `sha256-${'A'.repeat(43)}=`,
          retrieved: '2026-01-01',
        },
      ],
    });
    expect(termsOf(document, 'en').at(-1)?.recipients).toEqual([
      { id: 'partners', kind: 'list', name: '/partners', url: '/partners' },
    ]);
  });
});

describe('S26: where data goes, before anybody says yes', () => {
  it('is Korea for the EU, with what protects it there', () => {
    expect(transfersOf(ncp, 'en', 'analytics')).toEqual([
      expect.objectContaining({
        country: 'KR',
        method: 'Encrypted communication from the moment of collection',
        safeguard: expect.stringContaining('ISO/IEC 27001') as string,
      }),
    ]);
  });

  it('was Hong Kong and China in 2019, for what the processors there do', () => {
    const document = example('ncp-2019');
    const countries = (purpose?: string) =>
      transfersOf(document, 'en', purpose).map(({ country }) => country);
    expect(countries()).toEqual(['HK', 'CN', 'KR']);
    expect(countries('contract-billing')).toEqual(['HK', 'KR']);
    expect(countries('member-management')).toEqual(['CN', 'KR']);
    expect(countries('analytics')).toEqual(['KR']);
    expect(transfersOf(document, 'en')[0]).toMatchObject({
      to: 'NAVER Business Platform Asia Pacific Pte. Ltd.',
      items: ['all-data'],
      keeps: { until: 'as-policy' },
    });
  });

  it.each(['SG', 'HK', 'DE'])('is in the text that somebody in %s reads', (code) => {
    const [base, added] = sectionsOf(ncp, [code], 'en');
    expect(idsOf(base)).not.toContain('outsourcing');
    const clause = added?.clauses.find(({ replaces }) => replaces?.includes('Companies that work'));
    expect(clause?.text).toMatch(/Korea|outside|leave/);
  });

  it('S23: has the level that the more protective of two addenda promises', () => {
    const merged = mergePromises(addendaIn(ncp, ['HK', 'DE']));
    expect(merged['retention.limit']).toEqual({
      value: 'purpose-met',
      by: 'hk',
      over: [{ value: 'as-policy', by: 'eu' }],
    });
    for (const { unknown } of Object.values(mergePromises(ncp.addenda ?? [])))
      expect(unknown).toBeUndefined();
  });
});
