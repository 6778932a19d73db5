// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  shopifyCustomerPrivacy,
  type ShopifyOptions,
} from '../../addons/shopify-customer-privacy.js';
import { fakeAssent } from './fake-assent.js';

/** As Shopify answers: by region before anybody said anything, by what it was told after. */
const shop = (before: boolean, error?: unknown) => {
  const told: Record<string, boolean>[] = [];
  const now = (use: string) => told.at(-1)?.[use] ?? before;
  const customerPrivacy = {
    analyticsProcessingAllowed: () => now('analytics'),
    marketingAllowed: () => now('marketing'),
    preferencesProcessingAllowed: () => now('preferences'),
    saleOfDataAllowed: () => now('sale_of_data'),
    setTrackingConsent: (consent: Record<string, boolean>, done: (answer?: object) => void) => {
      told.push(consent);
      done(error ? { error } : undefined);
    },
  };
  const features: unknown[] = [];
  const Shopify: Record<string, unknown> = {
    loadFeatures: (asked: unknown[], done: (error?: unknown) => void) => {
      features.push(...asked);
      Shopify.customerPrivacy = customerPrivacy;
      done();
    },
  };
  (window as { Shopify?: unknown }).Shopify = Shopify;
  return { told, features };
};
let end = () => {};
afterEach(() => {
  end();
  delete (window as { Shopify?: unknown }).Shopify;
  vi.restoreAllMocks();
});
const open = (allowed: Record<string, boolean>, options?: ShopifyOptions) => {
  const assent = fakeAssent(allowed);
  end = shopifyCustomerPrivacy(assent, options);
  assent.start();
  return assent;
};
const no = { functional: false, analytics: false, advertising: false };
const yes = { functional: true, analytics: true, advertising: true };
const closed = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
const all = { analytics: true, marketing: true, preferences: true, sale_of_data: true };

describe('Shopify', () => {
  it('is told nothing where it would answer the same', () => {
    const { told, features } = shop(false);
    open(no);
    expect(told).toEqual([]);
    expect(features).toEqual([{ name: 'consent-tracking-api', version: '0.1' }]);
  });

  it('is told no where it takes a region for a laxer one', () => {
    const { told } = shop(true);
    open(no);
    expect(told).toEqual([closed]);
  });

  it('is told each decision, whole', () => {
    const { told } = shop(false);
    const assent = open(no);
    assent.decide(yes);
    assent.decide({ advertising: false });
    assent.decide({ advertising: false });
    expect(told).toEqual([all, { ...all, marketing: false, sale_of_data: false }]);
  });

  it('is given the token of a headless shop', () => {
    const { told } = shop(false);
    open(yes, { extra: { headlessStorefront: true } });
    expect(told).toEqual([{ headlessStorefront: true, ...all }]);
  });

  it('is told by the owner’s own dictionary', () => {
    const { told } = shop(false);
    open({ ...no, personalisation: true }, { uses: { preferences: 'personalisation' } });
    expect(told).toEqual([{ ...closed, preferences: true }]);
  });

  it('that does not take it over is an error in the console, not in the page', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    shop(false, 'no');
    open(yes);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('Shopify'), 'no');
  });

  it('that is not there leaves the page alone', () => {
    expect(() => open(yes)).not.toThrow();
  });
});
