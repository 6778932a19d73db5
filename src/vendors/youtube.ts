import type { PresetVendorConfig } from '../types.js';
import type { VendorModule } from './vendor.js';

/** Frames that the owner marks in the page. All it keeps is on its own domain, out of reach. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'YouTube',
  purpose: 'functional',
  role: 'third-party',
  saleOrShare: true,
  country: 'US',
  optOutUrl: 'https://myadcenter.google.com/',
  rules: {},
  required: [],
  source: { ref: 'Open Cookie Database 2026-01', status: 'secondary-source-checked' },
  hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'googlevideo.com'],
  storage: () => [
    { name: 'VISITOR_INFO1_LIVE', keeps: 180, for: 'recognise', beyond: true },
    { name: 'VISITOR_PRIVACY_METADATA', keeps: 180, for: 'settings', beyond: true },
    { name: '__Secure-ROLLOUT_TOKEN', keeps: 180, for: 'settings', beyond: true },
    { name: 'YSC', keeps: 'session', for: 'session', beyond: true },
    { name: 'yt-remote-*', in: 'local', for: 'settings', beyond: true },
  ],
};
