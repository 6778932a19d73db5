import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PresetVendorConfig, StoredItem } from '../../src/types.js';
import { knownPurposes } from '../../src/decisions/purposes.js';
import { vendorIds } from '../../src/vendors/ids.js';
import type { VendorModule } from '../../src/vendors/vendor.js';
import { described, samples } from './samples.js';

const files = readdirSync('src/vendors')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !['vendor', 'own', 'ids', 'load-vendors'].includes(name));
const presets = (await Promise.all(
  files.map(async (id) => [id, (await import(`../../src/vendors/${id}.ts`)).vendor]),
)) as [string, VendorModule<PresetVendorConfig>][];

/** They keep nothing in the page, or nothing that anybody has named. */
const withoutStorage = ['plausible', 'kakao-pixel'];
/** On the owner's own server: the host of `src` is added at a withdrawal. */
const withoutHosts = ['matomo'];

const sampleOf = (id: string): PresetVendorConfig =>
  samples.find(({ config }) => config.id === id)?.config ?? {
    id,
    account: 'G-ABCD1234',
    ...({ measurementId: 'G-ABCD1234', appToken: 'abcdef123456' } as object),
  };

describe('the vendors that Assent knows', () => {
  it('are named in ids.ts, in alphabetical order', () => {
    expect(vendorIds).toEqual(files.toSorted());
  });

  it('each have a sample here, or are known to start nothing', () => {
    const elsewhere = files.filter((id) => id === 'adjust' || /^google-(?!maps)/.test(id));
    expect([...samples.map(({ config }) => config.id), ...described, ...elsewhere].sort()).toEqual(
      files.toSorted(),
    );
  });

  it.each(samples.map(({ config }) => [config.id]))('%s has a stand-in', (id) => {
    expect(existsSync(`examples/stand-ins/vendors/${id}.js`)).toBe(true);
  });
});

describe.each(presets)('%s', (id, vendor) => {
  it('bears an id that may stand in a record', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
  });

  it('tells visitors its name, what for, and in which role', () => {
    expect(vendor.name.length).toBeGreaterThan(1);
    expect(knownPurposes).toContain(vendor.purpose);
    expect(['processor', 'third-party', 'joint-controller']).toContain(vendor.role);
    expect(typeof vendor.saleOrShare).toBe('boolean');
  });

  it('may use data for its own ends only if it counts as sharing', () => {
    expect(vendor.role === 'processor' || vendor.saleOrShare).toBe(true);
  });

  it('says where its facts come from', () => {
    expect(vendor.source.ref.length).toBeGreaterThan(10);
    expect(vendor.source.status).toMatch(
      /^(measured|secondary-source-checked|own-knowledge-unverified)$/,
    );
  });

  it('S17: names a country and an opt-out page that can be shown, if any', () => {
    expect(vendor.country ?? 'ZZ').toMatch(/^[A-Z]{2}$/);
    expect(new URL(vendor.optOutUrl ?? 'https://none.example/').protocol).toBe('https:');
  });

  it('names hosts that the send guard understands', () => {
    expect(vendor.hosts.length > 0).toBe(!withoutHosts.includes(id));
    for (const host of vendor.hosts) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]{2,}|\*)(\/[\w./-]+)?$/);
      // A whole search engine or network would fall silent.
      expect(host).not.toMatch(
        /^(www\.)?(google|bing|facebook|linkedin|reddit|x|hubspot)\.(com|\*)$/,
      );
    }
  });

  it('names what it keeps, where, how long and what for', () => {
    const items = vendor.storage(sampleOf(id));
    expect(items.length > 0).toBe(!withoutStorage.includes(id));
    expect(new Set(items.map(({ name, in: where }) => `${name} ${where}`)).size).toBe(items.length);
    for (const { name, in: where, keeps, for: use, beyond } of items as readonly StoredItem[]) {
      // A lone `*`, or a letter or two, would remove what belongs to others.
      expect(name).toMatch(beyond ? /^[^*\s]+\*?$/ : /^[^*\s]{3,}\*?$/);
      expect(name).not.toContain('undefined');
      expect(['cookie', 'local', 'session', 'database', 'cache', undefined]).toContain(where);
      if (typeof keeps === 'number') expect(keeps > 0 && keeps <= 10950).toBe(true);
      expect(['recognise', 'session', 'campaign', 'settings', 'throttle', undefined]).toContain(
        use,
      );
    }
  });

  it('has a rule for each key that it requires', () => {
    for (const key of vendor.required) expect(['src', ...Object.keys(vendor.rules)]).toContain(key);
  });

  it('starts something only where it can be given an account', () => {
    expect(Boolean(vendor.start)).toBe(vendor.required.length > 0);
  });
});

describe('rules of the configuration', () => {
  it.each(samples.map(({ config }) => [config.id, config] as const))(
    '%s takes what it was made for, and refuses anything else',
    (id, config) => {
      const rule = presets.find(([name]) => name === id)?.[1].rules.account as RegExp;
      expect(config.account).toMatch(rule);
      for (const junk of [
        '',
        'YOUR_ID_HERE',
        ` ${config.account}`,
        `${config.account}\n`,
        `${config.account}/../x`,
        `<${config.account}>`,
        'x'.repeat(500),
      ])
        expect(rule.test(junk), JSON.stringify(junk)).toBe(false);
    },
  );

  it.each(presets.filter(([, { rules }]) => rules.options !== undefined))(
    '%s takes options as an object only',
    (id, { rules }) => {
      const rule = rules.options as (value: unknown) => boolean;
      expect(rule({ trackerUrl: 'https://a.example/matomo.php', domain: 'shop.example' })).toBe(
        true,
      );
      for (const junk of [null, undefined, 1, 'x', [], true])
        expect(rule(junk), `${id}: ${JSON.stringify(junk)}`).toBe(false);
    },
  );

  it('Matomo and Naver take only the options that they understand', () => {
    const ruleOf = (id: string) =>
      presets.find(([name]) => name === id)?.[1].rules.options as (value: unknown) => boolean;
    for (const junk of [{}, { trackerUrl: 7 }]) expect(ruleOf('matomo')(junk)).toBe(false);
    for (const junk of [{}, { domain: 7.5 }, { domain: 'a b' }, { domain: 'javascript:x' }])
      expect(ruleOf('naver-analytics')(junk)).toBe(false);
  });
});

describe('names that two vendors claim', () => {
  it('are out of a page’s reach, so that stopping one never breaks the other', () => {
    const claims = samples.flatMap(({ config }) =>
      (presets.find(([id]) => id === config.id)?.[1].storage(config) ?? [])
        .filter(({ beyond }) => !beyond)
        .map(({ name }) => ({ id: config.id, name })),
    );
    const covers = (a: string, b: string) => a.endsWith('*') && b.startsWith(a.slice(0, -1));
    const shared = claims.flatMap((a) =>
      claims.filter((b) => a.id !== b.id && (a.name === b.name || covers(a.name, b.name))),
    );
    expect(shared).toEqual([]);
  });
});
