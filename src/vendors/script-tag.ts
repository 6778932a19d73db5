import type { ScriptVendorConfig } from '../types.js';
import type { Adapter, VendorFacts } from './vendor.js';

/** Any vendor that one script starts, or whose tags are marked in the page. */
export const scriptTag: Adapter<ScriptVendorConfig> = {
  purpose: '',
  start: (config, tools) => (config.src ? tools.load(config.src) : undefined),
};

export const scriptTagFacts: VendorFacts<ScriptVendorConfig> = {
  name: '',
  purpose: '',
  saleOrShare: false,
  rules: {},
  required: ['id', 'purpose'],
  hosts: [],
  storage: (config) => config.storage ?? [],
};
