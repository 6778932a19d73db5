import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** `options` is the third argument of `rdt('init', …)`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Reddit Pixel',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://www.reddit.com/settings/privacy',
  rules: { account: /^(t2|a2)_[a-z0-9]{4,32}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'base code and first-party cookie calls in consent tools; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  // Told of a no it gives up its cookies, not its reports.
  lasting: true,
  hosts: [
    'redditstatic.com/ads',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
  ],
  storage: () => [
    { name: '_rdt_uuid', keeps: 90, for: 'recognise' },
    { name: '_rdt_cid', keeps: 90, for: 'campaign' },
    { name: '_rdt_em', keeps: 90, for: 'recognise' },
  ],
  start: async (config, tools) => {
    const made = stub('callQueue', 'sendEvent');
    const usual = 'https://www.redditstatic.com/ads/pixel.js';
    const came = await bring(config, tools, usual, 'rdt', made);
    if (came === 'late') return false;
    if (came === 'ours') {
      globals.rdt?.('init', config.account, config.options);
      globals.rdt?.('track', 'PageVisit');
    } else globals.rdt?.('enableFirstPartyCookies');
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) globals.rdt?.('disableFirstPartyCookies');
  },
};
