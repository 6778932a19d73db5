import { vendorIds } from '../src/vendors/ids.js';
import type { VendorModules } from '../src/vendors/load-vendors.js';
import type { VendorModule } from '../src/vendors/vendor.js';

const load = async (id: string): Promise<VendorModule> =>
  ((await import(`../src/vendors/${id}.ts`)) as { vendor: VendorModule }).vendor;

/** Every vendor that Assent knows, as a page would have loaded it. */
export const allVendors: VendorModules = Object.fromEntries(
  await Promise.all(vendorIds.map(async (id) => [id, await load(id)] as const)),
);
