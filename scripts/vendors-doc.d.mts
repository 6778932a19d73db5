import type { VendorModule } from '../src/vendors/vendor.js';

/** The page with its tables written anew. */
export function vendorsDoc(
  page: string,
  vendors: readonly (readonly [id: string, vendor: VendorModule])[],
): string;
