import type { Config, Reason, VendorConfig } from '../types.js';
import { moduleFor } from '../vendors/own.js';
import type { VendorModules } from '../vendors/load-vendors.js';
import type { VendorModule, VendorTools } from '../vendors/vendor.js';

/**
 * Asks vendors to erase what they hold of this visitor: a wish of its own that cannot be taken back,
 * so it never follows from a withdrawal. Answers with the vendors that did so. Rejects with the reason
 * of the first that failed, or where a named vendor has no such way.
 */
export const requestErasure = async (
  id: string | undefined,
  config: Config,
  modules: VendorModules,
  has: (id: string) => boolean,
  why: (id: string) => Reason | undefined,
): Promise<readonly string[]> => {
  const tools = {
    has,
    why,
    config,
    waited: false,
    dataLayer: () => [],
    region: () => 'ZZ',
    load: () => Promise.reject(new Error('nothing is loaded for an erasure')),
    erase: () => {},
  } satisfies VendorTools;
  const able = (config.vendors ?? []).filter((vendor: VendorConfig) => {
    const module = moduleFor(vendor, modules[vendor.id] as VendorModule) as
      VendorModule | undefined;
    return module?.erase && (id === undefined || vendor.id === id);
  });
  if (id !== undefined && !able.length)
    throw new TypeError(`Assent: "${id}" offers no way to ask for erasure from a page.`);
  await Promise.all(able.map((vendor) => modules[vendor.id]?.erase?.(vendor as never, tools)));
  return able.map(({ id }) => id);
};
