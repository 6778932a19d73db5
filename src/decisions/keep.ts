import Cookies from 'js-cookie';
import { writeRecord, type DecisionRecord } from './record.js';
import { attempt } from './storage.js';

export interface CookieOptions {
  name: string;
  domain?: string;
}

/** Writes the record into its cookie and the mirror. `expires`: milliseconds since 1970. */
export const keepRecord = (
  { name, domain }: CookieOptions,
  record: DecisionRecord,
  expires: number,
): void => {
  const text = writeRecord(record);
  attempt(() =>
    Cookies.set(name, text, {
      expires: new Date(expires),
      sameSite: 'Lax',
      secure: location.protocol === 'https:',
      ...(domain && { domain }),
    }),
  );
  // The mirror survives where a browser drops script-written cookies, and tells the other tabs.
  attempt(() => localStorage.setItem(name, text));
};

export const forgetRecord = ({ name, domain }: CookieOptions): void => {
  attempt(() => Cookies.remove(name));
  attempt(() => domain && Cookies.remove(name, { domain }));
  attempt(() => localStorage.removeItem(name));
};
