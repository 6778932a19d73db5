import type { DisposalRecord } from './retention/disposal.js';
import { listSegments } from './journal/segments.js';
import { walkJournal } from './journal/walk.js';
import type { Damage, Position } from './journal/walk.js';
import { Frontier, addLeaf, rootOf } from './proof/tree.js';
import type { Head } from './proof/head.js';

export interface Verdict {
  ok: boolean;
  /** Lines that verify. */
  lines: number;
  receipts: number;
  notices: number;
  /** Contents that were erased, each under a disposal record. */
  erased: number;
  /** Chain hash of the last line. Published somewhere else, it also shows lines cut off at the end. */
  head: string;
  /** Signed roots that were compared. */
  roots: number;
  /** The first 100, in the order of the journal: the first one is the first broken record. */
  damage: Damage[];
}

/**
 * Reads a whole journal again and checks every hash, every tombstone against its disposal record, and
 * every signed root: altered, removed, inserted, reordered, erased or cut-off lines.
 *
 * @param end where the journal is known to end, when a collector is running on it
 * @param heads signed roots, whose signatures were checked
 */
export async function verifyJournal(
  directory: string,
  end?: Position,
  heads: readonly Head[] = [],
): Promise<Verdict> {
  const verdict: Verdict = {
    ok: true,
    lines: 0,
    receipts: 0,
    notices: 0,
    erased: 0,
    head: '',
    roots: 0,
    damage: [],
  };
  const report = (damage: Damage) => {
    verdict.ok = false;
    if (verdict.damage.length < 100) verdict.damage.push(damage);
  };
  const nodes = heads.length ? new Frontier() : undefined;
  const waiting = heads.filter(({ lines }) => lines > 0).toSorted((a, b) => a.lines - b.lines);
  const stones = new Map<string, Damage>();
  const last = (await listSegments(directory)).at(-1);
  let total = 0;
  for await (const step of walkJournal(directory, undefined, end)) {
    verdict.head = step.position.head;
    if (step.torn !== undefined) {
      const { segment } = step.position;
      // The end of a journal that somebody is writing, or that a crash cut: never acknowledged.
      if (!end && segment === last) continue;
      report({ segment, line: 0, why: 'ends in a torn line' });
      continue;
    }
    total += 1;
    if (nodes) addLeaf(nodes, total - 1, step.position.head);
    for (let head = waiting[0]; nodes && head?.lines === total; head = waiting[0]) {
      waiting.shift();
      verdict.roots += 1;
      if (rootOf(nodes, total) === head.root) continue;
      const { segment } = step.position;
      const line = step.number;
      report({
        segment,
        line,
        why: `and those before it do not give the root signed for ${head.day}`,
      });
    }
    if (step.damage) {
      report(step.damage);
      continue;
    }
    const { kind, body, hash, gone } = step.line;
    verdict.lines += 1;
    if (kind === 'r' || gone?.kind === 'r') verdict.receipts += 1;
    else if (kind === 'n') verdict.notices += 1;
    if (gone) {
      verdict.erased += 1;
      stones.set(gone.id + hash, {
        segment: step.position.segment,
        line: step.number,
        why: 'was erased and no disposal record names it',
      });
    } else if (kind === 'd') {
      for (const { id, hash } of (JSON.parse(body) as DisposalRecord).receipts)
        stones.delete(id + hash);
    }
  }
  for (const damage of stones.values()) report(damage);
  for (const { day, lines } of waiting) {
    report({
      segment: '',
      line: 0,
      why: `has ${total} lines, and the root signed for ${day} covers ${lines}: lines were cut off at the end`,
    });
  }
  if (end && verdict.lines && verdict.head !== end.head) {
    report({
      segment: end.segment,
      line: 0,
      why: 'does not end with the hash that was written last',
    });
  }
  return verdict;
}
