import type { PresetVendorConfig } from '../types.js';
import type { VendorModule } from './vendor.js';

/**
 * Scripts that the owner marks in the page. Not `necessary` by default: it protects the owner rather
 * than doing what the visitor asked for, reads the device to do so, and forms can be protected
 * without. Google says it is a processor for it since 2026-04-02.
 */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Google reCAPTCHA',
  purpose: 'functional',
  role: 'processor',
  saleOrShare: false,
  country: 'US',
  rules: {},
  required: [],
  source: {
    ref: 'Google Cloud announcement of 2026-01-26; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  hosts: ['google.*/recaptcha', 'gstatic.com/recaptcha', 'recaptcha.net'],
  storage: () => [
    { name: '_grecaptcha', in: 'local', for: 'recognise' },
    { name: '_GRECAPTCHA', keeps: 180, for: 'recognise', beyond: true },
    { name: 'rc::*', in: 'local', for: 'recognise', beyond: true },
  ],
};
