import { sha256 } from '../sha256.js';

/**
 * `r` a receipt, `n` a notice manifest, `q` a receipt in quarantine (its id was held already with
 * other content), `d` a disposal record, `a` one access to what is stored (in a journal of its own).
 */
export type LineKind = 'r' | 'n' | 'q' | 'd' | 'a';

export interface Entry {
  kind: LineKind;
  /** Canonical JSON, so without a line break. */
  body: string;
  /** `contentHash(body)`, where it is known already. */
  hash?: string;
}

export interface Line {
  /** `x` is a tombstone: the content is gone, its hash stays. */
  kind: LineKind | 'x';
  /** Of a tombstone: the JSON `{hash,id,kind}`. */
  body: string;
  /** `contentHash` of the content, also when it is gone. */
  hash: string;
  /** Chain hash: over the hash before it, and this line's time, kind and content hash. */
  h: string;
  /** ISO 8601 instant of arrival. */
  t: string;
  /** Only in a tombstone. */
  gone?: Gone;
}

export interface Gone {
  id: string;
  kind: 'r' | 'q';
}

/** Stands where the first line's predecessor would be: 32 zero bytes in base64url. */
export const GENESIS = 'A'.repeat(43);

const TOMBSTONE =
  /^\{"h":"([\w-]{43})","t":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","x":(\{"hash":"(sha256-[\w-]{43})","id":"([0-9a-f-]{36})","kind":"([rq])"\})\} *$/;
const BEGIN = /^\{"h":"([\w-]{43})","t":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","([rnqda])":$/;
/** Characters before the content. */
const BEGIN_LENGTH = 86;

/**
 * The chain covers the content by its hash, so that a content can be erased for ever while the
 * chain around it still verifies.
 */
export function chainHash(previous: string, t: string, kind: string, hash: string): string {
  return sha256(`${previous}${t}${kind}${hash}`);
}

/** One journal line `{h,t,r}` without its line break, and the hash that the next one builds on. */
export function writeLine(previous: string, t: string, entry: Entry): { text: string; h: string } {
  const { kind, body, hash = `sha256-${sha256(body)}` } = entry;
  const h = chainHash(previous, t, kind, hash);
  return { text: `{"h":"${h}","t":"${t}","${kind}":${body}}`, h };
}

/**
 * What stays of a line when its content is erased: of the same length in bytes, so that no place in
 * the journal moves.
 */
export function writeTombstone({ h, t, hash }: Line, gone: Gone, bytes: number): string {
  const content = JSON.stringify({ hash, id: gone.id, kind: gone.kind });
  return `{"h":"${h}","t":"${t}","x":${content}}`.padEnd(bytes);
}

/**
 * Reads a line and says whether it continues the chain. `h` is the hash written in the line, even
 * when it does not verify: so one damaged line is one break and not a break at every later line.
 */
export function readLine(
  previous: string,
  text: string,
): { ok: true; line: Line } | { ok: false; h: string | undefined; why: string } {
  const line = parseLine(text);
  if (!line) return { ok: false, h: undefined, why: 'is not a journal line' };
  const { h, t, kind, hash, gone } = line;
  if (chainHash(previous, t, gone?.kind ?? kind, hash) !== h) {
    return { ok: false, h, why: 'does not match its hash or the line before it' };
  }
  return { ok: true, line };
}

/** Reads a line without asking whether it continues the chain. */
export function parseLine(text: string): Line | undefined {
  const begin = BEGIN.exec(text.slice(0, BEGIN_LENGTH));
  if (begin && text[BEGIN_LENGTH] === '{' && text.endsWith('}}')) {
    const [, h, t, kind] = begin as unknown as [string, string, string, LineKind];
    const body = text.slice(BEGIN_LENGTH, -1);
    return { h, t, kind, body, hash: `sha256-${sha256(body)}` };
  }
  const stone = TOMBSTONE.exec(text);
  if (!stone) return undefined;
  const [, h, t, body, hash, id, kind] = stone as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    Gone['kind'],
  ];
  return { h, t, kind: 'x', body, hash, gone: { id, kind } };
}
