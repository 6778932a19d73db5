import { cookieText, forgetRecord, keepText, type CookieOptions } from './keep.js';
import { attempt } from './storage.js';

/** The record's cookie, written once more by a server of the same site. */
export interface Lasting {
  /**
   * Writes a record down in the caller's own task, and asks the server for its cookie, unless that wrote
   * this very one already. `expires`: milliseconds since 1970.
   */
  keep(text: string, expires: number): void;
}

/** Milliseconds for the server's answer. */
const patience = 10_000;
/** Milliseconds between two requests for one and the same record, at least. */
const week = 7 * 864e5;

/** What a record says, without how long it may be relied on: working it out anew moves that. */
const meaning = (text: string) =>
  text
    .split('|')
    .filter((_, place) => place !== 2 && place !== 15)
    .join('|');
const saysTheSame = (a: string | undefined, b: string): a is string =>
  !!a && (a === b || meaning(a) === meaning(b));

/**
 * Safari keeps a cookie that a script wrote for seven days, and one that a server of the site wrote for
 * as long as it says. So a server is asked to write the same cookie again. Whatever it answers, the
 * newest answer of the visitor is what stands in the cookie afterwards.
 * @param receipts address of the collector
 */
export const openLasting = (cookie: CookieOptions, receipts = ''): Lasting => {
  const { name, domain, server } = cookie;
  const servedKey = `${name}.served`;
  // The core looks for this name when a page is quiet, and then loads what asks again.
  const againKey = `${name}.todo`;
  const base = new URL(receipts.replace(/\/$/, ''), location.href);
  const address =
    typeof server === 'string' ? new URL(server, location.href) : new URL('cookie', base);
  const isUnder = (host: string) =>
    !!domain && `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`);
  const usable =
    address.hostname === location.hostname ||
    (isUnder(address.hostname) && isUnder(location.hostname));
  if (!usable)
    console.warn(
      `Assent: ${address.origin} cannot write this site's cookie, so it is not asked to: cookie.server needs this host, or hosts under cookie.domain.`,
    );
  let asking: AbortController | undefined;
  let latest: { text: string; expires: number; mirrored: boolean } | undefined;

  const readStored = () => attempt(() => localStorage.getItem(name));
  const isServed = (text: string) => {
    const [at = '0', served] = (attempt(() => localStorage.getItem(servedKey)) ?? '').split(' ');
    const age = Date.now() - +at;
    return served === text && age >= 0 && age < week;
  };
  const noteServed = (text: string) =>
    attempt(() => {
      localStorage.setItem(servedKey, `${Date.now()} ${text}`);
      if (localStorage.getItem(againKey) === '[]') localStorage.removeItem(againKey);
    });
  const askOnNextPage = () =>
    attempt(() => localStorage.getItem(againKey) ?? localStorage.setItem(againKey, '[]'));

  /** An answer that came late brought an earlier cookie back. True: it was put right. */
  const mend = (): boolean => {
    if (!latest) return false;
    const { text, expires, mirrored } = latest;
    const stored = readStored();
    // Forgotten meanwhile, here or in another tab.
    if (mirrored && !stored) return (forgetRecord(cookie), false);
    const newest = stored ?? text;
    if (saysTheSame(cookieText(name), newest)) return false;
    keepText(cookie, newest, expires);
    return true;
  };

  const ask = async (text: string, expires: number): Promise<void> => {
    const mine = (asking = new AbortController());
    const timer = setTimeout(() => mine.abort(), patience);
    let settled = false;
    try {
      const answer = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        // It must not outlive the page: nobody could look at what it wrote.
        signal: mine.signal,
        referrerPolicy: 'origin',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify({ name, ...(domain && { domain }), value: text, expires }),
      });
      settled = answer.ok || (answer.status < 500 && answer.status !== 429);
      if (!answer.ok && settled)
        console.warn(
          `Assent: ${address.href} does not write the cookie (HTTP ${answer.status}); it stays as the script wrote it. See docs/receipts.md.`,
        );
    } catch {
      // Cut off or out of reach: the script's own cookie stands.
    }
    clearTimeout(timer);
    if (asking !== mine) return;
    asking = undefined;
    if (mend()) settled = false;
    else if (settled) noteServed(text);
    if (!settled) askOnNextPage();
  };

  addEventListener('pagehide', () => {
    if (!asking) return;
    asking.abort();
    mend();
    askOnNextPage();
  });

  return {
    keep: (text, expires) => {
      const there = cookieText(name);
      // A script that wrote the same once more would shorten its life.
      const stands = parseInt(there?.split('|')[2] as string, 36) > Date.now();
      const wanted = saysTheSame(there, text) && (stands || there === text) ? there : text;
      if (wanted === there) attempt(() => localStorage.setItem(name, text));
      else keepText(cookie, text, expires);
      latest = { text, expires, mirrored: !!readStored() };
      if (!usable || (!asking && isServed(wanted))) return;
      asking?.abort();
      void ask(wanted, expires);
    },
  };
};
