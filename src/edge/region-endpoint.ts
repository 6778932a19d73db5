import type { EdgeRequest, Platform } from './platform.js';
import { regionFrom } from './region-from.js';
import { regionWord } from './region-word.js';

/**
 * The answer of `region.endpoint`: `{"region":"DE"}`. Nobody keeps it, and no other site's page can
 * read it.
 */
export const regionEndpoint = (platform: Platform, request: EdgeRequest): Response => {
  const { method = 'GET' } = request;
  if (method !== 'GET' && method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  const body = JSON.stringify({ region: regionWord(regionFrom(platform, request)) });
  return new Response(method === 'HEAD' ? null : body, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      vary: platform.headers.join(', '),
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
};
