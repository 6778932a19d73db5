import type { Platform } from './platform.js';
import { serverTiming } from './server-timing.js';

/**
 * Response headers of a page that is sent with a region. `private`: no shared cache may keep it, or
 * it would hand one visitor's region to all. `no-cache`: the visitor's own browser asks again, or it
 * would replay the old region after a journey. `Vary` tells caches behind the platform the same.
 */
export const pageHeaders = (
  platform: Platform,
  region: string | undefined,
): Readonly<Record<'server-timing' | 'cache-control' | 'vary', string>> => ({
  'server-timing': serverTiming(region),
  'cache-control': 'private, no-cache',
  vary: platform.headers.join(', '),
});
