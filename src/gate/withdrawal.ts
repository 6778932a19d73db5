import { stopAdjust } from '../vendors/adjust.js';
import { factsOf } from '../vendors/facts.js';
import { stopGoogleAnalytics } from '../vendors/google-analytics.js';
import type { Stop, Vendor, VendorTools } from '../vendors/vendor.js';
import { erase } from './erase.js';
import { guard } from './guard.js';

const stops: Readonly<Record<string, Stop | undefined>> = {
  __proto__: null as never,
  'google-analytics': stopGoogleAnalytics as Stop,
  adjust: stopAdjust as Stop,
};

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

export { erase };

/** Vendor told, then silenced, then its storage removed: in this order, or it is written again. */
export const stop = async (vendor: Vendor, tools: VendorTools, started: boolean): Promise<void> => {
  try {
    await stops[vendor.id]?.(vendor.config as never, tools, started);
  } finally {
    guard(hostsOf(vendor));
    erase(factsOf(vendor.id).storage(vendor.config as never));
  }
};
