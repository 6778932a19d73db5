import type { VendorConfig } from '../types.js';
import { matchesHost } from './match-host.js';

export interface OutsideTag {
  vendor: string;
  /** Address of the script, or what gave it away. */
  what: string;
}

interface Seen {
  id: string;
  hosts: readonly string[];
}

/**
 * Tags of configured vendors that are in the page although nobody allowed them, so somebody loads them
 * past the gate: an old snippet, a tag manager, a plugin. Call it once the page is loaded.
 */
export const tagsOutside = (
  vendors: readonly Seen[],
  configs: readonly VendorConfig[],
  has: (id: string) => boolean,
): readonly OutsideTag[] => {
  const advanced = configs.some(
    (config) => 'consentMode' in config && config.consentMode === 'advanced',
  );
  const google = (id: string) => id.startsWith('google-');
  const kept = vendors.filter(({ id }) => !has(id) && !(google(id) && advanced));
  // What an allowed vendor of the same host brought is no stranger.
  const allowed = vendors.filter(({ id }) => has(id)).flatMap(({ hosts }) => hosts);
  const scripts = [...document.scripts]
    .filter(({ src, type }) => src && /^$|module|javascript/.test(type))
    .filter(({ src }) => !matchesHost(src, allowed));
  const found = kept.flatMap(({ id, hosts }) =>
    scripts
      .filter(({ src }) => matchesHost(src, hosts))
      .map(({ src }) => ({ vendor: id, what: src })),
  );
  // Google notes by itself that the default came after its tag.
  const { google_tag_data: noted } = window as unknown as {
    google_tag_data?: { ics?: { wasSetLate?: boolean } };
  };
  const [first] = vendors.filter(({ id }) => google(id));
  if (first && noted?.ics?.wasSetLate)
    found.push({ vendor: first.id, what: 'google_tag_data.ics.wasSetLate' });
  return found;
};
