/** `assent/edge`: a platform's knowledge of the place, handed to the page. Runs on servers only. */
export { cloudflare } from './cloudflare.js';
export { cloudfront } from './cloudfront.js';
export { fastly } from './fastly.js';
export { netlify } from './netlify.js';
export { nginx } from './nginx.js';
export { ownHeaders } from './own-headers.js';
export { pageHeaders } from './page-headers.js';
export { regionCacheKey } from './region-cache-key.js';
export { regionEndpoint } from './region-endpoint.js';
export { regionFrom } from './region-from.js';
export { regionMeta } from './region-meta.js';
export { serverTiming } from './server-timing.js';
export { vercel } from './vercel.js';
export { withRegion } from './with-region.js';
export type { EdgeRequest, Platform, RequestHeaders } from './platform.js';
