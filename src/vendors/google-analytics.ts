import type { GoogleAnalyticsConfig } from '../types.js';
import type { Adapter, Stop, VendorFacts, VendorTools } from './vendor.js';

/**
 * Google's tag reads only `arguments` objects from the data layer; an array of the same content
 * is ignored without a word, and tracking goes on.
 */
const gtag = (tools: VendorTools) =>
  function () {
    // oxlint-disable-next-line prefer-rest-params -- see above
    tools.dataLayer().push(arguments);
  } as (...command: unknown[]) => void;

/** All seven signals of Consent Mode v2, each set: an unset one behaves as granted. */
const signals = (granted: (purpose: string) => boolean, analytics: string) => {
  const word = (yes: boolean) => (yes ? 'granted' : 'denied');
  const ads = word(granted('advertising'));
  const functional = word(granted('functional'));
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: word(granted(analytics)),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  };
};

const purpose = 'analytics';
const purposeOf = (config: GoogleAnalyticsConfig) => config.purpose ?? purpose;

const update = (config: GoogleAnalyticsConfig, tools: VendorTools) =>
  gtag(tools)('consent', 'update', signals(tools.has, purposeOf(config)));

const loadTag = (config: GoogleAnalyticsConfig, tools: VendorTools) => {
  const { measurementId: id, cookiePrefix, cookieDomain } = config;
  gtag(tools)('js', new Date());
  gtag(tools)('config', id, {
    ...(cookiePrefix && { cookie_prefix: cookiePrefix }),
    ...(cookieDomain && { cookie_domain: cookieDomain }),
  });
  const src = config.src ?? 'https://www.googletagmanager.com/gtag/js';
  return tools.load(`${src}${src.includes('?') ? '&' : '?'}id=${id}`);
};

const advanced = (config: GoogleAnalyticsConfig) => config.consentMode === 'advanced';
let loaded = false;

/** Consent Mode v2. Basic: nothing is requested before a yes. Advanced: the owner's explicit choice. */
export const googleAnalytics: Adapter<GoogleAnalyticsConfig> = {
  purpose,
  prepare: (config, tools) =>
    gtag(tools)(
      'consent',
      'default',
      signals(() => false, purposeOf(config)),
    ),
  wait: (config, tools) => {
    if (!advanced(config)) return;
    // Another purpose's yes counts for its own signals.
    update(config, tools);
    if (loaded) return;
    loaded = true;
    loadTag(config, tools).catch(() => {});
  },
  start: (config, tools) => {
    update(config, tools);
    if (loaded) return;
    loaded = true;
    return loadTag(config, tools);
  },
  update,
};

export const googleAnalyticsFacts: VendorFacts<GoogleAnalyticsConfig> = {
  name: 'Google Analytics',
  purpose,
  saleOrShare: true,
  rules: {
    measurementId: /^G-[A-Z0-9]{4,16}$/,
    consentMode: /^(basic|advanced)$/,
    cookiePrefix: /^\w{1,64}$/,
    cookieDomain: /^[\w.-]+$/,
  },
  required: ['measurementId'],
  // Whole hosts of Google's are shared with other products, so two of them carry a path.
  hosts: [
    'google-analytics.com',
    'analytics.google.com',
    'googletagmanager.com',
    'googlesyndication.com',
    'doubleclick.net',
    'google.*/measurement',
    'google.*/ads',
  ],
  // A prefix replaces `_gcl` too (`acme_au`), so those are named one by one.
  storage: ({ cookiePrefix: prefix = '' }) => [
    ...['_ga', '_ga_*', '_gid', '_gat*', '_gac_*'].map((name) => prefix + name),
    ...(prefix ? ['_au', '_aw', '_dc', '_gb'].map((name) => prefix + name) : ['_gcl_*']),
  ],
  country: 'US',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
};

/**
 * Disable first, then deny: a denied tag alone goes on sending cookieless pings, and one whose
 * cookies are deleted while it is granted writes them again from memory.
 */
export const stopGoogleAnalytics: Stop<GoogleAnalyticsConfig> = (config, tools) => {
  (window as unknown as Record<string, unknown>)[`ga-disable-${config.measurementId}`] = true;
  update(config, tools);
};
