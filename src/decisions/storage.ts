import { parseRecord, type DecisionRecord } from './record.js';

/** Runs a step that the browser may refuse (blocked storage, sandboxed frame); refusal is no error. */
export const attempt = <T>(step: () => T): T | undefined => {
  try {
    return step();
  } catch {
    return undefined;
  }
};

/**
 * Every value stored under a name. A site that moved between host and parent domain has two
 * cookies of one name, and the browser does not say which is newer.
 */
const readCookies = (name: string): string[] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.startsWith(name + '='))
    .map((pair) => attempt(() => decodeURIComponent(pair.slice(name.length + 1))) ?? '');

/** The newest whole record among the cookie, its namesakes and the mirror in localStorage. */
export const loadRecord = (name: string, now: number): DecisionRecord | undefined =>
  [...(attempt(() => readCookies(name)) ?? []), attempt(() => localStorage.getItem(name)) ?? '']
    .map((text) => parseRecord(text, now))
    .reduce(
      (newest, record) => (record && !(newest && newest.at > record.at) ? record : newest),
      undefined,
    );
