import type { Assent } from '../src/types.js';

/** What Shopify asks about, as its Customer Privacy API names it. */
export type ShopifyUse = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

export interface ShopifyOptions {
  /** Purposes, with spaces between, behind each use; all must be allowed. */
  uses?: Readonly<Partial<Record<ShopifyUse, string>>>;
  /** Added to every call; a headless shop needs its token and domains here. */
  extra?: Readonly<Record<string, unknown>>;
}

const defaults: Readonly<Record<ShopifyUse, string>> = {
  analytics: 'analytics',
  marketing: 'advertising',
  preferences: 'functional',
  sale_of_data: 'advertising',
};

interface CustomerPrivacy {
  analyticsProcessingAllowed(): boolean;
  marketingAllowed(): boolean;
  preferencesProcessingAllowed(): boolean;
  saleOfDataAllowed(): boolean;
  setTrackingConsent(consent: object, done: (answer?: { error?: unknown }) => void): void;
}
interface Shopify {
  customerPrivacy?: CustomerPrivacy;
  loadFeatures?(
    features: readonly { name: string; version: string }[],
    done: (error?: unknown) => void,
  ): void;
}

const current = (privacy: CustomerPrivacy): Record<ShopifyUse, boolean> => ({
  analytics: privacy.analyticsProcessingAllowed(),
  marketing: privacy.marketingAllowed(),
  preferences: privacy.preferencesProcessingAllowed(),
  sale_of_data: privacy.saleOfDataAllowed(),
});

/**
 * Hands Assent's decisions to Shopify. Told only where Shopify would answer otherwise, so that its own
 * record of the visitor begins with a reason. On a page without Shopify it does nothing.
 */
export const shopifyCustomerPrivacy = (
  assent: Assent,
  { uses, extra }: ShopifyOptions = {},
): (() => void) => {
  const wanted = Object.entries({ ...defaults, ...uses }) as [ShopifyUse, string][];
  const failed = (error: unknown) =>
    console.error('Assent: Shopify did not take over the decision.', error);

  const tell = (privacy: CustomerPrivacy) => {
    const now = current(privacy);
    const next = Object.fromEntries(
      wanted.map(([use, purposes]) => [use, purposes.split(/\s+/).every((id) => assent.has(id))]),
    );
    if (wanted.every(([use]) => now[use] === next[use])) return;
    privacy.setTrackingConsent({ ...extra, ...next }, (answer) => {
      if (answer?.error) failed(answer.error);
    });
  };

  const follow = () => {
    const { Shopify } = window as { Shopify?: Shopify };
    if (Shopify?.customerPrivacy) return tell(Shopify.customerPrivacy);
    Shopify?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (error) failed(error);
      else if (Shopify.customerPrivacy) tell(Shopify.customerPrivacy);
    });
  };
  const undo = [assent.on('ready', follow), assent.on('change', follow)];
  return () => undo.forEach((off) => off());
};
