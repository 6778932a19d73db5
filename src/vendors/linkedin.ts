import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { queue, stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** Starts by itself once loaded, and offers no way to be told; a withdrawal silences it. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'LinkedIn Insight Tag',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
  rules: { account: /^\d{3,12}$/ },
  required: ['account'],
  source: {
    ref: 'LinkedIn cookie table 2024-04; base code; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  hosts: ['snap.licdn.com', 'ads.linkedin.com', 'linkedin.com/px'],
  storage: () => [
    { name: 'li_fat_id', keeps: 30, for: 'campaign' },
    { name: 'li_giant', keeps: 7, for: 'campaign' },
    { name: 'ln_or', keeps: 1, for: 'settings' },
    { name: 'li_adsId', in: 'local', for: 'recognise' },
    { name: 'bcookie', keeps: 365, for: 'recognise', beyond: true },
    { name: 'li_sugr', keeps: 90, for: 'recognise', beyond: true },
    { name: 'UserMatchHistory', keeps: 30, for: 'campaign', beyond: true },
    { name: 'AnalyticsSyncHistory', keeps: 30, for: 'throttle', beyond: true },
    { name: 'lidc', keeps: 1, for: 'settings', beyond: true },
  ],
  start: async (config, tools) => {
    if (!globals.lintrk) {
      globals['_linkedin_partner_id'] = config.account as never;
      (globals['_linkedin_data_partner_ids'] ??= queue()).push(config.account);
    }
    const usual = 'https://snap.licdn.com/li.lms-analytics/insight.min.js';
    await bring(config, tools, usual, 'lintrk', stub('q', '', {}, true));
  },
};
