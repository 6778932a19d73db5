import type { ScriptVendorConfig, VendorConfig } from '../types.js';
import type { VendorModule } from './vendor.js';

/** A vendor that Assent has no file for: all that is known of it stands in the configuration. */
export const own: VendorModule<ScriptVendorConfig> = {
  name: '',
  purpose: '',
  role: 'third-party',
  saleOrShare: false,
  hosts: [],
  storage: ({ storage = [] }) => storage.map((name) => ({ name })),
  rules: {},
  required: ['purpose'],
  source: { ref: 'the owner’s configuration', status: 'own-knowledge-unverified' },
};

/** A vendor with a name is the owner's own. */
export const moduleFor = (config: VendorConfig, known: VendorModule): VendorModule =>
  config.name === undefined ? known : (own as VendorModule);
