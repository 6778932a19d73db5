import type { GoogleTagManagerConfig } from '../types.js';
import { idsOf } from './google/config.js';
import { adsHosts, analyticsHosts } from './google/hosts.js';
import { googleConflicts, googleRules } from './google/rules.js';
import { adStorage, adStorageBeyond, analyticsStorage } from './google/storage.js';
import { googleTag, tagAddress } from './google/tag.js';
import type { VendorModule } from './vendor.js';

const { start, update, stop } = googleTag<GoogleTagManagerConfig>((config, tools) => {
  const { src = 'https://www.googletagmanager.com/gtm.js' } = config;
  tools.dataLayer().push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  return Promise.all(idsOf(config).map((id) => tools.load(tagAddress(src, id, tools))));
});

/**
 * A container of tags that only its owner knows. It waits for a yes itself (VG Hannover,
 * 10 A 5385/22), has no advanced mode, and since nobody can take back what its tags put into the page,
 * only a new page is rid of it.
 */
export const vendor: VendorModule<GoogleTagManagerConfig> = {
  name: 'Google Tag Manager',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  rules: {
    ...googleRules,
    account: /^GTM-[A-Z0-9]{4,12}(\s*,\s*GTM-[A-Z0-9]{4,12})*$/,
    consentMode: /^basic$/,
  },
  required: ['account'],
  conflicts: googleConflicts,
  source: {
    ref: 'Google’s documentation of Tag Manager and of Consent Mode',
    status: 'own-knowledge-unverified',
  },
  hosts: [...new Set([...analyticsHosts, ...adsHosts])],
  lasting: true,
  storage: ({ cookiePrefix }) => [
    ...analyticsStorage([], cookiePrefix),
    ...adStorage(cookiePrefix),
    ...adStorageBeyond,
  ],
  start,
  update,
  stop,
};
