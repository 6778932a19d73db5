import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** Has no way to be told of a no; a withdrawal silences it. `options` go into `snaptr('init', …)`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Snap Pixel',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  rules: { account: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'base code in public sites; Open Cookie Database 2026-01; session storage not verified',
    status: 'secondary-source-checked',
  },
  hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com'],
  storage: () => [
    { name: '_scid', keeps: 390, for: 'recognise' },
    { name: '_scid_r', keeps: 390, for: 'recognise' },
    { name: '_sctr', keeps: 390, for: 'throttle' },
    { name: '_ScCb*', for: 'campaign' },
    { name: '_schn*', keeps: 1, for: 'settings' },
    { name: 'u_scsid*', in: 'session', keeps: 'session', for: 'session' },
    { name: 'u_sclid*', in: 'local', for: 'recognise' },
    { name: 'sc_at', keeps: 365, for: 'recognise', beyond: true },
    { name: 'X-AB', keeps: 1, for: 'settings', beyond: true },
  ],
  start: async (config, tools) => {
    const made = stub('queue', 'handleRequest');
    const came = await bring(config, tools, 'https://sc-static.net/scevent.min.js', 'snaptr', made);
    if (came === 'ours') {
      globals.snaptr?.('init', config.account, config.options);
      globals.snaptr?.('track', 'PAGE_VIEW');
    }
    return came !== 'late';
  },
};
