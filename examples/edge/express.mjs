// A Node server, alone or in Express, behind a proxy of one's own that writes `X-Geo-Country`
// (`nginx.conf` beside this file does). `node examples/edge/express.mjs` starts it on port 8080.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { ownHeaders, pageHeaders, regionEndpoint, regionFrom, regionMeta } from 'assent/edge';
import { readStanding } from 'assent/server';

const proxy = ownHeaders('x-geo-country', 'x-geo-region');

/** `app.use(region)`: answers `/region`, and tells what follows where the visitor is. */
export const region = async (request, response, next) => {
  request.region = regionFrom(proxy, request);
  if (request.url.split('?')[0] !== '/region') return next();
  const answer = regionEndpoint(proxy, request);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  return response.end(await answer.text());
};

/** `app.get('/', page)`: what depends on the visitor is written for this visitor alone. */
export const page = (request, response) => {
  const { cookie, 'sec-gpc': gpc } = request.headers;
  const visitor = readStanding(cookie, { gpc: gpc === '1' });
  const headers = pageHeaders(proxy, request.region);
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...headers,
    // No validator such as ETag: it would keep a page with an earlier region in it alive.
    vary: `${headers.vary}, cookie, sec-gpc`,
  });
  response.end(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Shop</title>
    ${regionMeta(request.region)}
    <script src="/assent/assent.js"></script>
  </head>
  <body>
    <p>${visitor.has('personalisation') ? 'Picked for you' : 'What sells best'}</p>
  </body>
</html>
`);
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  createServer((request, response) => {
    region(request, response, () => page(request, response)).catch(() => response.end());
  }).listen(8080);
