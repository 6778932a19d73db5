import type { Caller } from '../options.js';
import { problem } from './answer.js';
import { isLoopbackHost } from './origins.js';
import { findReader } from './readers.js';
import type { Known, Reader } from './readers.js';

/** Answers who it is, or the refusal. */
export type ReadAccess = (request: Request, caller: Caller) => Known | Response;

/** May whoever sends this header write without being a page? */
export type WriteAccess = (authorization: string | null | undefined) => boolean;

const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * With tokens: `Authorization: Bearer <token>`, or the token as the password of the browser's own
 * login dialog (Basic), so that the look-up page needs no session of its own.
 * Without: only connections of this machine that no proxy passed on, under a loopback name
 * (a name of somebody else's that points to 127.0.0.1 would let their page read: DNS rebinding).
 */
export function readAccess(readers: readonly Reader[]): ReadAccess {
  if (!readers.length) return loopbackOnly;
  return (request) =>
    findReader(readers, presented(request.headers.get('authorization')) ?? '') ??
    problem(
      401,
      'unauthorised',
      'Reading needs a read token of the collector: send "Authorization: Bearer <token>".',
      { 'WWW-Authenticate': 'Basic realm="Assent collector: the read token is the password"' },
    );
}

/** Erasing and expiring: by the administrator's token only, never by a reader's. */
export function adminAccess(token: string | undefined): ReadAccess {
  return (request) => {
    const known =
      token &&
      findReader([{ name: 'admin', token }], presented(request.headers.get('authorization')) ?? '');
    if (known) return known;
    return problem(
      token ? 401 : 403,
      token ? 'unauthorised' : 'no_admin_token',
      token
        ? 'This needs the collector\'s admin token: send "Authorization: Bearer <ASSENT_ADMIN_TOKEN>".'
        : 'No admin token is configured, so nothing can be erased over HTTP. Set ASSENT_ADMIN_TOKEN, or use the command "assent-collector erase".',
    );
  };
}

/** The owner's own servers, which have no Origin: by the write token. */
export function writeAccess(token: string | undefined): WriteAccess {
  return (authorization) => {
    const given = presented(authorization ?? null);
    return Boolean(token && given && findReader([{ name: 'writer', token }], given));
  };
}

function loopbackOnly(request: Request, { address }: Caller): Known | Response {
  const direct = PROXY_HEADERS.every((name) => !request.headers.has(name));
  const here = /^(::1|(::ffff:)?127(\.\d+){3})$/.test(address ?? '');
  if (here && direct && isLoopbackHost(new URL(request.url).hostname)) return { name: 'local' };
  return problem(
    403,
    'reading_is_local',
    'No read token is configured, so receipts can be read from this machine only. Set ASSENT_READ_TOKEN and send it as a bearer token.',
  );
}

function presented(authorization: string | null): string | undefined {
  const [scheme, value = ''] = (authorization ?? '').split(' ');
  if (/^bearer$/i.test(scheme ?? '')) return value;
  if (!/^basic$/i.test(scheme ?? '')) return undefined;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
