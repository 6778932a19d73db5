// Cloudflare Worker, with the site as its route. It runs in front of Cloudflare's cache: `fetch` may
// answer from there, with a page that holds no region yet.
import { cloudflare, regionEndpoint, withRegion } from 'assent/edge';

export default {
  async fetch(request) {
    if (new URL(request.url).pathname === '/region') return regionEndpoint(cloudflare, request);
    return withRegion(cloudflare, request, await fetch(request));
  },
};
