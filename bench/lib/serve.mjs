import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { benchRoot } from './paths.mjs';
import { brotli } from './brotli.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }; // prettier-ignore

/**
 * `/<contender>/<visit>/<file>`, compressed ahead, never from a cache; `page.html` is the visit's page.
 * @param {Map<string, {bodies: Map<string, () => {br: Buffer}>}>} all by contender
 * @param {(request: object, response: object) => void} [post] answers everything that is posted
 */
export const serve = async (all, post) => {
  const tag = { br: brotli(readFileSync(join(benchRoot, 'page/tag.js'))) };
  /** What was asked for since `take()`, by `<contender>/<visit>`, without pages and tag. */
  let asked = {};
  const unknown = [];
  const server = createServer((request, response) => {
    if (post && request.method === 'POST') return post(request, response);
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, id, visit, ...rest] = pathname.split('/');
    const name = decodeURIComponent(rest.join('/'));
    const page = name === 'page.html';
    const body =
      pathname === '/tag.js' ? tag : all.get(id)?.bodies.get(page ? `${visit}.html` : name)?.();
    if (!body) {
      unknown.push(pathname);
      return response.writeHead(404).end();
    }
    if (body !== tag && !page) (asked[`${id}/${visit}`] ??= []).push(name);
    response.writeHead(200, {
      'content-type': `${types[extname(pathname)] ?? 'application/octet-stream'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.br.length,
      'cache-control': 'no-store',
    });
    return response.end(body.br);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    take: () => {
      const names = asked;
      asked = {};
      return names;
    },
    unknown,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
