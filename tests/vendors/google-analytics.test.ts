// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config, GoogleAnalyticsConfig } from '../../src/types.js';
import { gtag } from '../../src/vendors/google/gtag.js';
import { page } from './google-page.js';

type Module = typeof import('../../src/vendors/google-analytics.js');
let vendor: Module['vendor'];
const config: GoogleAnalyticsConfig = { id: 'google-analytics', measurementId: 'G-ABCD1234' };
const site: Config = { vendors: [config] };
const host = window as unknown as Record<string, unknown>;
const signals = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

beforeEach(async () => {
  // Each test is a page of its own; the file remembers whether the tag is there.
  vi.resetModules();
  ({ vendor } = await import('../../src/vendors/google-analytics.js'));
});
afterEach(() => {
  for (const key of Object.keys(host)) if (key.startsWith('ga-disable')) delete host[key];
});

const granted = (command: unknown[] | undefined) =>
  Object.entries((command?.[2] ?? {}) as Record<string, string>)
    .filter(([, word]) => word === 'granted')
    .map(([name]) => name)
    .toSorted();

describe('every command to Google’s tag', () => {
  it('is an arguments object: an array would be ignored without a word', async () => {
    const { tools, layer } = page(site, 'google-analytics');
    await vendor.start?.(config, tools);
    vendor.update?.(config, tools);
    await vendor.stop?.(config, tools, true);
    expect(layer.length).toBeGreaterThan(3);
    for (const entry of layer)
      expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]');
  });

  it('about consent sets all seven signals, because an unset one counts as granted', async () => {
    const { tools, commands, forbid } = page(site, 'google-analytics');
    await vendor.start?.(config, tools);
    forbid('google-analytics');
    await vendor.stop?.(config, tools, true);
    expect(commands('consent')).toHaveLength(2);
    for (const [, , values] of commands('consent')) {
      expect(Object.keys(values as object).toSorted()).toEqual(signals);
      for (const word of Object.values(values as object))
        expect(word).toMatch(/^(granted|denied)$/);
    }
  });

  it('names no region: Google would compare it with a place of its own', async () => {
    const { tools, layer } = page(site, 'google-analytics', 'advertising');
    await vendor.start?.(config, tools);
    expect(JSON.stringify(layer.map((entry) => [...(entry as IArguments)]))).not.toContain(
      'region',
    );
  });
});

describe('after a yes', () => {
  it('come update, redaction, js, config and the script, in this order', async () => {
    const { tools, loaded, commands } = page(site, 'google-analytics');
    await vendor.start?.(config, tools);
    expect(commands().map((command) => command.slice(0, 2))).toEqual([
      ['consent', 'update'],
      ['set', 'ads_data_redaction'],
      ['js', expect.any(Date)],
      ['config', 'G-ABCD1234'],
    ]);
    expect(loaded()).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-ABCD1234']);
  });

  it('the tag comes once, however often somebody changes their mind', async () => {
    const { tools, loaded, commands } = page(site, 'google-analytics');
    await vendor.start?.(config, tools);
    await vendor.start?.(config, tools);
    vendor.update?.(config, tools);
    expect(loaded()).toHaveLength(1);
    expect(commands('config')).toHaveLength(1);
    expect(commands('consent')).toHaveLength(1);
  });

  it('several ids each get a loader and a config', async () => {
    const both = { ...config, measurementId: 'G-ABCD1234, G-EFGH5678' };
    const { tools, loaded, commands } = page({ vendors: [both] }, 'google-analytics');
    await vendor.start?.(both, tools);
    expect(loaded().map((src) => src.split('id=')[1])).toEqual(['G-ABCD1234', 'G-EFGH5678']);
    expect(commands('config').map(([, id]) => id)).toEqual(['G-ABCD1234', 'G-EFGH5678']);
    expect(commands('js')).toHaveLength(1);
  });

  it('a page that said `js` itself is not told again', async () => {
    const { tools, layer, commands } = page(site, 'google-analytics');
    gtag({ dataLayer: () => layer })('js', new Date(0));
    await vendor.start?.(config, tools);
    expect(commands('js')).toHaveLength(1);
  });

  it('the name of another data layer, the owner’s address and its query reach the tag', async () => {
    const own = { ...config, src: 'https://t.shop.example/g?x=1' };
    const { tools, loaded } = page({ vendors: [own], dataLayer: 'layer' }, 'google-analytics');
    await vendor.start?.(own, tools);
    expect(loaded()).toEqual(['https://t.shop.example/g?x=1&id=G-ABCD1234&l=layer']);
  });

  it('prefix, domain, path and further options reach the tag', async () => {
    const own: GoogleAnalyticsConfig = {
      ...config,
      cookiePrefix: 'acme',
      cookieDomain: 'shop.example',
      cookiePath: '/shop/',
      options: { send_page_view: false },
    };
    const { tools, commands } = page({ vendors: [own] }, 'google-analytics');
    await vendor.start?.(own, tools);
    expect(commands('config')[0]?.[2]).toEqual({
      cookie_prefix: 'acme',
      cookie_domain: 'shop.example',
      cookie_path: '/shop/',
      send_page_view: false,
    });
  });

  it('a script that cannot be had is an error, not a silence', async () => {
    const { tools, fail } = page(site, 'google-analytics');
    fail();
    await expect(vendor.start?.(config, tools)).rejects.toThrow('404');
  });
});

describe('events from before a yes', () => {
  const event = (layer: unknown[], name: string) => gtag({ dataLayer: () => layer })('event', name);
  const names = (commands: unknown[][]) => commands.map(([, name]) => name);

  it('are dropped where the visitor was asked on this page', async () => {
    const { tools, layer, commands } = page(site, 'google-analytics');
    event(layer, 'early');
    layer.push({ event: 'pushed early' }, { event: 'gtm.dom' }, { event: 'assent_ready' }, { cart: 1 });
    tools.waited = true;
    await vendor.start?.(config, tools);
    event(layer, 'late');
    expect(names(commands('event'))).toEqual(['late']);
    expect(layer).toEqual(expect.arrayContaining([{ event: 'gtm.dom' }, { event: 'assent_ready' }, { cart: 1 }]));
    expect(JSON.stringify(layer)).not.toContain('pushed early');
  }); // prettier-ignore

  it('stay where nobody had to wait, or the owner said so', async () => {
    for (const [waited, over] of [
      [false, {}],
      [true, { earlyEvents: 'keep' as const }],
    ] as const) {
      const { tools, layer, commands } = page(site, 'google-analytics');
      event(layer, 'early');
      tools.waited = waited;
      await vendor.start?.({ ...config, ...over }, tools);
      expect(names(commands('event'))).toEqual(['early']);
      vi.resetModules();
      ({ vendor } = await import('../../src/vendors/google-analytics.js'));
    }
  });
});

describe('advanced mode', () => {
  const advanced = { ...config, consentMode: 'advanced' as const };

  it('loads the tag once, denied, and tells it of a yes without loading it again', async () => {
    const { tools, loaded, commands, allow } = page({ vendors: [advanced] });
    vendor.wait?.(advanced, tools);
    vendor.wait?.(advanced, tools);
    expect(loaded()).toHaveLength(1);
    expect(granted(commands('consent')[0])).toEqual(['security_storage']);
    allow('google-analytics');
    await vendor.start?.(advanced, tools);
    expect(loaded()).toHaveLength(1);
    expect(granted(commands('consent').at(-1))).toContain('analytics_storage');
  });

  it('passes on a yes to another purpose', () => {
    const { tools, commands } = page({ vendors: [advanced] }, 'advertising');
    vendor.wait?.(advanced, tools);
    expect(granted(commands('consent').at(-1))).toEqual([
      'ad_personalization',
      'ad_storage',
      'ad_user_data',
      'security_storage',
    ]);
  });

  it('that cannot load breaks nothing', async () => {
    const { tools, fail } = page({ vendors: [advanced] });
    fail();
    expect(() => vendor.wait?.(advanced, tools)).not.toThrow();
    await new Promise((done) => setTimeout(done, 0));
  });

  it('waits for an answer by a default with all seven signals, and ends the wait by an update', () => {
    const waits = { ...advanced, waitForUpdate: 500 };
    const { tools, commands, because } = page({ vendors: [waits] });
    because('google-analytics', 'not-asked');
    vendor.wait?.(waits, tools);
    const [command] = commands('consent');
    expect(command?.[1]).toBe('default');
    expect(command?.[2]).toMatchObject({ wait_for_update: 500, ad_storage: 'denied' });
    expect(Object.keys(command?.[2] as object)).toHaveLength(8);
    because('google-analytics', 'refused');
    vendor.wait?.(waits, tools);
    expect(commands('consent').map(([, kind]) => kind)).toEqual(['default', 'update']);
  });

  it('puts ids into links only while nobody has answered', async () => {
    const passes = { ...advanced, urlPassthrough: true };
    const { tools, commands, because, allow } = page({ vendors: [passes] });
    const passing = () => commands('set').filter(([, name]) => name === 'url_passthrough');
    because('google-analytics', 'not-asked');
    vendor.wait?.(passes, tools);
    expect(passing().map(([, , on]) => on)).toEqual([true]);
    because('google-analytics', 'refused');
    vendor.wait?.(passes, tools);
    expect(passing().map(([, , on]) => on)).toEqual([true, false]);
    allow('google-analytics');
    await vendor.start?.(passes, tools);
    expect(passing()).toHaveLength(2);
  });

  it.each([
    ['advanced', {}, []],
    ['basic', { urlPassthrough: true }, ['urlPassthrough']],
    ['basic', { waitForUpdate: 500 }, ['waitForUpdate']],
    ['advanced', { urlPassthrough: true, waitForUpdate: 500 }, []],
    ['basic', { urlPassthrough: false }, []],
    ['basic', { options: { cookie_prefix: 'x' } }, ['options']],
    ['basic', { options: { send_page_view: false, cookie_expires: 0 } }, []],
  ] as const)('%s with %j contradicts itself in %j', (consentMode, over, keys) => {
    expect(vendor.conflicts?.({ ...config, consentMode, ...over })).toEqual(keys);
  });
});

describe('click ids', () => {
  const redacts = async (vendors: Config['vendors']) => {
    const { tools, commands } = page({ vendors: vendors ?? [] }, 'google-analytics');
    await vendor.start?.(vendors?.[0] as GoogleAnalyticsConfig, tools);
    return commands('set').find(([, name]) => name === 'ads_data_redaction')?.[2];
  };

  it('are removed from requests while advertising is denied', async () => {
    expect(await redacts([config])).toBe(true);
  });

  it('stay only where every one of Google’s vendors says so', async () => {
    expect(await redacts([{ ...config, adsDataRedaction: false }])).toBe(false);
  });

  it('are removed as soon as one of Google’s vendors does not say so', async () => {
    const ads = { id: 'google-ads' as const, account: 'AW-123456' };
    expect(await redacts([{ ...config, adsDataRedaction: false }, ads])).toBe(true);
  });
});

describe('after a withdrawal', () => {
  it('the tag is disabled first, by every id, and denied then', async () => {
    const both = { ...config, measurementId: 'G-ABCD1234,G-EFGH5678' };
    const { tools, commands, forbid } = page({ vendors: [both] }, 'google-analytics');
    await vendor.start?.(both, tools);
    forbid('google-analytics');
    const seen: unknown[] = [];
    const { dataLayer } = tools;
    tools.dataLayer = () => {
      seen.push([host['ga-disable-G-ABCD1234'], host['ga-disable-G-EFGH5678']]);
      return dataLayer();
    };
    await vendor.stop?.(both, tools, true);
    expect(seen[0]).toEqual([true, true]);
    expect(granted(commands('consent').at(-1))).toEqual(['security_storage']);
  });
});

describe('what it stores', () => {
  const names = (over: Partial<GoogleAnalyticsConfig> = {}) =>
    vendor.storage({ ...config, ...over }).map(({ name }) => name);

  it('is named for removal', () => {
    expect(names()).toEqual(
      expect.arrayContaining(['_ga', '_ga_ABCD1234', '_ga_*', '_gid', '_gat*', '_gac_*', '_gcl_*']),
    );
  });

  it('carries the owner’s prefix', () => {
    const own = names({ cookiePrefix: 'acme' });
    expect(own).toEqual(
      expect.arrayContaining(['acme_ga', 'acme_ga_*', 'acme_gid', 'acme_gat*', 'acme_au']),
    );
    // Those without the prefix may belong to somebody else on the same domain.
    expect(own).not.toContain('_ga');
  });
});
