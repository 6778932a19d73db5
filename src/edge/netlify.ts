import { header } from './header.js';
import type { Platform } from './platform.js';

interface Geo {
  country?: { code?: unknown };
  subdivision?: { code?: unknown };
}

/** Characters; the real ones have a few hundred. */
const longest = 4096;

/** JSON in base64, as Netlify sends it. Names of cities come out garbled, and are not looked at. */
const decode = (text = ''): Geo | undefined => {
  if (text.length > longest) return;
  try {
    return JSON.parse(atob(text)) as Geo;
  } catch {
    return undefined;
  }
};

/** Edge functions are handed `context.geo`; everything behind them reads `X-NF-Geo`. */
export const netlify: Platform = {
  headers: ['x-nf-geo'],
  locate: ({ geo, headers }) => {
    const place = (geo ?? decode(header(headers, 'x-nf-geo'))) as Geo | null | undefined;
    return [place?.country?.code, place?.subdivision?.code];
  },
};
