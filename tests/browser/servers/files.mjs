import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
};

/** Sends a file of the repository; 404 when there is none. */
export const sendFile = async (response, folder, path, headers = {}) => {
  const file = normalize(join(root, folder, path));
  const body = file.startsWith(join(root, folder)) && (await readFile(file).catch(() => undefined));
  if (!body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  return response.end(body);
};
