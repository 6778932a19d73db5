import { sha256 } from '../sha256.js';

/** `r` a receipt, `n` a notice manifest. */
export type LineKind = 'r' | 'n';

export interface Entry {
  kind: LineKind;
  /** Canonical JSON, so without a line break. */
  body: string;
}

export interface Line extends Entry {
  /** Chain hash: SHA-256 over the hash before it and the rest of this line. */
  h: string;
  /** ISO 8601 instant of arrival. */
  t: string;
}

/** Stands where the first line's predecessor would be: 32 zero bytes in base64url. */
export const GENESIS = 'A'.repeat(43);

const SHAPE =
  /^\{"h":"([\w-]{43})",("t":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","([rn])":(\{.*\})\})$/;

/** One journal line `{h,t,r}` without its line break, and the hash that the next one builds on. */
export function writeLine(previous: string, t: string, entry: Entry): { text: string; h: string } {
  const content = `"t":"${t}","${entry.kind}":${entry.body}}`;
  const h = sha256(previous + content);
  return { text: `{"h":"${h}",${content}`, h };
}

/**
 * Reads a line and says whether it continues the chain. `h` is the hash written in the line, even
 * when it does not verify: so one damaged line is one break and not a break at every later line.
 */
export function readLine(
  previous: string,
  text: string,
): { ok: true; line: Line } | { ok: false; h: string | undefined; why: string } {
  const found = SHAPE.exec(text);
  if (!found) return { ok: false, h: undefined, why: 'is not a journal line' };
  const [, h, content, t, kind, body] = found as unknown as [
    string,
    string,
    string,
    string,
    LineKind,
    string,
  ];
  if (sha256(previous + content) !== h) {
    return { ok: false, h, why: 'does not match its hash or the line before it' };
  }
  return { ok: true, line: { h, t, kind, body } };
}
