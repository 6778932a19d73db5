import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** `options` is the third argument of `fbq('init', …)`: what the owner knows of the visitor. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Meta Pixel',
  purpose: 'advertising',
  role: 'joint-controller',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://www.facebook.com/settings/?tab=ads',
  rules: { account: /^\d{5,20}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'Meta Pixel consent and base code; Open Cookie Database 2026-01; consent tools',
    status: 'secondary-source-checked',
  },
  // Buttons and embeds of facebook.com are left alone.
  hosts: ['connect.facebook.net', 'facebook.com/tr', 'facebook.com/privacy_sandbox'],
  storage: () => [
    { name: '_fbp', keeps: 90, for: 'recognise' },
    { name: '_fbc', keeps: 90, for: 'campaign' },
    { name: 'lastExternalReferrer*', in: 'local', for: 'campaign' },
    { name: 'fr', keeps: 90, for: 'recognise', beyond: true },
  ],
  start: async (config, tools) => {
    const made = stub('queue', 'callMethod', { loaded: true, version: '2.0' });
    made.push = made;
    globals['_fbq'] ??= globals.fbq ?? made;
    const usual = 'https://connect.facebook.net/en_US/fbevents.js';
    const came = await bring(config, tools, usual, 'fbq', made);
    if (came === 'late') return false;
    globals.fbq?.('consent', 'grant');
    if (came === 'ours') {
      globals.fbq?.('init', config.account, config.options);
      globals.fbq?.('track', 'PageView');
    }
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) globals.fbq?.('consent', 'revoke');
  },
};
