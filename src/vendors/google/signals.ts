import type { VendorTools } from '../vendor.js';
import { denied } from './denied.js';
import { googleVendors, type GoogleConfig } from './config.js';

type Signal = keyof NonNullable<GoogleConfig['signals']>;

/** Vendors that a signal is about, and the purpose that decides where none of them is configured. */
const about: Readonly<Record<string, readonly [vendors: readonly string[], purpose: string]>> = {
  ad: [['google-ads', 'google-floodlight'], 'advertising'],
  analytics: [['google-analytics'], 'analytics'],
  functionality: [[], 'functional'],
  personalization: [[], 'personalisation'],
};

/**
 * What holds now for each of the seven signals, none left out. A vendor refused on its own is refused
 * here too, whatever its purpose says. Region plays no part: Google would evaluate it against the
 * place that it compiled into its file, so Assent decides and sends the outcome.
 */
export const signalsNow = (tools: VendorTools): Readonly<Record<string, string>> => {
  const google = googleVendors(tools);
  const granted = (signal: string): boolean => {
    const named = google.flatMap(({ signals }) => signals?.[signal as Signal] ?? []);
    if (named.length) return named.every(tools.has);
    if (signal === 'security_storage') return true;
    const [vendors, purpose] = about[signal.split('_')[0] as string] as (typeof about)[string];
    const configured = google.filter(({ id }) => vendors.includes(id));
    return configured.length ? configured.some(({ id }) => tools.has(id)) : tools.has(purpose);
  };
  return Object.fromEntries(
    Object.keys(denied()).map((signal) => [signal, granted(signal) ? 'granted' : 'denied']),
  );
};
