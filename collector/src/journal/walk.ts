import { GENESIS, readLine } from './line.js';
import type { Line } from './line.js';
import { readLines } from './read-lines.js';
import { listSegments, segmentPath } from './segments.js';

/** A place in the journal: everything before `offset` of `segment` is behind it. */
export interface Position {
  segment: string;
  /** Bytes. */
  offset: number;
  /** Hash of the last line before this place. */
  head: string;
}

/** A line that does not continue the chain. */
export interface Damage {
  segment: string;
  /** Counted from 1; 0 when the reading began in the middle of the segment. */
  line: number;
  why: string;
}

/** `number` of the line in its segment, counted from 1; 0 when the reading began in its middle. */
export type Step =
  | { line: Line; damage?: never; torn?: never; position: Position; number: number }
  | { line?: never; damage: Damage; torn?: never; position: Position; number: number }
  | { line?: never; damage?: never; torn: string; position: Position; number: number };

export const START: Position = { segment: '', offset: 0, head: GENESIS };

/**
 * Walks the chain from one place to another and yields every line, whether it verifies or not.
 * After a damaged line it goes on from the hash written there, so that each damage is told once.
 */
export async function* walkJournal(
  directory: string,
  from: Position = START,
  to?: Position,
): AsyncGenerator<Step> {
  let { head } = from;
  for (const segment of await listSegments(directory)) {
    if (segment < from.segment) continue;
    if (to && segment > to.segment) return;
    const start = segment === from.segment ? from.offset : 0;
    const stop = to && segment === to.segment ? to.offset : Infinity;
    let number = start === 0 ? 0 : -Infinity;
    for await (const raw of readLines(segmentPath(directory, segment), start, stop)) {
      number += 1;
      const position = { segment, offset: raw.end, head };
      if (!raw.complete) {
        yield { torn: raw.text, position, number: Math.max(number, 0) };
        continue;
      }
      const read = readLine(head, raw.text);
      if (read.ok) {
        head = read.line.h;
        yield { line: read.line, position: { ...position, head }, number: Math.max(number, 0) };
      } else {
        head = read.h ?? head;
        const damage = { segment, line: Math.max(number, 0), why: read.why };
        yield { damage, position: { ...position, head }, number: damage.line };
      }
    }
  }
}
