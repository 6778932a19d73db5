import type { PostReceipts } from '../intake/post-receipts.js';
import type { Limiter } from '../intake/rate-limit.js';
import type { Posted } from '../intake/read-envelope.js';
import { StoreError } from '../intake/store-error.js';
import type { Log } from '../log.js';
import type { Metrics } from '../metrics.js';
import type { Caller } from '../options.js';
import type { AccessLog } from './access-log.js';
import { asResponse, plainProblem, problem } from './answer.js';
import type { Plain } from './answer.js';
import type { Origins } from './origins.js';
import type { ReadAccess, WriteAccess } from './read-access.js';
import type { Known } from './readers.js';
import { routeMatcher } from './route.js';
import type { Access, Route } from './route.js';
import { visitorAddress } from './visitor-address.js';

/** What stands between a request and its handler. */
export interface Doors {
  origins: Origins;
  mayRead: ReadAccess;
  mayErase: ReadAccess;
  mayWrite: WriteAccess;
  accessLog: AccessLog;
  limit: Limiter;
  trustProxy: boolean;
  metrics: Metrics;
  log: Log;
}

const INTERNAL = 'The collector failed. Keep the receipts and send them again later.';
const REFUSED =
  'What has to be on record cannot be written at the moment, so nothing was done or shown.';
const NOBODY: Known = { name: '' };
/**
 * Ids of subjects and receipts, and hashes. What else a reader typed may be a name or an address: not
 * even its digest is kept.
 */
const IDS = /^(s_[\w-]{22}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|sha256-[\w-]{43})$/;
const LOGGED = new Set<Access>(['read', 'admin', 'subject']);

/** Finds the route, asks for the right to use it, and puts CORS headers on every answer. */
export function dispatcher(
  routes: readonly Route[],
  doors: Doors,
): (request: Request, caller: Caller) => Promise<Response> {
  const { origins, log } = doors;
  const matchRoutes = routeMatcher(routes);
  return async (request, caller) => {
    const url = new URL(request.url);
    const matches = matchRoutes(url.pathname);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = matches.find(({ route }) => route.method === method);
    const origin = request.headers.get('origin');
    const given = match?.route.access;
    const access = typeof given === 'function' ? given(url) : (given ?? 'open');
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
      const reader = admit(doors, access, request, caller, origin);
      if (reader instanceof Response) return reader;
      const result = await route.handle({ request, url, caller, parts, reader });
      if (LOGGED.has(access))
        await trace(doors, route.path, access, reader, result.status, url, parts);
      return result;
    };
    const response = await answer().catch((error: unknown) => {
      if (error instanceof StoreError) {
        if (!error.told) log('error', error.message);
        return problem(503, 'busy', `${REFUSED} Try again later.`, { 'Retry-After': '10' });
      }
      log(
        'error',
        `${method} ${match?.route.path ?? 'unknown path'} failed: ${(error as Error).stack ?? String(error)}`,
      );
      return problem(500, 'internal', INTERNAL);
    });
    const guarded = /^(read|state|admin)$/.test(access);
    const visible = origin === null || !guarded || origins.allowsReading(origin);
    for (const [name, value] of Object.entries(origins.headers(visible ? origin : null))) {
      response.headers.set(name, value);
    }
    return response;
  };
}

/** Who asks, or the refusal. */
function admit(
  doors: Doors,
  access: Access,
  request: Request,
  caller: Caller,
  origin: string | null,
): Known | Response {
  const { mayRead, mayErase, mayWrite } = doors;
  const writes = access === 'write' || access === 'post';
  if (writes && mayWrite(request.headers.get('authorization'))) return NOBODY;
  if (access === 'write') return asResponse(unknownWriter());
  if (access === 'post' || access === 'subject') {
    const forwarded = request.headers.get('x-forwarded-for');
    const refusal = refuseWriter(doors, access === 'post', origin, forwarded, caller);
    return refusal ? asResponse(refusal) : NOBODY;
  }
  if (access === 'admin') return mayErase(request, caller);
  return access === 'open' ? NOBODY : mayRead(request, caller);
}

const unknownWriter = () =>
  plainProblem(
    401,
    'unauthorised',
    'Importing needs the collector\'s write token: send "Authorization: Bearer <ASSENT_WRITE_TOKEN>".',
  );

/** By Origin, where that is asked for, and by the rate of the address. */
function refuseWriter(
  { origins, limit, trustProxy, metrics }: Doors,
  byOrigin: boolean,
  origin: string | null,
  forwarded: string | null,
  caller: Caller,
): Plain | undefined {
  const refusal = byOrigin ? refuseOrigin(origins, origin) : undefined;
  if (refusal) {
    metrics.count('refused', 'why="origin"');
    return refusal;
  }
  const seconds = limit(visitorAddress(forwarded, caller, trustProxy));
  if (!seconds) return undefined;
  metrics.count('refused', 'why="rate"');
  return plainProblem(
    429,
    'too_many',
    `Too many requests from one address. Keep the receipts and send them again after ${seconds} s.`,
    { 'Retry-After': String(seconds) },
  );
}

/**
 * The way of a post without the web's objects, which cost more than the receipt: the same doors, the
 * same answer.
 */
export function postDoor(
  post: PostReceipts,
  doors: Doors,
): (posted: Posted, forwarded: string | null, caller: Caller) => Promise<Plain> {
  return async (posted, forwarded, caller) => {
    const refusal = doors.mayWrite(posted.authorization)
      ? undefined
      : refuseWriter(doors, true, posted.origin, forwarded, caller);
    const plain = refusal ?? (await post(posted).catch((error: unknown) => internal(doors, error)));
    Object.assign(plain.headers, doors.origins.headers(posted.origin));
    return plain;
  };
}

function internal({ log }: Doors, error: unknown): Plain {
  log('error', `POST /v1/receipts failed: ${(error as Error).stack ?? String(error)}`);
  return plainProblem(500, 'internal', INTERNAL);
}

/** Nothing that was read leaves before it is on record who read it. */
async function trace(
  { accessLog, metrics, log }: Doors,
  path: string,
  access: Access,
  { name }: Known,
  status: number,
  url: URL,
  parts: Readonly<Record<string, string>>,
): Promise<void> {
  const about = [
    ...Object.values(parts),
    url.searchParams.get('subject'),
    url.searchParams.get('id'),
  ];
  const by = access === 'subject' ? 'subject' : name;
  metrics.count('reads', `by="${access}"`);
  log('info', `read ${path} ${status}`, { by });
  await accessLog
    .write(
      { by, route: path, status },
      about.filter((value): value is string => IDS.test(value ?? '')),
    )
    .catch((error: unknown) => {
      const why = (error as Error).message;
      throw new StoreError(`The access log cannot be written, so nothing is shown. ${why}`);
    });
}

function refuseOrigin(origins: Origins, origin: string | null): Plain | undefined {
  if (origins.allows(origin)) return undefined;
  return plainProblem(
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
  if (refusal) return asResponse(refusal);
  const headers: Record<string, string> = {
    'Access-Control-Allow-Methods': matches.map(({ route }) => route.method).join(', '),
    'Access-Control-Allow-Headers': 'Content-Type, Authorization',
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers });
}
