import type { Log } from '../log.js';
import type { Caller } from '../options.js';
import { problem } from './answer.js';
import type { Origins } from './origins.js';
import type { ReadAccess } from './read-access.js';
import { matchRoutes } from './route.js';
import type { Route } from './route.js';

/** Finds the route, asks for the right to use it, and puts CORS headers on every answer. */
export function dispatcher(
  routes: readonly Route[],
  origins: Origins,
  mayRead: ReadAccess,
  log: Log,
): (request: Request, caller: Caller) => Promise<Response> {
  return async (request, caller) => {
    const url = new URL(request.url);
    const matches = matchRoutes(routes, url.pathname);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = matches.find(({ route }) => route.method === method);
    const origin = request.headers.get('origin');
    const answer = async (): Promise<Response> => {
      if (!matches.length) {
        return problem(
          404,
          'not_found',
          `There is nothing at ${url.pathname.slice(0, 80)}. Receipts go to POST /v1/receipts.`,
        );
      }
      if (method === 'OPTIONS') return preflight(matches, origins, origin);
      const allow = [...new Set(matches.map(({ route }) => route.method)), 'OPTIONS'].join(', ');
      if (!match) {
        return problem(405, 'wrong_method', `${method} is not answered here. Allowed: ${allow}.`, {
          Allow: allow,
        });
      }
      const { route, parts } = match;
      const refusal =
        route.access === 'post'
          ? refuseOrigin(origins, origin)
          : route.access === 'read'
            ? mayRead(request, caller)
            : undefined;
      if (refusal) return refusal;
      const result = await route.handle({ request, url, caller, parts });
      // Reads of receipts are logged (who asks for proof must leave a trace); never what was asked for.
      if (route.access === 'read') log('info', `read ${route.path} ${result.status}`);
      return result;
    };
    const response = await answer().catch((error: unknown) => {
      log(
        'error',
        `${method} ${match?.route.path ?? 'unknown path'} failed: ${(error as Error).stack ?? String(error)}`,
      );
      return problem(
        500,
        'internal',
        'The collector failed. Keep the receipts and send them again later.',
      );
    });
    const reading = match?.route.access === 'read';
    const visible = origin === null || !reading || origins.allowsReading(origin);
    for (const [name, value] of Object.entries(origins.headers(visible ? origin : null))) {
      response.headers.set(name, value);
    }
    return response;
  };
}

function refuseOrigin(origins: Origins, origin: string | null): Response | undefined {
  if (origins.allows(origin)) return undefined;
  return problem(
    403,
    'origin_refused',
    origin === null
      ? 'The request has no Origin header. Receipts are taken from pages of the allowed origins only.'
      : `Pages of ${JSON.stringify(origin.slice(0, 120))} may not post here. Add this origin to ASSENT_ORIGINS.`,
  );
}

function preflight(
  matches: readonly { route: Route }[],
  origins: Origins,
  origin: string | null,
): Response {
  const refusal = refuseOrigin(origins, origin);
  if (refusal) return refusal;
  const headers: Record<string, string> = {
    'Access-Control-Allow-Methods': matches.map(({ route }) => route.method).join(', '),
    'Access-Control-Allow-Headers': 'Content-Type, Authorization',
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers });
}
