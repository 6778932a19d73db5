import { sendFile } from './files.mjs';

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Google: our stand-in as the tag, and an endpoint that takes everything. */
export const google = (entry, response) =>
  entry.path === '/gtag/js'
    ? sendFile(response, 'examples/stand-ins', 'google-tag.js', open)
    : response.writeHead(204, open).end();

/** Adjust: the real SDK's file, and answers as Adjust's servers give them. */
export const adjust = (entry, response) => {
  if (entry.path === '/adjust.js')
    return sendFile(
      response,
      'node_modules/@adjustcom/adjust-web-sdk/dist',
      'adjust-latest.min.js',
    );
  const headers = {
    ...open,
    'access-control-allow-headers': '*, client-sdk, content-type',
    'access-control-allow-methods': 'GET, POST',
    'content-type': 'application/json',
  };
  if (entry.method === 'OPTIONS') return response.writeHead(204, headers).end();
  const body = { adid: 'a1b2c3', timestamp: new Date().toISOString(), message: 'ok' };
  return response.writeHead(200, headers).end(JSON.stringify(body));
};

/** Any other vendor: every script notes that it ran, every other path is a picture. */
export const plain = (entry, response) => {
  if (entry.path.endsWith('.js')) {
    const note = JSON.stringify(entry.path.slice(1, -3));
    const source = `(window.ran = window.ran || []).push(${note});`;
    const wait = Number(entry.query.wait ?? 0);
    const headers = { ...open, 'content-type': 'text/javascript' };
    setTimeout(() => response.writeHead(200, headers).end(source), wait);
  } else if (entry.path.endsWith('.html')) {
    response
      .writeHead(200, { ...open, 'content-type': 'text/html' })
      .end('<!doctype html><p>embed');
  } else response.writeHead(200, { ...open, 'content-type': 'image/gif' }).end(pixel);
};
