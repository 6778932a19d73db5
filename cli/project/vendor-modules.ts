import type { Config } from '../../src/types.js';
import { loadVendors, type VendorModules } from '../../src/vendors/load-vendors.js';
import type { VendorModule } from '../../src/vendors/vendor.js';

/** What Assent knows of the vendors that a configuration names. */
export const vendorModules = (config: unknown): Promise<VendorModules> =>
  loadVendors((config as Partial<Config> | null)?.vendors, (id) => {
    // An address of its own, so that no bundler takes the whole folder for its source.
    const file = `../../src/vendors/${id}.js`;
    return import(/* @vite-ignore */ file) as Promise<{ vendor: VendorModule }>;
  });
