import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** `options` is the third argument of `pintrk('load', …)`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Pinterest Tag',
  purpose: 'advertising',
  role: 'joint-controller',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://www.pinterest.com/settings/privacy',
  rules: { account: /^\d{10,20}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'base code and setconsent in public sites; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  hosts: ['ct.pinterest.com', 's.pinimg.com/ct'],
  storage: () => [
    { name: '_pin_unauth', keeps: 365, for: 'recognise' },
    { name: '_epik', keeps: 365, for: 'campaign' },
    { name: '_derived_epik', keeps: 365, for: 'recognise' },
    { name: '_pinterest_ct*', keeps: 365, for: 'recognise' },
    { name: '_pinterest_ct_ua', keeps: 365, for: 'recognise', beyond: true },
  ],
  start: async (config, tools) => {
    const made = stub('queue', '', { version: '3.0' }, true);
    const came = await bring(config, tools, 'https://s.pinimg.com/ct/core.js', 'pintrk', made);
    if (came === 'late') return false;
    globals.pintrk?.('setconsent', true);
    if (came === 'ours') {
      globals.pintrk?.('load', config.account, config.options);
      globals.pintrk?.('page');
    }
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) globals.pintrk?.('setconsent', false);
  },
};
