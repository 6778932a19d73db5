import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals, type Left } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { queue } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

const tell = (word: 'granted' | 'denied') =>
  globals.uetq?.push('consent', 'update', { ad_storage: word });

/** Universal Event Tracking of Microsoft Advertising. `options` go into `new UET({…})`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Microsoft Advertising',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  rules: { account: /^\d{5,12}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'UET consent mode as consent tools document it; durations differ between sources, longest taken',
    status: 'secondary-source-checked',
  },
  hosts: ['bat.bing.com', 'bat.bing.net'],
  storage: () => [
    { name: '_uetsid', keeps: 1, for: 'session' },
    { name: '_uetvid', keeps: 390, for: 'recognise' },
    { name: '_uetmsclkid', keeps: 90, for: 'campaign' },
    { name: '_uetsid_exp', in: 'local', for: 'session' },
    { name: '_uetvid_exp', in: 'local', for: 'recognise' },
    { name: 'MUID', keeps: 390, for: 'recognise', beyond: true },
  ],
  start: async (config, tools) => {
    // Without a default it takes Google's signals, or a yes.
    const made = queue(['consent', 'default', { ad_storage: 'denied' }]);
    const came = await bring(config, tools, 'https://bat.bing.com/bat.js', 'uetq', made);
    if (came === 'late') return false;
    tell('granted');
    const { UET, uetq: q } = globals;
    if (came === 'ours' && UET) {
      const Tag = UET as unknown as new (options: unknown) => Left;
      globals.uetq = new Tag({
        enableAutoSpaTracking: true,
        ...config.options,
        ti: config.account,
        q,
      });
      globals.uetq.push('pageLoad');
    }
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) tell('denied');
  },
};
