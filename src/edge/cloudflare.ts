import { header } from './header.js';
import type { Platform } from './platform.js';

/**
 * A Worker knows the place as `request.cf`; an origin behind Cloudflare reads `CF-IPCountry` (setting
 * "IP geolocation") and `CF-Region-Code` (managed transform "Add visitor location headers").
 * Cloudflare writes `XX` for unknown and `T1` for Tor.
 */
export const cloudflare: Platform = {
  headers: ['cf-ipcountry', 'cf-region-code'],
  locate: ({ cf, headers }) => {
    if (typeof cf !== 'object' || !cf)
      return [header(headers, 'cf-ipcountry'), header(headers, 'cf-region-code')];
    const { country, regionCode } = cf as { country?: unknown; regionCode?: unknown };
    return [country, regionCode];
  },
};
