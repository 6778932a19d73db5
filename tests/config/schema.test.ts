import { allVendors } from '../all-vendors.js';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { texts as english } from '../../widget/locales/en.js';
import { more } from '../../widget/locales/more/en.js';
import { rights } from '../../widget/locales/rights/en.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'),
) as { properties: object; $defs: { vendor: { properties: object }; texts: SchemaPart } };
const bySchema = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
}).compile(schema);

// The rules resolve addresses against the page, so there has to be one.
let inBrowser: (config: unknown) => boolean;
let keysInBrowser: { config: readonly string[]; vendor: readonly string[] };
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://shop.example/cart'));
  const { check } = await import('../../src/config/check.js');
  const { rules } = await import('../../src/config/rules.js');
  inBrowser = (config) => check(config, allVendors).length === 0;
  const { vendorRule } = await import('../../src/config/rules.js');
  const own = Object.values(allVendors).flatMap((vendor) => Object.keys(vendor?.rules ?? {}));
  keysInBrowser = {
    config: Object.keys(rules).sort(),
    vendor: [...new Set([...Object.keys(vendorRule), ...own])].sort(),
  };
});

const vendor = (over: object) => ({
  vendors: [{ id: 'acme', name: 'Acme', purpose: 'analytics', ...over }],
});
const google = { id: 'google-analytics', measurementId: 'G-ABC1234567' };
const adjust = { id: 'adjust', appToken: 'abc123def456', environment: 'sandbox' };
const research = { id: 'research', name: 'Research' };

const good: Readonly<Record<string, unknown>> = {
  'nothing at all': {},
  'every known purpose': {
    purposes: ['necessary', 'functional', 'analytics', 'advertising', 'marketing', 'newsletter'],
  },
  'a vendor that Assent knows': { vendors: [{ id: 'meta-pixel', account: '1234567890' }] },
  'Google Tag Manager': { vendors: [{ id: 'google-tag-manager', account: 'GTM-ABC1234' }] },
  'policy documents': {
    policy: {
      versions: [
        { version: '2026-11', announced: '2026-10-20', effective: '2026-11-22', src: '/p.json' },
      ],
      utcOffset: '+09:00',
    },
  },
  'decisions about law': {
    law: { preset: 'us-strict', countries: { NZ: 'au', TR: { analytics: 'opt-out' } } },
  },
  'Do Not Track and a guess by time zone': {
    signals: { dnt: true },
    region: { trustHeuristics: true },
    reload: 'ask',
  },
  'contacts by role': {
    controller: {
      contacts: [{ role: 'privacy-officer', name: { en: 'Privacy team' }, phone: '1' }],
    },
  },
  'what Hong Kong wants said': {
    directMarketing: {
      data: ['Email'],
      subjects: ['Cloud services'],
      channel: 'a@b.example',
      gain: false,
    },
  },
  'forms with everything': {
    purposes: ['marketing'],
    forms: [
      {
        id: 'offers',
        purposes: ['marketing'],
        items: { required: ['email'], optional: ['name'], oneOf: [['mobile', 'fax']] },
        keeps: { months: 6 },
        refusalEffect: { en: 'None.' },
        requires: ['marketing'],
        channels: ['email', 'sms'],
        confirm: true,
      },
    ],
  },
  'a purpose of the own': { purposes: [{ ...research, like: 'analytics', form: true }] },
  'a purpose named in two languages': {
    purposes: [{ id: 'research', name: { en: 'Research', ko: '연구' }, description: 'Surveys.' }],
  },
  'a vendor for a purpose of the own': {
    purposes: [research],
    vendors: [
      { id: 'panel', name: 'Panel', purpose: 'research', src: '/panel.js', storage: ['_panel*'] },
    ],
  },
  'Google Analytics': { vendors: [google] },
  'Google Analytics with everything': {
    vendors: [
      {
        ...google,
        purpose: 'marketing',
        consentMode: 'advanced',
        cookiePrefix: 'acme',
        cookieDomain: 'shop.example',
        hosts: ['metrics.shop.example', 'shop.example/g/', 'localhost:4000/collect'],
        saleOrShare: false,
        src: 'https://shop.example/tag.js',
      },
    ],
  },
  Adjust: { vendors: [{ ...adjust, options: { logLevel: 'verbose' } }] },
  'both vendors': { vendors: [google, adjust] },
  'a described vendor': vendor({
    name: 'Acme',
    country: 'NL',
    optOutUrl: 'https://acme.example/out',
  }),
  'a policy': {
    policy: { url: '/privacy', id: 'shop', version: '2026-11', effective: '2026-11-22' },
  },
  'a controller': { controller: { name: 'Example Shop', contact: 'privacy@shop.example' } },
  'a country': { region: 'de' },
  'a state': { region: 'US-CA' },
  'region inputs': { region: { residence: 'KR', service: 'SG', endpoint: '/region' } },
  'an endpoint written out': { region: { endpoint: 'https://shop.example/region' } },
  'a language': { language: 'zh-Hant' },
  'an endpoint for receipts': { receipts: 'https://receipts.shop.example/v1/receipts' },
  'a path for receipts': { receipts: '/v1/receipts' },
  'receipts on this machine': { receipts: 'http://localhost:8787/v1/receipts' },
  'receipts on a local name': { receipts: 'http://receipts.localhost/v1/receipts' },
  'receipts on the loopback address': { receipts: 'http://[::1]:8787/' },
  'own words': { texts: { en: { ask: { title: 'Cookies?' }, save: 'Keep' } } },
  'a theme': { theme: { accent: '#1F6feb', radius: 24, scheme: 'dark', layout: 'bar' } },
  'a cookie that a server writes': { cookie: { server: '/assent/v1/cookie' } },
  'a cookie that the collector writes': {
    cookie: { server: true },
    receipts: '/assent/v1/receipts',
    receiptsKeys: [`MCowBQYDK2VwAyEA${'a'.repeat(43)}=`],
  },
  'a cookie': { cookie: { name: 'shop.choice', domain: '.shop.example' } },
  'a data layer': { dataLayer: 'gtmLayer' },
  'no reload': { reload: 'never' },
};

const bad: Readonly<Record<string, unknown>> = {
  'a list': [],
  'a word': 'analytics',
  null: null,
  'an unknown key': { regoin: 'DE' },
  'an unknown purpose': { purposes: ['analytic'] },
  'a purpose twice': { purposes: ['analytics', 'analytics'] },
  'purposes as one word': { purposes: 'analytics' },
  'a purpose without a name': { purposes: [{ id: 'research' }] },
  'a purpose with capitals': { purposes: [{ id: 'Research', name: 'R' }] },
  'a purpose that takes a known name': { purposes: [{ id: 'analytics', name: 'Counting' }] },
  'a purpose like an unknown one': { purposes: [{ ...research, like: 'surveys' }] },
  'a purpose with an unknown key': { purposes: [{ ...research, label: 'x' }] },
  'a form without items': { forms: [{ id: 'news', purposes: ['newsletter'] }] },
  'a form with an unknown way': {
    forms: [{ id: 'news', purposes: ['newsletter'], items: {}, channels: ['pigeon'] }],
  },
  'a form kept for two times': {
    forms: [{ id: 'news', purposes: ['newsletter'], items: {}, keeps: { years: 1, months: 1 } }],
  },
  'a form with an unknown key': {
    forms: [{ id: 'news', purposes: ['newsletter'], items: {}, ticked: true }],
  },
  'Google without its id': { vendors: [{ id: 'google-analytics' }] },
  'an old Google id': { vendors: [{ ...google, measurementId: 'UA-1234' }] },
  'a consent mode that does not exist': { vendors: [{ ...google, consentMode: 'on' }] },
  'Adjust without its token': { vendors: [{ id: 'adjust', environment: 'sandbox' }] },
  'Adjust without its environment': { vendors: [{ id: 'adjust', appToken: 'abc123def456' }] },
  'a short token': { vendors: [{ ...adjust, appToken: 'abc' }] },
  'an unknown environment': { vendors: [{ ...adjust, environment: 'test' }] },
  'a vendor without an id': { vendors: [{ purpose: 'analytics' }] },
  'a vendor without a purpose': { vendors: [{ id: 'acme' }] },
  'a vendor with an unknown key': vendor({ cookies: ['a'] }),
  'a vendor script without encryption': vendor({ src: 'http://acme.example/a.js' }),
  'a vendor script as text': vendor({ src: 'data:text/javascript,1' }),
  'a host with its scheme': vendor({ hosts: ['https://acme.example'] }),
  'a country in words': vendor({ country: 'Germany' }),
  'a way out that is code': vendor({ optOutUrl: 'javascript:alert(1)' }),
  'a policy page that is code': { policy: { url: 'javascript:alert(1)' } },
  'a version with a space': { policy: { version: 'version 2' } },
  'a date in another order': { policy: { effective: '22.11.2026' } },
  'an empty controller': { controller: { name: '' } },
  'a region in words': { region: 'Amerika' },
  'a region that is null': { region: null },
  'an unknown region input': { region: { country: 'DE' } },
  'a residence in words': { region: { residence: 'Korea' } },
  'a known vendor misspelt': { vendors: [{ id: 'meta-pixle', account: '1234567890' }] },
  'an account in another form': { vendors: [{ id: 'google-tag-manager', account: 'G-ABC1234' }] },
  'a name for a known vendor': { vendors: [{ ...google, name: 'Counter' }] },
  'a key of another vendor': { vendors: [{ ...google, appToken: 'abc123def456' }] },
  'a version without its document': {
    policy: { versions: [{ version: '1', effective: '2026-11-22' }] },
  },
  'a clock in words': { policy: { utcOffset: 'Seoul' } },
  'a law for a continent': { law: { countries: { Europe: 'row' } } },
  'a law that does not exist': { law: { countries: { NZ: 'loose' } } },
  'a mode that does not exist': { law: { countries: { NZ: { analytics: 'on' } } } },
  'a contact without a role': { controller: { contacts: [{ name: 'Team' }] } },
  'a signal that does not exist': { signals: { p3p: true } },
  'a language in words': { language: 'English!' },
  'a language that is a number': { language: 5 },
  'receipts without encryption': { receipts: 'http://shop.example/v1/receipts' },
  'receipts to a name that only begins like this machine': {
    receipts: 'http://localhost.evil.example/',
  },
  'a colour by name': { theme: { accent: 'red' } },
  'a corner too round': { theme: { radius: 25 } },
  'half a pixel': { theme: { radius: 1.5 } },
  'an unknown layout': { theme: { layout: 'wall' } },
  'an unknown part of the theme': { theme: { colour: 'red' } },
  'a key that is none': { receiptsKeys: ['-----BEGIN PUBLIC KEY-----'] },
  'a cookie name with a space': { cookie: { name: 'my choice' } },
  'a data layer that is no variable': { dataLayer: 'data-layer' },
  'an unknown reload': { reload: true },
};

describe('the editor and the browser agree', () => {
  test.each(Object.entries(good))('that this is right: %s', (_, config) => {
    expect(inBrowser(config)).toBe(true);
    expect(bySchema(config), JSON.stringify(bySchema.errors)).toBe(true);
  });
  test.each(Object.entries(bad))('that this is wrong: %s', (_, config) => {
    expect(inBrowser(config)).toBe(false);
    expect(bySchema(config)).toBe(false);
  });
});

/** Rules over the whole configuration or the page: a schema cannot say them. */
const onlyTheBrowserSees: Readonly<Record<string, unknown>> = {
  'two vendors of one id': { vendors: [google, { ...google, measurementId: 'G-OTHER1' }] },
  'two own purposes of one id': { purposes: [research, { ...research, name: 'Other' }] },
  'a vendor whose purpose is not declared': { purposes: ['analytics'], vendors: [adjust] },
  'a vendor whose purpose nobody knows': vendor({ purpose: 'surveys' }),
  'a law for the unknown': { law: { countries: { ZZ: 'au' } } },
  'a cookie by a collector that is not named': { cookie: { server: true } },
  "another site's endpoint": { region: { endpoint: 'https://geo.example/' } },
};

/** The browser reads a value as text; in a file the wrong type is a slip worth showing. */
const onlyTheEditorMinds: Readonly<Record<string, unknown>> = {
  'words that are a number': { texts: { en: 5 } },
};

describe('where they differ, it is known', () => {
  test.each(Object.entries(onlyTheBrowserSees))('only the browser refuses %s', (_, config) => {
    expect(inBrowser(config)).toBe(false);
    expect(bySchema(config), JSON.stringify(bySchema.errors)).toBe(true);
  });
  test.each(Object.entries(onlyTheEditorMinds))('only the editor refuses %s', (_, config) => {
    expect(inBrowser(config)).toBe(true);
    expect(bySchema(config)).toBe(false);
  });
});

interface SchemaPart {
  properties?: Readonly<Record<string, SchemaPart>>;
}
const shapeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]))
    : true;
const shapeOfSchema = ({ properties }: SchemaPart): unknown =>
  properties
    ? Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [key, shapeOfSchema(part)]),
      )
    : true;

describe('completion offers', () => {
  test('every key that the browser knows, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(keysInBrowser.config);
    expect(Object.keys(schema.$defs.vendor.properties).sort()).toEqual(keysInBrowser.vendor);
  });
  test('every text of the notice, and no other', () => {
    const { tag: _tag, dir: _dir, ...texts } = { ...english, ...more, ...rights };
    expect(shapeOfSchema(schema.$defs.texts)).toEqual(shapeOf(texts));
  });
});
