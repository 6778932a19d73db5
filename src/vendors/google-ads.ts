import type { GoogleAdsConfig } from '../types.js';
import { loadGtag } from './google/gtag-js.js';
import { adsHosts } from './google/hosts.js';
import { googleConflicts, googleRules } from './google/rules.js';
import { adStorage, adStorageBeyond } from './google/storage.js';
import { googleTag } from './google/tag.js';
import type { VendorModule } from './vendor.js';

/** Conversions and remarketing of Google Ads, by gtag.js. */
export const vendor: VendorModule<GoogleAdsConfig> = {
  name: 'Google Ads',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://myadcenter.google.com/',
  rules: { ...googleRules, account: /^AW-\d{6,14}(\s*,\s*AW-\d{6,14})*$/ },
  required: ['account'],
  conflicts: googleConflicts,
  source: {
    ref: 'Google’s documentation of gtag.js; hosts from measurements',
    status: 'own-knowledge-unverified',
  },
  hosts: adsHosts,
  storage: ({ cookiePrefix }) => [...adStorage(cookiePrefix), ...adStorageBeyond],
  ...googleTag(loadGtag),
};
