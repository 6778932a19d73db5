import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksHere } from '../../src/notice/blocks-here.js';
import { compose as child } from '../../src/notice/blocks/child.js';
import { compose as hkDirectMarketing } from '../../src/notice/blocks/hk-direct-marketing.js';
import { compose as jpTransmission } from '../../src/notice/blocks/jp-transmission.js';
import { compose as krTerms, wantsMore } from '../../src/notice/blocks/kr-terms.js';
import type { BlockContext } from '../../src/notice/blocks/parts/context.js';
import { compose as transfers } from '../../src/notice/blocks/transfers.js';
import { compose as ukStatistics } from '../../src/notice/blocks/uk-statistics.js';
import { compose as usChoices } from '../../src/notice/blocks/us-choices.js';
import { regimes } from '../../src/regimes/index.js';
import type { Config, PolicyDocument, Regime, Texts } from '../../src/types.js';
import { texts as en } from '../../widget/locales/en.js';
import { more as enMore } from '../../widget/locales/more/en.js';
import { texts as ko } from '../../widget/locales/ko.js';
import { more as koMore } from '../../widget/locales/more/ko.js';
import { regimeNamed, settings } from '../decisions/situations.js';

const compose = {
  child,
  'hk-direct-marketing': hkDirectMarketing,
  'jp-transmission': jpTransmission,
  'kr-terms': krTerms,
  transfers,
  'uk-statistics': ukStatistics,
  'us-choices': usChoices,
};
const english: Texts = { ...en, ...enMore };
const korean: Texts = { ...ko, ...koMore };
const policy = (name: string) =>
  JSON.parse(readFileSync(`examples/policies/${name}.json`, 'utf8')) as PolicyDocument;

const shop: Config = {
  purposes: ['statistics', 'analytics', 'advertising', 'marketing', 'newsletter'],
  vendors: [
    { id: 'google-analytics', measurementId: 'G-ABCD1234' },
    { id: 'adjust', appToken: 'abcdefghijkl', environment: 'sandbox' },
    {
      id: 'own-counter',
      name: 'Counter Ltd',
      purpose: 'marketing',
      country: 'SG',
      storage: ['_c'],
    },
  ],
  directMarketing: {
    data: ['Name', 'Email address'],
    subjects: ['Cloud services'],
    channel: 'https://example.com/stop',
  },
};
const context = (
  regime: string,
  { config = shop, ...more }: Partial<BlockContext> & { config?: Config } = {},
): BlockContext => ({
  settings: settings(config),
  regime: regimeNamed(regime),
  region: { code: 'ZZ', regime, by: 'option' },
  codes: [],
  addenda: [],
  language: 'en',
  texts: english,
  signal: false,
  today: '2026-11-22',
  decisions: {},
  ...more,
});
const rows = (blocks: ReturnType<typeof transfers>, index = 0) => blocks[index]?.table?.rows;

describe('the blocks', () => {
  it('are the files that regimes name', () => {
    const files = readdirSync('src/notice/blocks')
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    const config = { guardian: { ask: true } };
    const named = new Set(regimes.flatMap((regime) => blocksHere(regime as Regime, config)));
    expect([...named].toSorted()).toEqual(files.toSorted());
    expect(Object.keys(compose).toSorted()).toEqual(files.toSorted());
  });

  it.each(Object.keys(compose))(
    '%s speaks seven languages or all of them, and names its law',
    (id) => {
      const file = readFileSync(`src/notice/blocks/${id}.ts`, 'utf8');
      // Words that visitors of many languages meet stand in the files of words.
      if (!/texts\.(transfers|usChoices)/.test(file))
        for (const tag of ['en', 'ko', 'ja', "'zh-Hant'", "'zh-Hans'", 'de', 'fr'])
          expect(file, tag).toContain(`  ${tag}: {\n`);
      expect(file).toMatch(/\*\n? ?.*(Art|s \d|Civ\. Code|PECR)/);
      expect(file).toMatch(/secondary\s*(\*\s*)?sources|own\s*(\*\s*)?knowledge/);
    },
  );

  it('say nothing where nothing is asked', () => {
    const bare = { config: { purposes: [] } };
    for (const one of Object.values(compose)) expect(one(context('eu-eea', bare))).toEqual([]);
  });
});

describe('S44: to children', () => {
  it.each([
    ['kr', ['KR'], korean, '만 14세 미만인가요?'],
    ['us-base', ['US-CA'], english, 'Are you under 13?'],
    ['eu-eea', ['FR'], { ...english, tag: 'fr' }, 'As-tu moins de 15 ans\u00a0?'],
    ['unknown', [], english, 'Are you under 16?'],
  ])('%s: a line in the first layer names the age of the place, and leads to the question', (regime, codes, texts, title) => {
    expect(child(context(regime, { codes, language: texts.tag, texts }))).toMatchObject([
      { first: true, title, links: [{ action: 'preferences', focus: '/age' }] },
    ]);
  }); // prettier-ignore

  it('is no part of a site that does not ask for age', () => {
    expect(blocksHere({ blocks: ['x'] } as never, {})).toEqual(['x']);
    expect(blocksHere({} as never, { guardian: { url: '/parents' } })).toEqual([]);
  });
});

describe('S26: transfers', () => {
  it('name every country outside the visitor’s own law, before a yes', () => {
    const [block] = transfers(context('eu-eea'));
    expect(block).toMatchObject({ id: 'transfers', first: true });
    // Adjust is in Germany, so nothing leaves there.
    expect(rows([block!])).toEqual([
      ['Google Analytics', 'United States', 'Analytics'],
      ['Counter Ltd', 'Singapore', 'Marketing'],
    ]);
    expect(block!.table!.head).toEqual(['Recipient', 'Country', 'What for']);
  });

  it.each([
    ['sg', /Personal Data Protection Act 2012/],
    ['hk', /outside Hong Kong/],
    ['eu-eea', /may protect data less/],
    ['kr', /refuse the transfer/],
  ])('under %s say %s', (regime, words) => {
    expect(transfers(context(regime))[0]!.text!.join(' ')).toMatch(words);
  });

  it('say what an addendum promises to those whom it covers elsewhere', () => {
    const addenda = [{ id: 'sg', version: '1', effective: '2026-01-01' }];
    const text = transfers(context('eu-eea', { addenda }))[0]!.text!.join(' ');
    expect(text).toMatch(/Personal Data Protection Act 2012/);
    expect(text).toMatch(/may protect data less/);
  });

  it('say for a policy with a table of transfers who, where, how and how long', () => {
    const [block] = transfers(
      context('kr', {
        config: { purposes: ['marketing'] },
        document: policy('ncp-2019'),
        texts: korean,
      }),
    );
    const china = block!.table!.rows.find(([, country]) => country === '중국');
    expect(block!.table!.head).toContain('보유·이용 기간');
    expect(china).toContain('회원 정보');
    expect(china).toContain('사내 시스템 접속, 2019-01-17');
    expect(china).toContain('처리방침의 보관 기간 동안');
  });

  it('say nothing where all stays at home', () => {
    const config: Config = {
      purposes: ['advertising'],
      vendors: [{ id: 'adjust', appToken: 'abcdefghijkl', environment: 'sandbox' }],
    };
    expect(transfers(context('eu-eea', { config }))).toEqual([]);
  });

  it('of a vendor whose purpose is not asked here are not told', () => {
    const here = context('eu-eea');
    const purposes = here.settings.purposes.filter(({ id }) => id !== 'marketing');
    const settingsHere = { ...here.settings, purposes };
    expect(rows(transfers({ ...here, settings: settingsHere }))).toHaveLength(1);
  });

  it('are told in the preferences only where nobody is asked first', () => {
    expect(transfers(context('us-base'))[0]).not.toHaveProperty('first');
  });
});

describe('Hong Kong: direct marketing', () => {
  it('S25: states the intention, the need for consent, kinds, classes, and the free way to answer', () => {
    const [block] = hkDirectMarketing(context('hk'));
    expect(block).toMatchObject({
      id: 'hk-direct-marketing-marketing',
      title: 'Direct marketing: Marketing',
      first: true,
      facts: [
        ['Data used', 'Name, Email address'],
        ['What is marketed', 'Cloud services'],
        ['Answer free of charge', 'https://example.com/stop'],
      ],
    });
    const text = block!.text!.join(' ');
    expect(text).toMatch(/intend to use .* may not do so without your consent/s);
    expect(text).toMatch(/at any time, free of charge and without giving a reason/);
    expect(text).toMatch(/written confirmation within 14 days/);
    expect(text).not.toMatch(/others/);
  });

  it('states to whom data is passed, and whether for gain (s 35J)', () => {
    const directMarketing = { ...shop.directMarketing!, transferees: ['Resellers'], gain: true };
    const [block] = hkDirectMarketing(context('hk', { config: { ...shop, directMarketing } }));
    expect(block!.facts).toContainEqual(['Who gets it', 'Resellers']);
    expect(block!.facts).toContainEqual(['Given in return for gain', 'Yes']);
    expect(block!.text!.join(' ')).toMatch(/written consent/);
  });

  it('takes the facts of the policy before those of the configuration', () => {
    const [block] = hkDirectMarketing(context('hk', { document: policy('ncp-2021') }));
    expect(block!.facts![0]).toEqual(['Data used', expect.stringContaining('E-mail address')]);
  });

  it('says nothing elsewhere, nor without facts', () => {
    expect(hkDirectMarketing(context('eu-eea'))).toEqual([]);
    const { directMarketing: _, ...config } = shop;
    expect(hkDirectMarketing(context('hk', { config }))).toEqual([]);
  });
});

describe('Korea: the four fields', () => {
  it('stand in a table per purpose; marketing is set apart, larger and bolder', () => {
    const [terms, marketing] = krTerms(context('kr', { texts: korean }));
    expect(terms).toMatchObject({ id: 'kr-terms', first: true });
    expect(terms).not.toHaveProperty('strong');
    expect(marketing).toMatchObject({ id: 'kr-terms-marketing', first: true, strong: true });
    expect(terms!.table!.head).toEqual([
      '이용 목적',
      '수집 항목',
      '보유·이용 기간',
      '동의를 거부할 권리',
    ]);
    const named = (block: typeof terms) => block!.table!.rows.map(([purpose]) => purpose);
    expect(named(terms)).toEqual(['자체 통계', '분석']);
    expect(named(marketing)).toEqual(['광고', '마케팅']);
    for (const row of [...terms!.table!.rows, ...marketing!.table!.rows]) {
      expect(row).toHaveLength(4);
      for (const cell of row) expect(cell).not.toBe('');
    }
    expect(wantsMore).toBe(true);
  });

  it('come from the policy where it is there: items, period, effect of refusing', () => {
    const config: Config = { purposes: ['marketing'] };
    const [block] = krTerms(context('kr', { config, document: policy('ncp-2021'), texts: korean }));
    const [name, items, kept, refusal] = block!.table!.rows[0]!;
    expect(name).not.toBe('');
    expect(items).toContain('이메일 주소');
    expect(kept).toMatch(/까지|년|개월/);
    expect(refusal).toMatch(/거부/);
  });

  it('name what the vendors store, and for how long', () => {
    const config: Config = {
      purposes: ['analytics'],
      vendors: [
        { id: 'own', name: 'Own', purpose: 'analytics', storage: ['_own'], src: 'https://a.example/x.js' },
      ],
    }; // prettier-ignore
    const here = context('kr', { config });
    const [vendor] = here.settings.vendors;
    Object.assign(vendor!, {
      storage: [
        { name: '_own', keeps: 730 },
        { name: '_s', keeps: 'session' },
      ],
    });
    expect(rows(krTerms(here))![0]!.slice(1, 3)).toEqual([
      '_own, _s',
      '2 years · Until the browser closes',
    ]);
  });

  it('read without the second file of words as well', () => {
    const document = policy('ncp-2021');
    const config: Config = { purposes: ['marketing'] };
    expect(rows(krTerms(context('kr', { config, document, texts: en })))![0]![1]).toContain(
      'email',
    );
  });
});

describe('Japan: external transmission', () => {
  it('names per vendor what is sent, to whom, and both purposes', () => {
    const [block] = jpTransmission(context('jp'));
    expect(block!.table!.rows.map(([to]) => to)).toEqual([
      'Google Analytics (United States)',
      'Adjust (Germany)',
      'Counter Ltd (Singapore)',
    ]);
    for (const [, sent, ours, theirs] of block!.table!.rows) {
      expect(sent).toMatch(/IP address/);
      // The ministry's guide refuses a vague "etc.".
      expect(sent).not.toMatch(/etc|and so on|such as/);
      expect(ours).not.toBe('');
      expect(theirs).not.toBe('');
    }
    expect(block!.table!.rows[2]![1]).toContain('_c');
  });
});

describe('United States: ways to opt out', () => {
  const region = (code: string) => ({ region: { code, regime: 'us-base', by: 'option' as const } });
  const labels = (code: string) =>
    usChoices(context('us-base', region(code)))[0]!.links!.map(({ text }) => text);

  it('are those that the state names; an unknown state gets California’s', () => {
    const both = ['Do Not Sell or Share My Personal Information', 'Your Privacy Choices'];
    expect(labels('US-CA')).toEqual(both);
    expect(labels('US')).toEqual(both);
    expect(labels('US-TX')).toEqual(['Your Privacy Choices']);
  });

  it('say that the signal was honoured', () => {
    const said = (signal: boolean) =>
      usChoices(context('us-base', { ...region('US-CA'), signal }))[0]!.text!.join(' ');
    expect(said(true)).toContain('Opt-out request honoured');
    expect(said(false)).not.toContain('honoured');
  });

  it('confirm an opt-out once all of it is refused', () => {
    const said = (decisions: BlockContext['decisions']) =>
      usChoices(context('us-base', { decisions }))[0]!.text!.join(' ');
    expect(said({})).toContain('You can opt out');
    expect(said({ advertising: 'denied', marketing: 'denied' })).toContain('You can opt out');
    expect(said({ analytics: 'denied', advertising: 'denied', marketing: 'denied' })).toContain(
      'You have opted out',
    );
  });

  it('refuse what is sold, shared or targeted, and nothing else', () => {
    const { links } = usChoices(context('us-base', region('US-CA')))[0]!;
    expect(links!.find(({ action }) => action === 'reject')!.purposes).toEqual([
      // Google Analytics counts as sharing until the owner states otherwise.
      'analytics',
      'advertising',
      'marketing',
    ]);
  });
});

describe('United Kingdom: own statistics', () => {
  it('are told, with an objection in one click for them alone', () => {
    const [block] = ukStatistics(context('uk'));
    expect(block).toMatchObject({
      first: true,
      links: [{ text: 'Object to statistics', action: 'reject', purposes: ['statistics'] }],
    });
  });

  it('show that somebody objected', () => {
    const [block] = ukStatistics(context('uk', { decisions: { statistics: 'denied' } }));
    expect(block!.text).toEqual(['You have objected: your visits are not counted.']);
    expect(block).not.toHaveProperty('links');
  });

  it('are nothing special elsewhere', () => {
    expect(ukStatistics(context('eu-eea'))).toEqual([]);
  });
});

describe('a block that has not been translated', () => {
  it('says that it is in English, and one that has says nothing', () => {
    const [polish] = ukStatistics(context('uk', { texts: { ...english, tag: 'pl' } }));
    expect([polish?.lang, polish?.title]).toEqual(['en', 'Our own statistics']);
    const [spoken] = ukStatistics(context('uk', { texts: korean }));
    expect(spoken?.lang).toBeUndefined();
  });
});
