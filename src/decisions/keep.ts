import Cookies from 'js-cookie';
import { attempt } from './storage.js';

export interface CookieOptions {
  name: string;
  domain?: string;
  /** A server of this site writes the cookie once more: true: the collector; or its address. */
  server?: boolean | string;
}

/** What a record says, without how long it may be relied on. */
const meaning = (text: string) =>
  text
    .split('|')
    .filter((_, place) => place !== 2 && place !== 15)
    .join('|');

/** Do two records say the same? Working a standing out anew moves its end. */
export const saysTheSame = (a: string | null | undefined, b: string): boolean =>
  !!a && (a === b || meaning(a) === meaning(b));

/** What the cookie holds; nothing where cookies are refused. */
export const cookieText = (name: string): string | undefined => attempt(() => Cookies.get(name));

/** The cookie says so already, and for a while: a script that wrote it again would shorten its life. */
const isThere = (name: string, text: string) => {
  const there = cookieText(name);
  const stands = parseInt(there?.split('|')[2] as string, 36) > Date.now();
  return there === text || (stands && saysTheSame(there, text));
};

/** Writes a record into its cookie and beside it. `expires`: milliseconds since 1970. */
export const keepText = (
  { name, domain, server }: CookieOptions,
  text: string,
  expires: number,
): void => {
  attempt(() => {
    if (!server || !isThere(name, text))
      Cookies.set(name, text, {
        expires: new Date(expires),
        sameSite: 'Lax',
        secure: location.protocol === 'https:',
        ...(domain && { domain }),
      });
  });
  // This one survives where a browser drops script-written cookies, and tells the other tabs.
  attempt(() => localStorage.setItem(name, text));
};

export const forgetRecord = ({ name, domain }: CookieOptions): void => {
  attempt(() => Cookies.remove(name));
  attempt(() => domain && Cookies.remove(name, { domain }));
  attempt(() => localStorage.removeItem(name));
};
