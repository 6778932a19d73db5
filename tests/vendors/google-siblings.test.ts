// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config, VendorConfig } from '../../src/types.js';
import { signalsNow } from '../../src/vendors/google/signals.js';
import type { VendorModule } from '../../src/vendors/vendor.js';
import { page } from './google-page.js';

const analytics: VendorConfig = { id: 'google-analytics', measurementId: 'G-ABCD1234' };
const ads: VendorConfig = { id: 'google-ads', account: 'AW-123456789' };
const floodlight: VendorConfig = { id: 'google-floodlight', account: 'DC-1234567' };
const manager: VendorConfig = { id: 'google-tag-manager', account: 'GTM-ABC123' };

let modules: Record<string, VendorModule>;
beforeEach(async () => {
  vi.resetModules();
  modules = {};
  for (const id of ['google-analytics', 'google-ads', 'google-floodlight', 'google-tag-manager'])
    modules[id] = ((await import(`../../src/vendors/${id}.ts`)) as { vendor: VendorModule }).vendor;
});
const module = ({ id }: VendorConfig) => modules[id] as VendorModule;

const granted = (config: Config, ...allowed: string[]) =>
  Object.entries(signalsNow(page(config, ...allowed).tools))
    .filter(([, word]) => word === 'granted')
    .map(([name]) => name)
    .toSorted();
const adSignals = ['ad_personalization', 'ad_storage', 'ad_user_data'];

describe('the seven signals', () => {
  it.each<[string, Config, string[], string[]]>([
    ['nothing', { vendors: [analytics] }, [], []],
    ['Analytics', { vendors: [analytics] }, ['google-analytics'], ['analytics_storage']],
    [
      'the purpose alone, while the vendor was refused',
      { vendors: [analytics] },
      ['analytics'],
      [],
    ],
    [
      'the purpose, without the vendor',
      { vendors: [manager] },
      ['analytics'],
      ['analytics_storage'],
    ],
    ['advertising, without an ads vendor', { vendors: [analytics] }, ['advertising'], adSignals],
    ['advertising, but not Ads', { vendors: [analytics, ads] }, ['advertising'], []],
    ['Ads', { vendors: [analytics, ads] }, ['advertising', 'google-ads'], adSignals],
    ['Floodlight of the two', { vendors: [ads, floodlight] }, ['google-floodlight'], adSignals],
    ['functional', { vendors: [ads] }, ['functional'], ['functionality_storage']],
    ['personalisation', { vendors: [ads] }, ['personalisation'], ['personalization_storage']],
  ])('after a yes to %s', (_what, config, allowed, words) => {
    expect(granted(config, ...allowed)).toEqual([...words, 'security_storage'].toSorted());
  });

  it('follow the owner’s own map, every part of it', () => {
    const own = {
      vendors: [
        { ...analytics, signals: { ad_personalization: 'personalisation' } },
        { ...ads, signals: { ad_personalization: 'google-ads', security_storage: 'functional' } },
      ],
    } as Config;
    expect(granted(own, 'google-ads')).toEqual(['ad_storage', 'ad_user_data']);
    expect(granted(own, 'google-ads', 'personalisation', 'functional')).toEqual(
      [...adSignals, 'functionality_storage', 'personalization_storage', 'security_storage'].toSorted(),
    );
  }); // prettier-ignore
});

describe('several of Google’s on one page', () => {
  const site: Config = { vendors: [analytics, ads, floodlight, manager] };
  const all = ['google-analytics', 'google-ads', 'google-floodlight', 'google-tag-manager'];

  it('each load their own file, say `js` once and tell the signals once', async () => {
    const { tools, loaded, commands } = page(site, ...all);
    for (const vendor of site.vendors ?? []) await module(vendor).start?.(vendor as never, tools);
    expect(loaded()).toEqual([
      'https://www.googletagmanager.com/gtag/js?id=G-ABCD1234',
      'https://www.googletagmanager.com/gtag/js?id=AW-123456789',
      'https://www.googletagmanager.com/gtag/js?id=DC-1234567',
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123',
    ]);
    expect(commands('js')).toHaveLength(1);
    expect(commands('consent')).toHaveLength(1);
    expect(commands('config').map(([, id]) => id)).toEqual([
      'G-ABCD1234',
      'AW-123456789',
      'DC-1234567',
    ]);
  });

  it('one refused on its own takes its signals and what they stored along', async () => {
    const { tools, forbid, commands, erased } = page(site, 'google-analytics', 'google-ads');
    for (const vendor of [analytics, ads]) await module(vendor).start?.(vendor as never, tools);
    forbid('google-ads');
    await module(ads).stop?.(ads as never, tools, true);
    expect(commands('consent').at(-1)?.[2]).toMatchObject({
      ad_storage: 'denied',
      analytics_storage: 'granted',
    });
    expect(erased).toEqual(expect.arrayContaining(['_gcl_au', '_gcl_aw', '_gcl_ls']));
    expect(erased).not.toContain('_ga');
  });

  it('advertising taken back while Analytics goes on removes the cookies of advertising', async () => {
    const { tools, forbid, erased } = page(
      { vendors: [analytics] },
      'google-analytics',
      'advertising',
    );
    await module(analytics).start?.(analytics as never, tools);
    forbid('advertising');
    module(analytics).update?.(analytics as never, tools);
    expect(erased).toContain('_gcl_au');
    expect(erased).not.toContain('_ga');
  });

  it('have hosts and names narrower than those that they share', async () => {
    const { closest } = await import('../../src/gate/match-host.js');
    const { closestName } = await import('../../src/gate/names.js');
    const [ga, aw] = [module(analytics), module(ads)];
    const closer = (address: string) =>
      Math.sign(closest(address, ga.hosts) - closest(address, aw.hosts));
    expect(closer('https://stats.g.doubleclick.net/g/collect')).toBe(1);
    expect(closer('https://www.google-analytics.com/g/collect')).toBe(1);
    expect(closer('https://pagead2.googlesyndication.com/measurement/conversion')).toBe(1);
    expect(closer('https://www.google.co.kr/ads/ga-audiences')).toBe(1);
    expect(closer('https://googleads.g.doubleclick.net/pagead/conversion/1')).toBe(-1);
    expect(closer('https://www.googleadservices.com/pagead/conversion/1')).toBe(-1);
    expect(closer('https://www.google.com/pagead/1p-conversion/1')).toBe(-1);
    expect(closer('https://www.googletagmanager.com/gtag/js')).toBe(0);
    const names = (vendor: VendorConfig) =>
      module(vendor).storage(vendor as never).map(({ name }) => name);
    expect(closestName('_gcl_au', names(ads))).toBeGreaterThan(
      closestName('_gcl_au', names(analytics)),
    );
  }); // prettier-ignore
});

describe('Tag Manager', () => {
  it('is brought with its start event, after the signals, and has no advanced mode', async () => {
    const { tools, layer, commands, loaded } = page({ vendors: [manager] }, 'google-tag-manager');
    await module(manager).start?.(manager as never, tools);
    expect(loaded()).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-ABC123']);
    expect(layer.at(-1)).toMatchObject({ event: 'gtm.js', 'gtm.start': expect.any(Number) });
    expect(commands()[0]?.slice(0, 2)).toEqual(['consent', 'update']);
    expect(module(manager).wait).toBeUndefined();
    const { consentMode } = module(manager).rules as { consentMode: RegExp };
    expect(consentMode.test('advanced')).toBe(false);
  });

  it('is got rid of by a new page only', () => {
    expect(module(manager).lasting).toBe(true);
  });
});
