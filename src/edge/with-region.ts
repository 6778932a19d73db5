import { header } from './header.js';
import { pageHeaders } from './page-headers.js';
import type { EdgeRequest, Platform } from './platform.js';
import { regionFrom } from './region-from.js';

/** Entries of a `Server-Timing` header but the earlier `geo`: it may be another visitor's. */
const others = (timing: string | null): readonly string[] =>
  (timing?.match(/(?:[^,"]|"(?:\\.|[^"\\])*")+/g) ?? []).filter(
    (entry) => !/^\s*geo\s*(?:;|$)/.test(entry),
  );

/** Headers by which caches further out are told to keep an answer, over `Cache-Control`. */
const shared = ['cdn-cache-control', 'surrogate-control', 'expires', 'age'];

/**
 * The same answer, and, where it is a page, with the visitor's region in `Server-Timing`. For a place
 * in front of the cache, where it runs once per request; the cache keeps the page without a region.
 * An answer that is no page is returned as it is.
 */
export const withRegion = (
  platform: Platform,
  request: EdgeRequest,
  response: Response,
): Response => {
  // 304 has no type of its own, and its headers replace those that the browser kept.
  const page =
    response.headers.get('content-type')?.startsWith('text/html') ||
    (response.status === 304 && header(request.headers, 'accept')?.includes('text/html'));
  if (!page) return response;
  const fresh = pageHeaders(platform, regionFrom(platform, request));
  const answer = new Response(response.body, response);
  const { headers } = answer;
  const timing = others(headers.get('server-timing'));
  headers.set('server-timing', [fresh['server-timing'], ...timing].join(','));
  if (!/\bno-store\b/.test(headers.get('cache-control') ?? ''))
    headers.set('cache-control', fresh['cache-control']);
  headers.append('vary', fresh.vary);
  for (const name of shared) headers.delete(name);
  return answer;
};
