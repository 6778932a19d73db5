import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** Starts by itself once loaded, and offers no way to be told; a withdrawal silences it. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Hotjar',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: false,
  country: 'MT',
  optOutUrl: 'https://www.hotjar.com/policies/do-not-track/',
  rules: { account: /^\d{4,10}$/ },
  required: ['account'],
  source: {
    ref: 'base code; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  hosts: ['hotjar.com', 'hotjar.io'],
  storage: () => [
    { name: '_hjSessionUser_*', keeps: 365, for: 'recognise' },
    { name: '_hjSession_*', keeps: 1, for: 'session' },
    { name: '_hjHasCachedUserAttributes', keeps: 365, for: 'settings' },
    { name: '_hjDonePolls', keeps: 365, for: 'settings' },
    { name: '_hjMinimizedPolls', keeps: 365, for: 'settings' },
    { name: '_hjClosedSurveyInvites', keeps: 365, for: 'settings' },
    { name: '_hj*', in: 'local', for: 'settings' },
    { name: 'hjViewportId', in: 'session', keeps: 'session', for: 'session' },
  ],
  start: async (config, tools) => {
    globals['_hjSettings'] ??= { hjid: Number(config.account), hjsv: 6 } as never;
    const usual = `https://static.hotjar.com/c/hotjar-${config.account}.js?sv=6`;
    await bring(config, tools, usual, 'hj', stub('q'));
  },
};
