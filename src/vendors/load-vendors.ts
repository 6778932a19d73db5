import type { VendorConfig } from '../types.js';
import type { Loaders } from '../loaders.js';
import { vendorIds } from './ids.js';
import type { VendorModule } from './vendor.js';

export type VendorModules = Readonly<Record<string, VendorModule | undefined>>;

/**
 * The files of the vendors that a configuration names. It is not checked yet, so it may be anything.
 * What cannot be loaded is missing from the answer.
 */
export const loadVendors = async (
  vendors: unknown,
  load: Loaders['vendor'],
): Promise<VendorModules> => {
  const modules: Record<string, VendorModule> = Object.create(null);
  const named = (Array.isArray(vendors) ? vendors : [])
    .map((vendor) => (vendor as VendorConfig | null)?.id)
    .filter((id) => vendorIds.includes(id as string)) as string[];
  await Promise.all(
    named.map(async (id) => {
      try {
        modules[id] = (await load(id)).vendor;
      } catch {
        // Missing: the caller keeps that vendor shut.
      }
    }),
  );
  return modules;
};
