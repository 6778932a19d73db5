import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { staticFile } from './static-file.mjs';
import { VENDOR_HOSTS, vendorWords } from './vendor-words.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** First part of the path -> vendor and the folder with its files. */
const FILES = {
  'stand-ins': { vendor: 'Google Analytics', folder: folder('../stand-ins/') },
  adjust: {
    vendor: 'Adjust',
    folder: folder('../../node_modules/@adjustcom/adjust-web-sdk/dist/'),
  },
  promo: { vendor: 'Example Ads', folder: folder('../vendors/promo/') },
  video: { vendor: 'Example Video', folder: folder('../vendors/video/') },
};

/** The stand-in of Google's tag sends to where it came from. */
const HITS = { g: 'Google Analytics', measurement: 'Google Analytics' };

/** Bytes of a body that are read; what follows is of no interest. */
const LIMIT = 64 * 1024;

const read = async (request) => {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > LIMIT) break;
  }
  return body;
};

/** Any page may call a vendor, and Adjust's requests carry a header of their own. */
const crossOrigin = (request) => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'client-sdk, content-type',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'cache-control': 'no-store',
  vary: 'origin',
});

const adjustAnswer = () =>
  JSON.stringify({
    adid: randomUUID().replaceAll('-', ''),
    timestamp: new Date().toISOString(),
    message: 'answered by the stand-in of the demo',
  });

const answer = async (request, response, log) => {
  const url = new URL(request.url, 'http://localhost');
  const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(url.pathname) ?? [];
  const headers = crossOrigin(request);
  if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();

  const hit = VENDOR_HOSTS[first] ?? HITS[first];
  const vendor = hit ?? FILES[first]?.vendor;
  if (!vendor) return response.writeHead(404, headers).end();
  const body = request.method === 'POST' ? await read(request) : '';
  const fields = new URLSearchParams([...url.searchParams, ...new URLSearchParams(body)]);
  log.add({
    vendor,
    host: VENDOR_HOSTS[first] ? first : '',
    path: rest,
    what: vendorWords(vendor, rest, fields),
  });

  if (hit) {
    if (vendor !== 'Adjust') return response.writeHead(204, headers).end();
    response.writeHead(200, { ...headers, 'content-type': 'application/json' });
    return response.end(adjustAnswer());
  }
  const file = await staticFile(FILES[first].folder, decodeURIComponent(rest));
  if (!file) return response.writeHead(404, headers).end();
  return response.writeHead(200, { ...headers, 'content-type': file.type }).end(file.body);
};

/** Stands in for the vendors on an origin of its own and writes down every request it gets. */
export const vendorServer = (log) =>
  createServer((request, response) => {
    answer(request, response, log).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
