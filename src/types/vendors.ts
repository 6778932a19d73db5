export interface VendorBase {
  /** Only for vendors of the owner's own: known ones bring their name. */
  name?: string;
  /** Purpose that must be allowed. Default: the vendor's own. */
  purpose?: string;
  /** Address of the vendor's script: https, or http on localhost. Default: the vendor's own. */
  src?: string;
  /** Hosts the vendor sends to; after a withdrawal the send guard refuses them. Adds to the vendor's own. */
  hosts?: readonly string[];
  /**
   * Does passing data to this vendor count as sale, sharing or provision to a third party?
   * Default: the vendor's own, true for every third party that may use the data for its own ends.
   */
  saleOrShare?: boolean;
}

/** What Google's tags have in common. */
interface GoogleBase extends VendorBase {
  /**
   * `basic` (default): nothing is requested before a yes. `advanced`: Google's script loads at
   * once and sends cookieless pings while denied; that is the owner's legal decision.
   */
  consentMode?: 'basic' | 'advanced';
  /**
   * Puts client and click ids into links while storage is denied: an identifier across pages without a
   * yes. Works with `advanced` only, and only until an answer. Default false.
   */
  urlPassthrough?: boolean;
  /** Removes click ids from advertising requests while advertising is denied. Default true. */
  adsDataRedaction?: boolean;
  /** Which purpose or vendor decides each Consent Mode signal; what is not named has Assent's default. */
  signals?: Partial<
    Readonly<
      Record<
        | 'ad_storage'
        | 'ad_user_data'
        | 'ad_personalization'
        | 'analytics_storage'
        | 'functionality_storage'
        | 'personalization_storage'
        | 'security_storage',
        string
      >
    >
  >;
  /**
   * Events that the page pushed with `gtag()` before a yes. `discard` (default) or `keep`: they are sent
   * when the tag arrives, which is the owner's legal decision.
   */
  earlyEvents?: 'discard' | 'keep';
  /** Milliseconds, 0 to 2000, that the tag waits for an answer. Only with `advanced`. Default none. */
  waitForUpdate?: number;
  /** As given to `gtag('config', …)`; needed to find the cookies again. */
  cookiePrefix?: string;
  cookieDomain?: string;
  cookiePath?: string;
  /** Further parameters of `gtag('config', …)`, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
}

export interface GoogleAnalyticsConfig extends GoogleBase {
  id: 'google-analytics';
  /** `G-…` */
  measurementId: string;
}

export interface GoogleAdsConfig extends GoogleBase {
  id: 'google-ads';
  /** `AW-…` */
  account: string;
}

export interface GoogleFloodlightConfig extends GoogleBase {
  id: 'google-floodlight';
  /** `DC-…` */
  account: string;
}

/** Loads nothing before a yes to its purpose, whatever the container holds (VG Hannover 10 A 5385/22). */
export interface GoogleTagManagerConfig extends GoogleBase {
  id: 'google-tag-manager';
  /** `GTM-…` */
  account: string;
}

export interface AdjustConfig extends VendorBase {
  id: 'adjust';
  /** 12 characters, from the Adjust dashboard. */
  appToken: string;
  environment: 'sandbox' | 'production';
  /** Further options of `Adjust.initSdk`, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
  /**
   * Events that the page tracks before a yes. `discard` (default) or `keep` until the SDK is there:
   * they then leave with the visitor's new identity, which is the owner's legal decision.
   */
  earlyEvents?: 'discard' | 'keep';
  /** Tells Adjust's partners by `disableThirdPartySharing` before the SDK is stopped. Default true. */
  stopSharing?: boolean;
  /** Sends Google's `google_dma` options (`eea`, `ad_personalization`, `ad_user_data`) on every change. */
  googleDma?: boolean;
  /** ISO 3166-1 codes that count as `eea` there. Default: EU, EEA, United Kingdom and Switzerland. */
  dmaRegions?: readonly string[];
}

/** Any other vendor that Assent knows by id: one file in `src/vendors/`. */
export interface PresetVendorConfig extends VendorBase {
  id: string;
  name?: never;
  /** The id that the vendor gave the site: pixel, tag, site, project, container. */
  account?: string;
  /** ISO 3166-1 code of the country that receives the data, where the owner knows it better. */
  country?: string;
  optOutUrl?: string;
  /** Further options of the vendor's own start call, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
}

/** A vendor that Assent does not know, described in three lines. */
export interface ScriptVendorConfig extends VendorBase {
  id: string;
  /** What visitors read. Its presence is what tells an own vendor from a misspelt known one. */
  name: string;
  purpose: string;
  /** Without it the vendor is described and cleaned up, and its tags are marked in the page. */
  src?: string;
  /** Names removed on withdrawal; a trailing `*` matches the rest. */
  storage?: readonly string[];
  /** ISO 3166-1 code of the country that receives the data. */
  country?: string;
  optOutUrl?: string;
}

export type VendorConfig =
  | GoogleAnalyticsConfig
  | GoogleAdsConfig
  | GoogleFloodlightConfig
  | GoogleTagManagerConfig
  | AdjustConfig
  | PresetVendorConfig
  | ScriptVendorConfig;
