import { factsOf } from '../vendors/facts.js';
import type { Vendor, VendorTools } from '../vendors/vendor.js';
import { erase } from './erase.js';
import { guard } from './guard.js';

/** Hosts to silence: the adapter's, the owner's, and where the script came from. */
const hostsOf = ({ id, config }: Vendor): readonly string[] => {
  const named = [...factsOf(id).hosts, ...(config.hosts ?? [])];
  if (!config.src) return named;
  const { host, origin, pathname } = new URL(config.src, location.href);
  if (origin !== location.origin) return [...named, host];
  // On the page's own origin only the script's folder, or the page itself would fall silent.
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  return folder === '/' ? named : [...named, host + folder];
};

const eraseAll = ({ id, config }: Vendor): void => erase(factsOf(id).storage(config as never));

export const clean = (vendors: readonly Vendor[]): void => vendors.forEach(eraseAll);

/** Vendor told, then silenced, then its storage removed: in this order, or it is written again. */
export const stop = async (vendor: Vendor, tools: VendorTools, started: boolean): Promise<void> => {
  try {
    await factsOf(vendor.id).stop?.(vendor.config as never, tools, started);
  } finally {
    guard(hostsOf(vendor));
    eraseAll(vendor);
  }
};
