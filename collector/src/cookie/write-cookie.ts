import { isRecord } from './record-form.js';
import type { SiteCookie } from './site-cookie.js';

/** Seconds; browsers keep no cookie longer (RFC 6265bis). */
const LONGEST = 400 * 86_400;

/** A header, or why there is none. */
export type Written = { header: string } | { refused: string };

/**
 * `Set-Cookie` for the record that a page of `origin` has just written by script. Only the site's own
 * record is ever written: its name, its domain, a value of its form, an end that is still ahead.
 * Not HttpOnly: the page has to read its own decisions.
 */
export function writeCookie(
  asked: Readonly<Record<string, unknown>>,
  { name, domain }: SiteCookie,
  origin: URL,
  now: number,
): Written {
  const unknown = Object.keys(asked).find(
    (key) => !['name', 'domain', 'value', 'expires'].includes(key),
  );
  if (unknown !== undefined)
    return { refused: `${JSON.stringify(unknown.slice(0, 40))} is no key` };
  if (asked.name !== name) return { refused: `name: the cookie of this site is ${name}` };
  const wanted = typeof asked.domain === 'string' ? asked.domain.replace(/^\./, '') : asked.domain;
  if (wanted !== domain) return { refused: `domain: the cookie of this site is ${where(domain)}` };
  if (domain && !`.${origin.hostname}`.endsWith(`.${domain}`))
    return { refused: `domain: ${origin.hostname} is not under ${domain}` };
  if (typeof asked.value !== 'string' || !isRecord(asked.value, now))
    return { refused: 'value: is no record of decisions' };
  const seconds = Math.floor((Number(asked.expires) - now) / 1000);
  if (typeof asked.expires !== 'number' || !(seconds > 0))
    return { refused: 'expires: is no instant that is still ahead, milliseconds since 1970' };
  return {
    header: [
      `${name}=${inCookie(asked.value)}`,
      'Path=/',
      ...(domain ? [`Domain=${domain}`] : []),
      `Max-Age=${Math.min(seconds, LONGEST)}`,
      'SameSite=Lax',
      ...(origin.protocol === 'https:' ? ['Secure'] : []),
    ].join('; '),
  };
}

const where = (domain: string | undefined) => (domain ? `${domain}'s` : "the page's own host's");

/** As js-cookie writes it in the page, so that the value stays the same byte for byte. */
function inCookie(value: string): string {
  return encodeURIComponent(value).replaceAll(
    /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
    decodeURIComponent,
  );
}
