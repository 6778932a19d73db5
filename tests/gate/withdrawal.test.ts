// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VendorConfig } from '../../src/types.js';
import { vendorsOf } from '../../src/vendors/index.js';
import type { Vendor } from '../../src/vendors/vendor.js';
import { page } from '../vendors/page.js';

const sent: string[] = [];
const host = window as unknown as Record<string, unknown>;
let stop: (vendor: Vendor, tools: never, started: boolean) => Promise<void>;

beforeEach(async () => {
  sent.length = 0;
  vi.resetModules();
  vi.stubGlobal('fetch', async (address: string) => {
    sent.push(address);
    return new Response('');
  });
  ({ stop } = await import('../../src/gate/withdrawal.js'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  delete host.Adjust;
});

const vendor = (config: VendorConfig) => vendorsOf({ vendors: [config] })[0] as Vendor;
const stopped = async (config: VendorConfig, started = true) =>
  stop(vendor(config), page().tools as never, started);
const reaches = async (...addresses: string[]) => {
  sent.length = 0;
  for (const address of addresses) await fetch(address);
  return sent;
};

describe('a withdrawn vendor', () => {
  it('is told first, silenced then, and its storage removed last, or it is written again', async () => {
    localStorage.setItem('adjust-sdk.q', '[]');
    let seen: unknown;
    host.Adjust = {
      stop: () => {
        void fetch('https://app.adjust.com/session');
        seen = localStorage.getItem('adjust-sdk.q');
        localStorage.setItem('adjust-sdk.as', 'written while stopping');
      },
    };
    await stopped({ id: 'adjust', appToken: 'abcdef123456', environment: 'sandbox' });
    expect(seen).toBe('[]');
    expect(sent).toEqual(['https://app.adjust.com/session']);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await reaches('https://app.adjust.com/session')).toEqual([]);
  });

  it('is silenced and cleaned up also when it throws', async () => {
    localStorage.setItem('adjust-sdk.q', '[]');
    host.Adjust = {
      stop: () => {
        throw new Error('broken');
      },
    };
    await stopped({ id: 'adjust', appToken: 'abcdef123456', environment: 'sandbox' }).catch(
      () => {},
    );
    expect(localStorage.getItem('adjust-sdk.q')).toBeNull();
    expect(await reaches('https://app.adjust.com/session')).toEqual([]);
  });

  it('of Google’s reaches none of the hosts that its tag was seen to use', async () => {
    await stopped({ id: 'google-analytics', measurementId: 'G-ABCD1234' });
    expect(
      await reaches(
        'https://www.google-analytics.com/g/collect',
        'https://region1.google-analytics.com/g/collect',
        'https://analytics.google.com/g/collect',
        'https://stats.g.doubleclick.net/g/collect',
        'https://pagead2.googlesyndication.com/measurement/conversion',
        'https://www.google.com/measurement/conversion',
        'https://www.google.com/ads/ga-audiences',
        'https://www.google.de/ads/ga-audiences',
        'https://www.google.co.kr/ads/ga-audiences',
      ),
    ).toEqual([]);
    // Products of the same company that the page may need are none of its tag's.
    const other = ['https://www.google.com/recaptcha/api.js', 'https://maps.googleapis.com/maps'];
    expect(await reaches(...other)).toEqual(other);
  });

  it('of the owner’s is silenced at its own hosts and where its script came from', async () => {
    await stopped({
      id: 'heat',
      purpose: 'analytics',
      src: 'https://cdn.heat.example/tag.js',
      hosts: ['collect.heat.test'],
      storage: ['_heat*'],
    });
    expect(
      await reaches('https://cdn.heat.example/x', 'https://collect.heat.test/x', 'https://shop.example/'),
    ).toEqual(['https://shop.example/']);
  }); // prettier-ignore

  it('served from the page’s own site does not silence the site', async () => {
    await stopped({ id: 'own', purpose: 'analytics', src: '/tag.js' });
    expect(await reaches('/api/cart', '/tag.js')).toEqual(['/api/cart', '/tag.js']);
    await stopped({ id: 'proxied', purpose: 'analytics', src: '/vendor/tag.js' });
    expect(await reaches('/api/cart', '/vendor/collect')).toEqual(['/api/cart']);
  });

  it('loses what it stored, and nobody else does', async () => {
    localStorage.setItem('_heat_id', '1');
    localStorage.setItem('cart', '2');
    await stopped({ id: 'heat', purpose: 'analytics', storage: ['_heat*'] });
    expect(Object.keys(localStorage)).toEqual(['cart']);
  });
});
