import { parseRegion } from '../region/parse-region.js';
import type { EdgeRequest, Platform } from './platform.js';

/**
 * Where a request comes from, as the platform in front says: an ISO 3166 code such as `DE` or
 * `US-CA`, or undefined. Codes for unknown places, Tor and whole continents are no place. A
 * subdivision that cannot be read leaves the country, whose rules are never laxer. Never throws.
 */
export const regionFrom = (platform: Platform, request: EdgeRequest): string | undefined => {
  try {
    const [country, subdivision] = platform.locate(request);
    return (
      (typeof subdivision === 'string' &&
        parseRegion(`${String(country)}-${subdivision.trim()}`)) ||
      parseRegion(country)
    );
  } catch {
    return undefined;
  }
};
