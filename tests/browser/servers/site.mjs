import { sendFile } from './files.mjs';

/**
 * The owner's site. `pages` maps a path to `{body, type, headers, status, wait}` or to a function
 * of the request that answers so; the product's built files lie under `/assent/` and `/modules/`.
 */
export class Site {
  pages = new Map();
  /** Answers other origins, too, as a host of shared files does. */
  open = false;

  handle = async (entry, response) => {
    const page = this.pages.get(entry.path);
    if (page === undefined) {
      if (entry.path.startsWith('/assent/')) {
        const headers = this.open ? { 'access-control-allow-origin': '*' } : {};
        return sendFile(response, 'dist/browser', entry.path.slice(7), headers);
      }
      if (entry.path.startsWith('/playground/'))
        return sendFile(response, 'examples/playground', entry.path.slice(11));
      if (entry.path.startsWith('/modules/'))
        return sendFile(response, 'dist/modules', entry.path.slice(8));
      if (entry.path.startsWith('/node_modules/'))
        return sendFile(response, 'node_modules', entry.path.slice(13));
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
    const { body, type, headers, status, wait } =
      typeof page === 'function' ? await page(entry) : page;
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    response.writeHead(status ?? 200, {
      'content-type': type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    return response.end(body);
  };
}
