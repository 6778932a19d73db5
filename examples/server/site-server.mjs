import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyDocument } from './demo-policies.mjs';
import { eventStream } from './event-stream.mjs';
import { page } from './page.mjs';
import { pretend, query } from './pretend.mjs';
import { siteConfig } from './site-config.mjs';
import { staticFile } from './static-file.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** First matching beginning wins. */
const FOLDERS = [
  ['/assent/', folder('../../dist/browser/')],
  ['/modules/', folder('../../dist/modules/')],
  ['/packages/preact/', folder('../../node_modules/preact/')],
  ['/packages/nanostores/', folder('../../node_modules/nanostores/')],
  ['/packages/js-cookie/', folder('../../node_modules/js-cookie/')],
  ['/demo/', folder('../demo/')],
  ['/playground/', folder('../playground/')],
  ['/examples/', folder('../pages/')],
  ['/', folder('../site/')],
];

/** For a script or an image that is not there: no page, which would only hide the mistake. */
const MISSING = { body: 'Nothing is at this address.\n', type: 'text/plain; charset=utf-8' };

const find = async (path) => {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const [beginning, root] = FOLDERS.find(([start]) => file.startsWith(start));
  return staticFile(root, file.slice(beginning.length));
};

const json = (response, value) =>
  response
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(JSON.stringify(value, null, 2));

const answer = async (request, response, { stage, log, env }) => {
  const url = new URL(request.url, stage.site);
  const path = decodeURIComponent(url.pathname);
  const settings = pretend(url.searchParams);

  if (path === '/assent.config.json') {
    return json(response, await siteConfig(settings, stage, env));
  }
  const [, named] = /^\/policies\/([\w-]+)\.json$/.exec(path) ?? [];
  const document = named && (await policyDocument(named));
  if (document) return json(response, document);
  if (path === '/demo/requests') return eventStream(request, response, log.follow);
  if (request.method === 'POST' && path === '/demo/requests/forget') {
    log.clear();
    return response.writeHead(204).end();
  }
  if (request.method === 'POST' && path === '/newsletter.html') {
    // The sign-up form works without scripts, too. Its body is thrown away unread.
    return response.writeHead(303, { location: `/thanks.html${query(settings)}` }).end();
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }

  const found = await find(path);
  const file = found ?? (extname(path) ? MISSING : await find('/missing.html'));
  // The playground pretends by itself, and shows no strip.
  const dressed = file.type.startsWith('text/html') && !path.startsWith('/playground/');
  const sent = dressed
    ? page(file.body.toString(), settings, stage)
    : { body: file.body, headers: { 'cache-control': 'no-cache' } };
  response.writeHead(found ? 200 : 404, {
    'content-type': file.type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...sent.headers,
  });
  return response.end(request.method === 'HEAD' ? undefined : sent.body);
};

/** The owner's site, with what the demo adds to it. `stage` may be filled in after the start. */
export const siteServer = (context) =>
  createServer((request, response) => {
    answer(request, response, context).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('This address cannot be read.\n');
    });
  });
