import type { SiteCookie } from '../cookie/site-cookie.js';
import { writeCookie } from '../cookie/write-cookie.js';
import { BodyError, readBody } from '../intake/read-body.js';
import { problem } from './answer.js';
import type { Origins } from './origins.js';
import type { Route } from './route.js';

/** Which cookie the pages of an origin keep their record in. */
export type CookieOf = (origin: string) => SiteCookie | undefined;

/**
 * `POST /v1/cookie`: writes a page's record cookie once more, by `Set-Cookie`. Safari keeps what a
 * script wrote for seven days only. Nothing is stored here.
 */
export function cookieRoute(cookieOf: CookieOf, origins: Origins): Route {
  return {
    method: 'POST',
    path: '/v1/cookie',
    access: 'post',
    handle: async ({ request }) => {
      const origin = request.headers.get('origin') ?? '';
      const cookie = cookieOf(origin);
      if (!cookie) {
        return problem(
          404,
          'no_cookie',
          'This collector writes no cookie for these pages. Set ASSENT_COOKIE, or cookie in the file of sites.',
        );
      }
      const foreign = refuseForeign(request, origin, cookie, origins);
      if (foreign) return problem(403, 'not_this_site', foreign);
      const asked = await readAsked(request);
      if (asked instanceof Response) return asked;
      const written = writeCookie(asked, cookie, new URL(origin), Date.now());
      if ('refused' in written) {
        return problem(400, 'bad_cookie', `The cookie is not written: ${written.refused}.`);
      }
      return new Response(null, {
        status: 204,
        headers: {
          'Set-Cookie': written.header,
          'Cache-Control': 'no-store',
          // Only beside the exact origin, which the dispatcher names.
          ...(origins.named(origin) ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
        },
      });
    },
  };
}

/** A cookie is of use only on the site that asks, and a demo's `*` is no list of who may ask. */
function refuseForeign(
  request: Request,
  origin: string,
  { domain }: SiteCookie,
  origins: Origins,
): string | undefined {
  const site = request.headers.get('sec-fetch-site');
  if (!/^https?:$/.test(URL.canParse(origin) ? new URL(origin).protocol : ''))
    return 'The origin is no address of a page.';
  const own = new URL(origin).host === new URL(request.url).host;
  if (site === null ? own : site === 'same-origin') return undefined;
  if (!origins.named(origin)) return 'The origin is not in the list by name.';
  if (site !== null && site !== 'same-site')
    return 'The collector is another site than the page. Put it under the same domain.';
  if (site === 'same-site' && !domain)
    return 'The collector is another host than the page, so the cookie needs a domain: cookie.domain in the configuration, and assent@shop.example here.';
  return undefined;
}

async function readAsked(request: Request): Promise<Record<string, unknown> | Response> {
  try {
    const body: unknown = JSON.parse(await readBody(request, 8_192));
    if (body !== null && typeof body === 'object' && !Array.isArray(body))
      return body as Record<string, unknown>;
    return problem(400, 'bad_cookie', 'The body is no object.');
  } catch (error) {
    if (error instanceof BodyError) return problem(error.status, error.code, error.message);
    return problem(400, 'bad_cookie', 'The body is not JSON.');
  }
}
