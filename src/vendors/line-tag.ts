import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** No way to be told of a no is known; a withdrawal silences it. `options` go into `_lt('init', …)`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'LINE Tag',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'JP',
  rules: { account: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'base code and cookies on public sites; durations not found',
    status: 'secondary-source-checked',
  },
  hosts: ['d.line-scdn.net/n/line_tag', 'tr.line.me'],
  storage: () => [
    { name: '__lt__cid*', for: 'recognise' },
    { name: '__lt__sid*', for: 'session' },
  ],
  start: async (config, tools) => {
    const made = stub('q');
    if (!globals['_lt']) made.q = globals['_ltq'] ??= made.q;
    const usual = 'https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js';
    const came = await bring(config, tools, usual, '_lt', made);
    if (came === 'ours') {
      globals['_lt']?.('init', { customerType: 'lap', ...config.options, tagId: config.account });
      globals['_lt']?.('send', 'pv', [config.account]);
    }
    return came !== 'late';
  },
};
