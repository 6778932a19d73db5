import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { stub } from './shared/stub.js';
import type { VendorModule, VendorTools } from './vendor.js';

/** Both signals: recordings for its own purpose, use for ads with `advertising`. */
const signals = (id: string, { has }: VendorTools) => ({
  ad_Storage: has('advertising') ? 'granted' : 'denied',
  analytics_Storage: has(id) ? 'granted' : 'denied',
});

export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Microsoft Clarity',
  purpose: 'analytics',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://account.microsoft.com/privacy/ad-settings',
  rules: { account: /^[a-z0-9]{8,12}$/ },
  required: ['account'],
  source: {
    ref: 'source of microsoft/clarity (cookies, consentv2, stop); Clarity consent API v2',
    status: 'secondary-source-checked',
  },
  hosts: ['clarity.ms', 'c.bing.com'],
  storage: () => [
    { name: '_clck', keeps: 365, for: 'recognise' },
    { name: '_clsk', keeps: 1, for: 'session' },
    { name: '_cltk', in: 'session', keeps: 'session', for: 'session' },
    { name: 'CLID', keeps: 365, for: 'recognise', beyond: true },
    { name: 'MUID', keeps: 390, for: 'recognise', beyond: true },
    { name: 'ANONCHK', keeps: 1, for: 'campaign', beyond: true },
    { name: 'MR', keeps: 180, for: 'recognise', beyond: true },
    { name: 'SM', keeps: 'session', for: 'recognise', beyond: true },
  ],
  /** Starts by itself once loaded, so what it may is in its queue before; a later no stops it again. */
  start: async (config, tools) => {
    const told = signals(config.id, tools);
    const made = stub('q');
    made('consentv2', told);
    const usual = `https://www.clarity.ms/tag/${config.account}`;
    if ((await bring(config, tools, usual, 'clarity', made)) === 'theirs')
      globals.clarity?.('consentv2', told);
  },
  update: ({ id }, tools) => void globals.clarity?.('consentv2', signals(id, tools)),
  /** A denied Clarity starts anew without cookies a moment later; the second call ends that too. */
  stop: () => {
    globals.clarity?.('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' });
    globals.clarity?.('stop');
  },
};
