import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** Has no way to be told of a no; a withdrawal silences it. `options` go into `twq('config', …)`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'X Pixel',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://x.com/settings/ads_preferences',
  rules: { account: /^[a-z0-9]{4,10}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'X base code and cookies seen on public sites; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  // t.co is the link shortener too, so only the pixel's paths.
  hosts: ['ads-twitter.com', 'ads-api.twitter.com', 'analytics.twitter.com', 't.co/i', 't.co/1'],
  storage: () => [
    { name: '_twpid', keeps: 390, for: 'recognise' },
    { name: '_twsid', keeps: 390, for: 'session' },
    { name: '_twclid', keeps: 30, for: 'campaign' },
    { name: 'muc_ads', keeps: 730, for: 'recognise', beyond: true },
    { name: 'personalization_id', keeps: 730, for: 'recognise', beyond: true },
    { name: 'guest_id*', keeps: 730, for: 'recognise', beyond: true },
  ],
  start: async (config, tools) => {
    const made = stub('queue', 'exe', { version: '1.1' });
    const came = await bring(config, tools, 'https://static.ads-twitter.com/uwt.js', 'twq', made);
    // `config` reports the page view as well.
    if (came === 'ours') globals.twq?.('config', config.account, config.options);
    return came !== 'late';
  },
};
