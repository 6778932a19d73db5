// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allVendors } from '../all-vendors.js';
import { check } from '../../src/config/check.js';
import { describe as repair } from '../../src/config/problems.js';

type Json = null | boolean | number | string | undefined | Json[] | { [key: string]: Json };

/** Every key there is, each with a value that is right. */
const full = {
  purposes: [
    'functional',
    'analytics',
    'advertising',
    'newsletter',
    { id: 'own', name: 'Own' },
    {
      id: 'heat-maps',
      like: 'analytics',
      name: { en: 'Heat maps', ko: '히트맵' },
      description: 'Where people click',
      form: false,
    },
  ],
  vendors: [
    {
      id: 'google-analytics',
      measurementId: 'G-ABCD1234',
      consentMode: 'advanced',
      cookiePrefix: 'acme',
      cookieDomain: 'shop.example',
      saleOrShare: false,
    },
    {
      id: 'adjust',
      appToken: 'abcdef123456',
      environment: 'production',
      options: { logLevel: 'none' },
      purpose: 'advertising',
    },
    {
      id: 'heat',
      name: 'Heat Ltd',
      purpose: 'heat-maps',
      src: 'https://heat.example/tag.js',
      hosts: ['heat.example', 'collect.heat.example:8443', 'cdn.example/heat'],
      storage: ['_heat', '_heat_*'],
      country: 'US',
      optOutUrl: 'https://heat.example/opt-out',
    },
  ],
  policy: { url: '/privacy', id: 'privacy', version: '2026-11.1_a', effective: '2026-11-22' },
  controller: { name: 'Example Ltd', contact: 'privacy@shop.example' },
  region: { location: 'US-CA', residence: 'DE', service: 'SG', endpoint: '/where' },
  language: 'zh-Hant',
  receipts: 'https://collector.example/receipts',
  texts: { en: { acceptAll: 'Fine' } },
  theme: { accent: '#1f6fEB', radius: 12, scheme: 'auto', layout: 'bar' },
  cookie: { name: 'shop.choice', domain: 'shop.example', server: true },
  dataLayer: 'myLayer',
  reload: 'never',
};

/** The full configuration with another value at a path such as `vendors[0].purpose`. */
const changed = (path: string, value: Json): unknown => {
  const copy = structuredClone(full) as unknown as Record<string, Json>;
  const keys = path.match(/[^.[\]]+/g) as string[];
  const last = keys.pop() as string;
  const owner = keys.reduce<Record<string, Json>>(
    (at, key) => at[key] as Record<string, Json>,
    copy,
  );
  owner[last] = value;
  return copy;
};
const paths = (config: unknown) => check(config, allVendors).map(({ path }) => path);

afterEach(() => {
  for (const key of ['purposes', 'receipts', 'tracker'])
    Reflect.deleteProperty(Object.prototype, key);
});

describe('a right configuration', () => {
  it('has no problem, with every key there is', () => {
    expect(check(full, allVendors)).toEqual([]);
  });

  it.each([
    ['nothing at all', {}],
    ['one vendor and no purposes', { vendors: [full.vendors[0]] }],
    ['a region as one code', { region: 'us-ca' }],
    ['the common name of the United Kingdom', { region: 'UK' }],
    ['a collector on this site', { receipts: 'https://localhost/receipts' }],
    ['a collector on this machine', { receipts: 'http://localhost:8787/receipts' }],
    ['the same by its number', { receipts: 'http://127.0.0.1:8787/receipts' }],
    ['a purpose in one language', { purposes: [{ id: 'own', name: 'Own' }] }],
    ['keys that are undefined', { receipts: undefined, vendors: undefined, region: undefined }],
    [
      'a vendor without a script',
      { vendors: [{ id: 'pixel', name: 'Pixel', purpose: 'advertising' }] },
    ],
  ])('has no problem: %s', (_what, config) => {
    expect(check(config, allVendors)).toEqual([]);
  });
});

/** One value that is wrong for each key; the message must name exactly this place. */
const wrong: [path: string, value: Json][] = [
  ['purposes', 'analytics'],
  ['purposes[0]', 'analytic'],
  ['purposes[0]', 'Analytics'],
  ['purposes[0]', 7],
  ['purposes[0]', null],
  ['purposes[0]', ['analytics']],
  ['purposes[3]', 'functional'],
  ['purposes[4].id', 'Heat Maps'],
  ['purposes[4].id', 'marketing'],
  ['purposes[4].id', 'a'.repeat(33)],
  ['purposes[5].like', 'necessary-ish'],
  ['purposes[5].name', ''],
  ['purposes[5].name', undefined],
  ['purposes[5].form', 'sometimes'],
  ['purposes[5].colour', 'red'],
  ['vendors', { id: 'google-analytics' }],
  ['vendors[0]', null],
  ['vendors[0]', 'google-analytics'],
  ['vendors[0].measurementId', 'UA-12345-6'],
  ['vendors[0].measurementId', undefined],
  ['vendors[0].consentMode', 'strict'],
  ['vendors[0].cookiePrefix', 'a b'],
  ['vendors[0].cookieDomain', 'https://shop.example'],
  ['vendors[0].saleOrShare', 'no'],
  ['vendors[1].appToken', 'abc'],
  ['vendors[1].appToken', undefined],
  ['vendors[1].environment', 'staging'],
  ['vendors[1].environment', undefined],
  ['vendors[1].purpose', 'marketing'],
  ['vendors[2].id', 'Heat!'],
  ['vendors[2].purpose', 'heatmaps'],
  ['vendors[2].purpose', undefined],
  ['vendors[2].src', 'http://heat.example/tag.js'],
  ['vendors[2].src', 'javascript:alert(1)'],
  ['vendors[2].src', 'data:text/javascript,alert(1)'],
  ['vendors[2].src', '//heat.example/tag.js\n'],
  ['vendors[2].hosts[1]', 'https://heat.example'],
  ['vendors[2].hosts', 'heat.example'],
  ['vendors[2].storage[0]', ''],
  ['vendors[2].country', 'usa'],
  ['vendors[2].optOutUrl', 'javascript:alert(1)'],
  ['vendors[2].name', ''],
  ['vendors[2].url', 'https://heat.example/tag.js'],
  ['policy', '/privacy'],
  ['policy.url', 'javascript:alert(1)'],
  ['policy.url', 'data:text/html,x'],
  ['policy.id', 'my policy'],
  ['policy.version', '1|2'],
  ['policy.effective', '22.11.2026'],
  ['policy.verison', '1'],
  ['controller', 'Example Ltd'],
  ['controller.name', ''],
  ['controller.contact', { mail: 'x' }],
  ['controller.phone', '1'],
  ['region', 'Germany'],
  ['region', ''],
  ['region', null],
  ['region', ['DE']],
  ['region.location', 'DEU'],
  ['region.residence', 'US_CA'],
  ['region.service', 7],
  ['region.endpoint', 'https://geo.example/where'],
  ['region.country', 'DE'],
  ['language', 'english please'],
  ['language', 5],
  ['receipts', 'http://collector.example/receipts'],
  ['receipts', 'javascript:alert(1)'],
  ['receipts', 'ftp://collector.example/'],
  ['receipts', null],
  ['receipts', ['https://collector.example/']],
  ['texts', 'Fine'],
  ['theme', 'dark'],
  ['theme.accent', 'blue'],
  ['theme.accent', '#12345'],
  ['theme.radius', 25],
  ['theme.radius', -1],
  ['theme.radius', 1.5],
  ['theme.scheme', 'black'],
  ['theme.layout', 'popup'],
  ['theme.colour', 'Arial'],
  ['cookie', 'assent'],
  ['cookie.name', 'a;b'],
  ['cookie.domain', 'https://shop.example'],
  ['cookie.path', '/'],
  ['cookie.server', 1],
  ['cookie.server', 'http://shop.example/cookie'],
  ['receiptsKeys', 'MCowBQYDK2VwAyEA'],
  ['dataLayer', 'my-layer'],
  ['dataLayer', '1layer'],
  ['reload', 'always'],
  ['tracker', true],
  ['Purposes', []],
]; // prettier-ignore

describe('a wrong value', () => {
  it.each(wrong)('at %s is found there and nowhere else: %j', (path, value) => {
    expect(paths(changed(path, value))).toEqual([path]);
  });

  it.each(wrong.filter(([path]) => !/purposes\[\d\]$/.test(path)))(
    'at %s is repeated as it was found: %j',
    (path, value) => {
      expect(check(changed(path, value), allVendors)[0]?.found).toEqual(value);
    },
  );

  // A text where a switch belongs is always on, whatever it says.
  it.each([
    ['vendors[0].saleOrShare', 'false'],
    ['purposes[5].form', 'false'],
    ['receipts', true],
    ['receipts', ''],
    ['policy.url', 5],
    ['dataLayer', true],
  ])('at %s is of the wrong kind: %j', (path, value) => {
    expect(paths(changed(path, value))).toEqual([path]);
  });

  it.each([[null], [undefined], ['{}'], [42], [true], [[]], [['analytics']]])(
    'in place of the whole configuration: %j',
    (config) => {
      expect(paths(config)).toEqual(['']);
    },
  );

  it('of several is named each', () => {
    expect(
      paths({ receipts: 'ftp://x/', language: '!', theme: { radius: 99 } }).toSorted(),
    ).toEqual(['language', 'receipts', 'theme.radius']);
  });

  it('is a second vendor of the same id', () => {
    expect(paths({ vendors: [full.vendors[0], full.vendors[0]] })).toEqual(['vendors[1].id']);
  });

  it('is a purpose of the vendor’s that nobody declared', () => {
    expect(paths({ purposes: ['advertising'], vendors: [full.vendors[0]] })).toEqual([
      'vendors[0].purpose',
    ]);
  });

  it.each([
    ['constructor', '{"constructor":1}'],
    ['__proto__', '{"__proto__":{"receipts":"/x"}}'],
    ['hasOwnProperty', '{"hasOwnProperty":1}'],
    ['theme.constructor', '{"theme":{"constructor":"x"}}'],
    [
      'vendors[0].toString',
      '{"vendors":[{"id":"x","name":"X","purpose":"analytics","toString":"y"}]}',
    ],
  ])('is a key that every object has: %s', (path, json) => {
    expect(paths(JSON.parse(json))).toEqual([path]);
  });

  it('does not come from what a page wrote into Object.prototype', () => {
    Object.assign(Object.prototype, { tracker: 'x' });
    expect(paths({ vendors: [full.vendors[0]] })).toEqual([]);
  });

  it('never makes the check itself throw', () => {
    const odd: unknown[] = [
      { purposes: [undefined] },
      { purposes: [{}] },
      { vendors: [undefined] },
      { vendors: [{}] },
      { vendors: [{ id: {} }] },
      { vendors: [[]] },
      {
        purposes: [
          { id: 'x', name: 'x' },
          { id: 'x', name: 'x' },
        ],
      },
      { region: () => 'DE' },
      { texts: [] },
      Object.create(null),
    ];
    for (const config of odd) expect(() => check(config, allVendors)).not.toThrow();
  });
});

describe('the advice', () => {
  const adviceFor = (path: string, value: Json) => {
    const text = repair(check(changed(path, value), allVendors));
    const [, line, ...more] = text.split('\n');
    expect(more).toEqual([]);
    return line as string;
  };
  const known = wrong.filter(
    ([path]) =>
      !/colour|url'|verison|phone|country'|font|path$|tracker|Purposes/.test(path) &&
      path !== 'vendors[2].url' &&
      path !== 'region.country',
  );

  it.each(known)(
    'for %s says what to write there, not only that it is wrong: %j',
    (path, value) => {
      const line = adviceFor(path, value);
      expect(line).toContain(path);
      expect(line).not.toMatch(/not known or its value|: add it|undefined/);
      expect(line.slice(line.indexOf(': ')).length).toBeGreaterThan(17);
    },
  );

  it.each([
    ['purposes[5].colour', 'red'],
    ['vendors[2].url', 'x'],
    ['policy.verison', '1'],
    ['controller.phone', '1'],
    ['region.country', 'DE'],
    ['theme.colour', 'Arial'],
    ['cookie.path', '/'],
    ['tracker', true],
  ])('for the unknown key %s says that it is not known', (path, value) => {
    expect(adviceFor(path, value)).toMatch(/not known/);
  });

  it.each([
    ['purpose', 'purposes'],
    ['Vendors', 'vendors'],
    ['regoin', 'region'],
    ['receipt', 'receipts'],
    ['datalayer', 'dataLayer'],
  ])('for the misspelt key %s names the one that was meant', (key, meant) => {
    expect(repair(check({ [key]: [] }, allVendors))).toContain(`did you mean "${meant}"?`);
  });

  it.each([
    ['analytic', 'analytics'],
    ['Marketing', 'marketing'],
    ['adverising', 'advertising'],
  ])('for the misspelt purpose %s names the one that was meant', (name, meant) => {
    expect(repair(check({ purposes: [name] }, allVendors))).toContain(`did you mean "${meant}"?`);
  });

  it('for what is missing says so', () => {
    expect(adviceFor('vendors[0].measurementId', undefined)).toMatch(/missing.*G-/);
  });

  it('for something that is no configuration says what one is', () => {
    expect(repair(check('x', allVendors))).toMatch(/JSON object/);
  });
});

// Prototype.js gives arrays an `entries` that answers with the items alone.
it('lists are numbered without the page’s own Array.prototype.entries', () => {
  const forms = [{ id: 'letter', purposes: ['newsletter'], requires: ['newsletter'], items: {} }];
  const good = { purposes: ['newsletter'], vendors: [], forms };
  const doubled = { ...good, forms: [...forms, ...forms] };
  const theirs = vi.spyOn(Array.prototype, 'entries').mockImplementation(function (
    this: unknown[],
  ) {
    return this.slice() as never;
  });
  const found = [check(good, allVendors), check(doubled, allVendors)];
  theirs.mockRestore();
  expect(found.map((problems) => problems.map(({ path }) => path))).toEqual([[], ['forms[1].id']]);
});
