// Netlify: `netlify/edge-functions/region.js`. `context.next()` may answer from the cache.
import { netlify, regionEndpoint, withRegion } from 'assent/edge';

export const config = { path: '/*', excludedPath: '/assent/*' };

export default async (request, context) => {
  const visit = { method: request.method, headers: request.headers, geo: context.geo };
  if (new URL(request.url).pathname === '/region') return regionEndpoint(netlify, visit);
  return withRegion(netlify, visit, await context.next());
};
