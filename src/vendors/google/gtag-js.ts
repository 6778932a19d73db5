import type { VendorTools } from '../vendor.js';
import { idsOf, type GoogleConfig } from './config.js';
import { gtag } from './gtag.js';
import { tagAddress } from './tag.js';

const started = (entry: unknown) => (entry as unknown[] | null)?.[0] === 'js';

/** Brings gtag.js for each id of this vendor. `js` is said once, also where the page said it. */
export const loadGtag = (config: GoogleConfig, tools: VendorTools): Promise<unknown> => {
  const { src = 'https://www.googletagmanager.com/gtag/js', options } = config;
  const { cookiePrefix, cookieDomain, cookiePath } = config;
  if (!tools.dataLayer().some(started)) gtag(tools)('js', new Date());
  for (const id of idsOf(config))
    gtag(tools)('config', id, {
      ...options,
      ...(cookiePrefix && { cookie_prefix: cookiePrefix }),
      ...(cookieDomain && { cookie_domain: cookieDomain }),
      ...(cookiePath && { cookie_path: cookiePath }),
    });
  return Promise.all(idsOf(config).map((id) => tools.load(tagAddress(src, id, tools))));
};
