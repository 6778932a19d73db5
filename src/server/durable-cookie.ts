import { parseRecord } from '../decisions/record.js';
import { isPlain } from './read-standing.js';

export interface DurableCookieOptions {
  /** The record's name, where the configuration names another (`cookie.name`). Default `assent`. */
  name?: string | undefined;
  /** `cookie.domain` of the configuration. Default: the page's own host. */
  domain?: string | undefined;
  /** Pages of other hosts under `domain` that may ask. Default: pages of the same origin only. */
  origins?: readonly string[] | undefined;
  /** Milliseconds since 1970. Default: this machine's clock. */
  now?: number | undefined;
}

/** Characters of a body; a cookie holds half of it. */
const longest = 8192;
/** Seconds; browsers keep no cookie longer (RFC 6265bis). */
const longestAge = 400 * 86_400;

const answer = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(status === 204 ? null : `Assent: ${text}.\n`, {
    status,
    headers: { 'cache-control': 'no-store', vary: 'Origin', ...headers },
  });

/** As js-cookie writes it in the page, so that the value stays the same. */
const inCookie = (value: string) =>
  encodeURIComponent(value).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent);

const readAsked = async (request: Request): Promise<Record<string, unknown>> => {
  if (Number(request.headers.get('content-length') ?? 0) > longest) return {};
  const text = await request.text();
  const body: unknown = text.length > longest ? {} : JSON.parse(text);
  return typeof body === 'object' && body ? (body as Record<string, unknown>) : {};
};

/**
 * Writes the record's cookie once more, by `Set-Cookie`: what a page with `cookie.server` asks for.
 * Safari keeps a script's cookie for seven days, a server's until its end. Sets nothing but a whole
 * record, under the one name and domain of your options, for a page of this site. Never throws.
 * @returns 204 with the cookie; 403 not this site; 400 no record; 405 no POST
 */
export const durableCookie = async (
  request: Request,
  { name = 'assent', domain, origins = [], now = Date.now() }: DurableCookieOptions = {},
): Promise<Response> => {
  if (request.method !== 'POST') return answer(405, 'only POST is answered', { allow: 'POST' });
  const { headers } = request;
  const origin = headers.get('origin') ?? '';
  if (!/^https?:\/\//.test(origin) || !URL.canParse(origin))
    return answer(403, 'the request names no page as its origin');
  const page = new URL(origin);
  const site = headers.get('sec-fetch-site');
  const own = site ? site === 'same-origin' : page.host === new URL(request.url).host;
  const parent = domain?.replace(/^\./, '');
  const listed = origins.includes(origin) && site !== 'cross-site' && !!parent;
  if (!own && !listed) return answer(403, `${origin} is not a page of this site`);
  if (parent && !`.${page.hostname}`.endsWith(`.${parent}`))
    return answer(403, `${origin} is not under ${parent}`);

  const asked = await readAsked(request).catch((): Record<string, unknown> => ({}));
  const { value, expires } = asked;
  const theirs = typeof asked.domain === 'string' ? asked.domain.replace(/^\./, '') : asked.domain;
  if (asked.name !== name || theirs !== parent)
    return answer(400, `the cookie here is ${parent ? `${name} of ${parent}` : name}`);
  const record = typeof value === 'string' ? parseRecord(value, now) : undefined;
  const seconds = typeof expires === 'number' ? Math.floor((expires - now) / 1000) : 0;
  if (!record || !isPlain(record) || !Number.isSafeInteger(seconds) || seconds <= 0)
    return answer(400, 'the value is no record, or its end is no instant ahead');
  const parts = [
    `${name}=${inCookie(value as string)}`,
    'Path=/',
    ...(parent ? [`Domain=${parent}`] : []),
    `Max-Age=${Math.min(seconds, longestAge)}`,
    'SameSite=Lax',
    ...(page.protocol === 'https:' ? ['Secure'] : []),
  ];
  return answer(204, '', {
    'set-cookie': parts.join('; '),
    ...(!own && {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    }),
  });
};
