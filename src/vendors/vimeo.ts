import type { PresetVendorConfig } from '../types.js';
import type { VendorModule } from './vendor.js';

/** Frames that the owner marks in the page; `?dnt=1` in their address keeps most of this out. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Vimeo',
  purpose: 'functional',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  rules: {},
  required: [],
  source: {
    ref: 'Open Cookie Database 2026-01; durations not verified',
    status: 'own-knowledge-unverified',
  },
  hosts: ['vimeo.com', 'vimeocdn.com'],
  storage: () => [
    { name: 'vuid', keeps: 730, for: 'recognise', beyond: true },
    { name: 'player', keeps: 365, for: 'settings', beyond: true },
    { name: '__cf_bm', keeps: 1, for: 'settings', beyond: true },
  ],
};
