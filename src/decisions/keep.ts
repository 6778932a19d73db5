import Cookies from 'js-cookie';
import { attempt } from './storage.js';

export interface CookieOptions {
  name: string;
  domain?: string;
  /** A server of this site writes the cookie once more: true: the collector; or its address. */
  server?: boolean | string;
}

/** Writes a record into its cookie and beside it. `expires`: milliseconds since 1970. */
export const keepText = ({ name, domain }: CookieOptions, text: string, expires: number): void => {
  attempt(() =>
    Cookies.set(name, text, {
      expires: new Date(expires),
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      ...(domain && { domain }),
    }),
  );
  // This one survives where a browser drops script-written cookies, and tells the other tabs.
  attempt(() => localStorage.setItem(name, text));
};

/** What the cookie holds; nothing where cookies are refused. */
export const cookieText = (name: string): string | undefined => attempt(() => Cookies.get(name));

export const forgetRecord = ({ name, domain }: CookieOptions): void => {
  attempt(() => Cookies.remove(name));
  attempt(() => domain && Cookies.remove(name, { domain }));
  attempt(() => {
    // The second holds the random id, too (`receipts/desk.ts`).
    for (const key of [name, `${name}.tip`]) localStorage.removeItem(key);
  });
};
