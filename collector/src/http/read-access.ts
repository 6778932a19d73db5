import { createHash, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../options.js';
import { problem } from './answer.js';
import { isLoopbackHost } from './origins.js';

/** Answers the refusal, or nothing when the request may read. */
export type ReadAccess = (request: Request, caller: Caller) => Response | undefined;

const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * With a token: `Authorization: Bearer <token>`, or the token as the password of the browser's own
 * login dialog (Basic), so that the look-up page needs no session of its own.
 * Without a token: only connections of this machine that no proxy passed on, under a loopback name
 * (a name of somebody else's that points to 127.0.0.1 would let their page read: DNS rebinding).
 */
export function readAccess(token: string | undefined): ReadAccess {
  if (token === undefined) return loopbackOnly;
  return (request) => {
    if (sameText(presented(request) ?? '', token)) return undefined;
    return problem(
      401,
      'unauthorised',
      'Reading needs the collector\'s read token: send "Authorization: Bearer <ASSENT_READ_TOKEN>".',
      { 'WWW-Authenticate': 'Basic realm="Assent collector: the read token is the password"' },
    );
  };
}

function loopbackOnly(request: Request, { address }: Caller): Response | undefined {
  const direct = PROXY_HEADERS.every((name) => !request.headers.has(name));
  const here = /^(::1|(::ffff:)?127(\.\d+){3})$/.test(address ?? '');
  if (here && direct && isLoopbackHost(new URL(request.url).hostname)) return undefined;
  return problem(
    403,
    'reading_is_local',
    'No read token is configured, so receipts can be read from this machine only. Set ASSENT_READ_TOKEN and send it as a bearer token.',
  );
}

function presented(request: Request): string | undefined {
  const [scheme, value = ''] = (request.headers.get('authorization') ?? '').split(' ');
  if (/^bearer$/i.test(scheme ?? '')) return value;
  if (!/^basic$/i.test(scheme ?? '')) return undefined;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Hashing first makes both sides the same length, which the comparison wants. */
function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
