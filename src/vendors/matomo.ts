import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { queue } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

const tell = (...command: unknown[]) => globals['_paq']?.push(command);

/**
 * On the owner's server or in Matomo's cloud. `src` is its script; the tracker is looked for beside
 * it, unless `options.trackerUrl` says where.
 */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Matomo',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: false,
  rules: {
    account: /^\d{1,10}$/,
    options: (value) => typeof (value as { trackerUrl?: unknown } | null)?.trackerUrl === 'string',
  },
  required: ['account', 'src'],
  source: {
    ref: 'source of matomo-org/matomo (consent calls); Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  // Its own are not known: the host of `src` is silenced.
  hosts: [],
  storage: () => [
    { name: '_pk_id*', keeps: 393, for: 'recognise' },
    { name: '_pk_ref*', keeps: 183, for: 'campaign' },
    { name: '_pk_ses*', keeps: 1, for: 'session' },
    { name: '_pk_cvar*', keeps: 1, for: 'session' },
    { name: '_pk_hsr*', keeps: 1, for: 'session' },
    { name: 'mtm_*', keeps: 10950, for: 'settings' },
  ],
  start: async (config, tools) => {
    const { account, options, src = '' } = config;
    const tracker = options?.trackerUrl ?? new URL('matomo.php', new URL(src, location.href)).href;
    // Not remembered by Matomo: Assent does, and says so on every page.
    const made = queue([['requireConsent'], ['setTrackerUrl', tracker], ['setSiteId', account]]);
    const came = await bring(config, tools, src, '_paq', made);
    if (came === 'late') return false;
    tell('setConsentGiven');
    if (came === 'ours') {
      tell('trackPageView');
      tell('enableLinkTracking');
    }
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) tell('forgetConsentGiven');
  },
};
