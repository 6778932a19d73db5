// Vercel: `middleware.js` beside package.json. It runs in front of Vercel's cache.
import { pageHeaders, regionEndpoint, regionFrom, vercel } from 'assent/edge';

/** Pages and the endpoint; not what has another ending, such as scripts and pictures. */
export const config = { matcher: ['/((?!.*\\.).*)', '/(.*\\.html)'] };

export default (request) => {
  if (new URL(request.url).pathname === '/region') return regionEndpoint(vercel, request);
  const headers = new Headers(pageHeaders(vercel, regionFrom(vercel, request)));
  // What `next({ headers })` of @vercel/functions sends: go on, and add these to the answer.
  headers.set('x-middleware-next', '1');
  return new Response(null, { headers });
};
