/** Stands in for `src/baked.ts`: the configuration is known, checked and part of the file. */
export const baked = true;
export const withVendors = true;
