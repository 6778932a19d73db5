import type { PresetVendorConfig } from '../types.js';
import type { VendorModule } from './vendor.js';

/** Frames and scripts that the owner marks in the page. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Google Maps',
  purpose: 'functional',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://myadcenter.google.com/',
  rules: {},
  required: [],
  source: { ref: 'Open Cookie Database 2026-01', status: 'secondary-source-checked' },
  // Whole hosts of Google's serve other products too.
  hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'maps.google.*', 'google.*/maps'],
  storage: () => [
    { name: 'NID', keeps: 365, for: 'recognise', beyond: true },
    { name: 'OGPC', keeps: 31, for: 'settings', beyond: true },
  ],
};
