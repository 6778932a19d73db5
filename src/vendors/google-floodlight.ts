import type { GoogleFloodlightConfig } from '../types.js';
import { loadGtag } from './google/gtag-js.js';
import { adsHosts } from './google/hosts.js';
import { googleConflicts, googleRules } from './google/rules.js';
import { adStorage, adStorageBeyond } from './google/storage.js';
import { googleTag } from './google/tag.js';
import type { VendorModule } from './vendor.js';

/** Floodlight activities of Campaign Manager 360 and Display & Video 360, by gtag.js. */
export const vendor: VendorModule<GoogleFloodlightConfig> = {
  name: 'Google Floodlight',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://myadcenter.google.com/',
  rules: { ...googleRules, account: /^DC-\d{4,14}(\s*,\s*DC-\d{4,14})*$/ },
  required: ['account'],
  conflicts: googleConflicts,
  source: { ref: 'Google’s documentation of gtag.js', status: 'own-knowledge-unverified' },
  hosts: adsHosts,
  storage: ({ cookiePrefix }) => [...adStorage(cookiePrefix), ...adStorageBeyond],
  ...googleTag(loadGtag),
};
