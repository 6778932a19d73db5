import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.js';
import type { Line } from './line.js';
import { listSegments, segmentPath } from './segments.js';
import { START, walkJournal } from './walk.js';
import type { Damage, Position } from './walk.js';

export interface Recovered {
  end: Position;
  lines: number;
  damage: Damage[];
}

/**
 * Reads the journal at start, whole or from a place on: hands every sound line to `each`, cuts a torn last line (a
 * write that was never acknowledged) into a file beside it, and tells every damage in the middle.
 * A damaged line is left where it is: it is evidence.
 */
export async function recover(
  directory: string,
  each: (line: Line) => void,
  log: Log,
  from: { at: Position; lines: number } = { at: START, lines: 0 },
): Promise<Recovered> {
  const result: Recovered = { end: from.at, lines: from.lines, damage: [] };
  const last = (await listSegments(directory)).at(-1);
  for await (const step of walkJournal(directory, from.at)) {
    if (step.line) {
      result.lines += 1;
      each(step.line);
    } else if (step.damage) {
      result.damage.push(step.damage);
      log('error', describeDamage(step.damage));
    } else if (step.position.segment === last) {
      const offset = step.position.offset - Buffer.byteLength(step.torn);
      await cutTornLine(directory, last, offset, step.torn, log);
      result.end = { ...step.position, offset };
      break;
    } else {
      const damage = { segment: step.position.segment, line: 0, why: 'ends in a torn line' };
      result.damage.push(damage);
      log('error', describeDamage(damage));
    }
    result.end = step.position;
  }
  return result;
}

export function describeDamage({ segment, line, why }: Damage): string {
  const where = line ? `line ${line} of ${segment}.ndjson` : `a line of ${segment}.ndjson`;
  return `The journal is damaged: ${where} ${why}. It is not served as a receipt and was not changed. Compare with a backup, and keep the file.`;
}

async function cutTornLine(
  directory: string,
  segment: string,
  offset: number,
  torn: string,
  log: Log,
): Promise<void> {
  const kept = `torn-${segment}-${offset}.part`;
  await writeFile(join(directory, kept), torn, { mode: 0o600 });
  const file = await open(segmentPath(directory, segment), 'r+');
  try {
    await file.truncate(offset);
    await file.sync();
  } finally {
    await file.close();
  }
  log(
    'warn',
    `Cut a torn last line (${Buffer.byteLength(torn)} bytes) off ${segment}.ndjson: it was never acknowledged. Kept as ${kept}.`,
  );
}
