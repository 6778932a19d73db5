import type { GoogleAnalyticsConfig } from '../types.js';
import { idsOf } from './google/config.js';
import { loadGtag } from './google/gtag-js.js';
import { analyticsHosts } from './google/hosts.js';
import { googleConflicts, googleRules } from './google/rules.js';
import { adStorage, analyticsStorage } from './google/storage.js';
import { googleTag } from './google/tag.js';
import type { VendorModule } from './vendor.js';

/** Consent Mode v2. Basic: nothing is requested before a yes. Advanced: the owner's explicit choice. */
export const vendor: VendorModule<GoogleAnalyticsConfig> = {
  name: 'Google Analytics',
  purpose: 'analytics',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://tools.google.com/dlpage/gaoptout',
  rules: { ...googleRules, measurementId: /^G-[A-Z0-9]{4,16}(\s*,\s*G-[A-Z0-9]{4,16})*$/ },
  required: ['measurementId'],
  conflicts: googleConflicts,
  source: { ref: 'measured with the real tag, 2025-2026 builds', status: 'measured' },
  hosts: analyticsHosts,
  // With advertising allowed it stores what the ads signals let it.
  storage: (config) => [
    ...analyticsStorage(idsOf(config), config.cookiePrefix),
    ...(config.cookiePrefix
      ? adStorage(config.cookiePrefix)
      : [{ name: '_gcl_*', keeps: 90, for: 'campaign' as const }]),
  ],
  ...googleTag(loadGtag),
};
