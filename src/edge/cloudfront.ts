import { ownHeaders } from './own-headers.js';

/**
 * Amazon CloudFront adds these headers when a cache policy or an origin request policy names them;
 * in the cache policy they are part of the cache key as well.
 */
export const cloudfront = ownHeaders(
  'cloudfront-viewer-country',
  'cloudfront-viewer-country-region',
);
