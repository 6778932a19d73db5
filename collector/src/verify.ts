import type { Journal } from './journal/journal.js';
import { walkJournal } from './journal/walk.js';
import type { Damage } from './journal/walk.js';

export interface Verdict {
  ok: boolean;
  /** Lines that verify. */
  lines: number;
  receipts: number;
  notices: number;
  /** Chain hash of the last line. Published somewhere else, it also shows lines cut off at the end. */
  head: string;
  /** The first 100. */
  damage: Damage[];
}

/** Reads the whole journal again and checks every hash: altered, removed, inserted, reordered lines. */
export async function verifyJournal(directory: string, journal: Journal): Promise<Verdict> {
  const { end } = journal;
  const verdict: Verdict = { ok: true, lines: 0, receipts: 0, notices: 0, head: '', damage: [] };
  const report = (damage: Damage) => {
    verdict.ok = false;
    if (verdict.damage.length < 100) verdict.damage.push(damage);
  };
  for await (const step of walkJournal(directory, undefined, end)) {
    verdict.head = step.position.head;
    if (step.line) {
      verdict.lines += 1;
      if (step.line.kind === 'r') verdict.receipts += 1;
      else verdict.notices += 1;
    } else if (step.damage) {
      report(step.damage);
    } else {
      report({ segment: step.position.segment, line: 0, why: 'ends in a torn line' });
    }
  }
  if (verdict.lines && verdict.head !== end.head) {
    report({
      segment: end.segment,
      line: 0,
      why: 'does not end with the hash that was written last',
    });
  }
  return verdict;
}
