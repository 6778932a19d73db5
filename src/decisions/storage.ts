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
 * The newest whole record among the cookie, its namesakes and the mirror in localStorage. A site that moved
 * between host and parent domain has two cookies of one name, and the browser does not say which is newer.
 */
export const loadRecord = (name: string, now: number): DecisionRecord | undefined =>
  [
    ...(attempt(() => document.cookie) ?? '')
      .split('; ')
      .filter((pair) => pair.startsWith(name + '='))
      .map((pair) => attempt(() => decodeURIComponent(pair.slice(name.length + 1)))),
    attempt(() => localStorage.getItem(name)),
  ]
    .map((text) => parseRecord(text ?? '', now))
    .reduce(
      (newest, record) => ((record?.at ?? 0) < (newest?.at ?? 0) ? newest : record),
      undefined,
    );
