// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/config/check.js';
import type { PresetVendorConfig } from '../../src/types.js';
import { vendorIds } from '../../src/vendors/ids.js';
import type { VendorModule, VendorTools } from '../../src/vendors/vendor.js';
import { described, samples } from './samples.js';

const host = globalThis as unknown as Record<string, unknown>;
const before = new Set(Object.keys(host));
const added = () => Object.keys(host).filter((name) => !before.has(name));
const calls = () => (host.standInCalls ?? []) as unknown[][];
const settled = () => new Promise((resolve) => setTimeout(resolve));

const moduleOf = async (id: string) => {
  expect(vendorIds).toContain(id);
  return (await import(`../../src/vendors/${id}.ts`)).vendor as VendorModule<PresetVendorConfig>;
};

/** A page on which only this vendor may run, with the vendor's stand-in behind every address. */
const pageFor = (id: string, { broken = false, waited = false } = {}) => {
  const allowed = new Set([id]);
  const loaded: string[] = [];
  let arrive: () => void = () => {};
  let waits: Promise<void> | undefined;
  const tools: VendorTools = {
    has: (name) => allowed.has(name),
    dataLayer: () => [],
    region: () => 'ZZ',
    config: {},
    why: () => undefined,
    waited,
    erase: () => {},
    load: async (src) => {
      loaded.push(src);
      if (broken) throw new Error(`${src} could not be loaded`);
      await waits;
      runInThisContext(readFileSync(`examples/stand-ins/vendors/${id}.js`, 'utf8'));
    },
  };
  return {
    tools,
    loaded,
    allow: (name: string) => allowed.add(name),
    forbid: () => allowed.clear(),
    slowDown: () => {
      waits = new Promise((resolve) => (arrive = resolve));
    },
    arrive: () => arrive(),
  };
};

beforeEach(() => {
  vi.spyOn(document, 'createElement');
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of added()) delete host[name];
  localStorage.clear();
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0`;
});

describe.each(samples.map((sample) => [sample.config.id, sample] as const))('%s', (id, sample) => {
  const { config, global, src, start, stop, told, later, selfStarting } = sample;

  it('is configured by its id and the account, and told what is wrong with them', async () => {
    const modules = { [id]: (await moduleOf(id)) as VendorModule };
    const problems = (vendor: object) =>
      check({ vendors: [vendor] }, modules).map(({ path }) => path);
    expect(problems(config)).toEqual([]);
    expect(problems({ ...config, account: undefined })).toEqual(['vendors[0].account']);
    expect(problems({ ...config, account: 12 })).toEqual(['vendors[0].account']);
    expect(problems({ ...config, acount: 'x' })).toEqual(['vendors[0].acount']);
  });

  it('is nowhere in the page before a yes', async () => {
    const vendor = await moduleOf(id);
    vendor.storage(config);
    expect(vendor.wait).toBeUndefined();
    expect(added()).toEqual([]);
    expect(document.cookie).toBe('');
    expect(localStorage).toHaveLength(0);
    expect(document.createElement).not.toHaveBeenCalled();
  });

  it('starts after a yes: one script, then its calls in the vendor’s own order', async () => {
    const { tools, loaded } = pageFor(id);
    expect(await (await moduleOf(id)).start?.(config, tools)).not.toBe(false);
    await settled();
    expect(loaded).toEqual([src]);
    expect(calls()).toEqual(start);
  });

  it('comes from the owner’s address where there is one', async () => {
    const { tools, loaded } = pageFor(id);
    await (await moduleOf(id)).start?.({ ...config, src: '/proxy/v.js' }, tools);
    expect(loaded).toHaveLength(1);
    expect(loaded[0]).toMatch(/^\/proxy\/v\.js($|\?)/);
  });

  it('S17: is told to stop, and not before it ran', async () => {
    const vendor = await moduleOf(id);
    const { tools } = pageFor(id);
    const none = await vendor.stop?.(config, tools, false);
    expect(added()).toEqual([]);
    expect(none ?? []).toEqual(selfStarting ? (later ?? []) : []);
    await vendor.start?.(config, tools);
    await settled();
    const then = calls().length;
    expect((await vendor.stop?.(config, tools, true)) ?? []).toEqual(later ?? []);
    expect(calls().slice(then)).toEqual(stop);
  });

  it('a stop on an empty page creates nothing, even if it is said to have run', async () => {
    const { tools } = pageFor(id);
    await (await moduleOf(id)).stop?.(config, tools, true);
    expect(added()).toEqual([]);
  });

  it('does not start when the answer changed while its script was under way', async () => {
    const vendor = await moduleOf(id);
    const { tools, slowDown, forbid, arrive } = pageFor(id);
    slowDown();
    const starting = vendor.start?.(config, tools);
    forbid();
    await vendor.stop?.(config, tools, false);
    arrive();
    const runs = await starting;
    await settled();
    const granting = /^(init|grantConsent|setConsentGiven|track|page|pageView|load|boot|do|config|grant)$/;
    if (selfStarting) {
      // Nothing can hold it back now, so it says that it runs and is stopped once more.
      expect(runs).not.toBe(false);
      const then = calls().length;
      await vendor.stop?.(config, tools, true);
      expect(calls().slice(then)).toEqual(stop);
    } else {
      expect(runs).toBe(false);
      if (id !== 'segment') expect(calls().flat().filter((word) => granting.test(String(word)))).toEqual([]);
    }
  }); // prettier-ignore

  it('a script that cannot be loaded is reported, and leaves no half-made vendor', async () => {
    const { tools } = pageFor(id, { broken: true });
    await expect((await moduleOf(id)).start?.(config, tools)).rejects.toThrow(
      'could not be loaded',
    );
    expect(host[global]).toBeUndefined();
    expect(calls()).toEqual([]);
  });

  it('a function of the page’s own stays where it is, and no script is added', async () => {
    const { tools, loaded } = pageFor(id);
    const theirs: unknown = new Proxy(() => theirs, { get: () => () => theirs });
    host[global] = theirs;
    expect(await (await moduleOf(id)).start?.(config, tools)).not.toBe(false);
    expect(loaded).toEqual([]);
    expect(host[global]).toBe(theirs);
  });

  it('a snippet of the page’s own is told the answer; nothing is loaded or overwritten', async () => {
    const { tools, loaded } = pageFor(id);
    await (await moduleOf(id)).start?.(config, tools);
    await settled();
    const theirs = host[global];
    const then = calls().length;
    // The same page again: what stands there now is the vendor's own.
    expect(await (await moduleOf(id)).start?.(config, tools)).not.toBe(false);
    await settled();
    expect(loaded).toHaveLength(1);
    expect(host[global]).toBe(theirs);
    expect(
      calls()
        .slice(then)
        .filter(([, command]) => command !== 'setHubSpotConsent'),
    ).toEqual(told);
  });
});

describe('queues that the site’s own code began', () => {
  it.each([
    ['matomo', '_paq', [['setDocumentTitle', 'Shop']]],
    ['microsoft-uet', 'uetq', ['event', 'signup']],
  ])('%s keeps what was in it, after what must come first', async (id, name, waiting) => {
    const { config } = samples.find((one) => one.config.id === id) as (typeof samples)[0];
    const { tools, loaded } = pageFor(id);
    const queue = [...waiting];
    host[name] = queue;
    const starting = (await moduleOf(id)).start?.(config, tools);
    expect(host[name]).toBe(queue);
    expect(queue.slice(-waiting.length)).toEqual(waiting);
    expect(JSON.stringify(queue[0])).toMatch(/requireConsent|consent/);
    await starting;
    expect(loaded).toHaveLength(1);
  });

  it('keep their settings, and lose what happened before the yes', async () => {
    const { config } = samples.find((one) => one.config.id === 'matomo') as (typeof samples)[0];
    host['_paq'] = [
      ['disableCookies'],
      ['trackEvent', 'cart', 'add'],
      ['setDocumentTitle', 'Shop'],
    ];
    await (await moduleOf('matomo')).start?.(config, pageFor('matomo', { waited: true }).tools);
    expect(calls().map(([, command]) => command)).toEqual([
      'requireConsent',
      'setTrackerUrl',
      'setSiteId',
      'disableCookies',
      'setDocumentTitle',
      'setConsentGiven',
      'trackPageView',
      'enableLinkTracking',
    ]);
    host.uetq = ['event', 'signup', {}];
    const uet = samples.find((one) => one.config.id === 'microsoft-uet') as (typeof samples)[0];
    await (
      await moduleOf('microsoft-uet')
    ).start?.(uet.config, pageFor('microsoft-uet', { waited: true }).tools);
    expect(calls().flat()).not.toContain('signup');
  });
});

describe('vendors that tell purposes apart', () => {
  it('Clarity is told both signals anew at every change', async () => {
    const vendor = await moduleOf('microsoft-clarity');
    const { tools, allow } = pageFor('microsoft-clarity');
    const config = { id: 'microsoft-clarity', account: 'abcdef1234' };
    await vendor.start?.(config, tools);
    allow('advertising');
    vendor.update?.(config, tools);
    expect(calls().at(-1)).toEqual([
      'clarity',
      'consentv2',
      { ad_Storage: 'granted', analytics_Storage: 'granted' },
    ]);
  });

  it('HubSpot brings advertising only with a yes to that', async () => {
    const vendor = await moduleOf('hubspot');
    const { tools, allow } = pageFor('hubspot');
    const config = { id: 'hubspot', account: '123456' };
    await vendor.start?.(config, tools);
    allow('advertising');
    vendor.update?.(config, tools);
    expect(calls().at(-1)?.[2]).toMatchObject({ advertisement: true });
  });
});

describe('stops of an earlier page', () => {
  it.each([
    ['posthog', '__ph_opt_in_out_phc_0123456789abcdef'],
    ['mixpanel', '__mp_opt_in_out_0123456789abcdef0123456789abcdef'],
  ])('do not keep %s silent after a new yes', async (id, flag) => {
    const { config } = samples.find((one) => one.config.id === id) as (typeof samples)[0];
    localStorage.setItem(flag, '0');
    await (await moduleOf(id)).start?.(config, pageFor(id).tools);
    expect(localStorage.getItem(flag)).toBeNull();
  });

  it('do not keep HubSpot silent after a new yes', async () => {
    document.cookie = '__hs_do_not_track=yes; path=/';
    const config = { id: 'hubspot', account: '123456' };
    await (await moduleOf('hubspot')).start?.(config, pageFor('hubspot').tools);
    expect(calls().at(-1)).toEqual(['hubspot', 'doNotTrack', { track: true }]);
  });
});

describe('Plausible', () => {
  const config = { id: 'plausible', account: 'pa-0123456789abcdef' };

  it('sends nothing more once the answer changed', async () => {
    const { tools, forbid } = pageFor('plausible');
    await (await moduleOf('plausible')).start?.(config, tools);
    forbid();
    (host.plausible as (name: string) => void)('signup');
    expect(calls()).toEqual([['plausible', 'sent', 'pageview']]);
  });

  it('leaves the owner’s own changes to its events in place', async () => {
    const options = { transformRequest: () => ({ n: 'renamed' }) };
    await (await moduleOf('plausible')).start?.({ ...config, options }, pageFor('plausible').tools);
    expect(calls()).toEqual([['plausible', 'sent', 'renamed']]);
  });
});

describe('Matomo', () => {
  it('sends to the tracker that the owner names', async () => {
    const { config } = samples.find((one) => one.config.id === 'matomo') as (typeof samples)[0];
    const options = { trackerUrl: 'https://shop.matomo.example/matomo.php' };
    await (await moduleOf('matomo')).start?.({ ...config, options }, pageFor('matomo').tools);
    expect(calls()).toContainEqual(['_paq', 'setTrackerUrl', options.trackerUrl]);
  });
});

describe.each(described)('%s', (id) => {
  it('is described and cleaned up after, and starts nothing by itself', async () => {
    const vendor = await moduleOf(id);
    expect(vendor.start).toBeUndefined();
    expect(vendor.hosts.length).toBeGreaterThan(0);
    expect(vendor.storage({ id }).length).toBeGreaterThan(0);
  });
});
