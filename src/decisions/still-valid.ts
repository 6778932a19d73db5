import { addMonths } from './months.js';
import type { Purpose } from './purposes.js';
import type { Answer, DecisionRecord } from './record.js';

export interface LawThen {
  grantMonths: number;
  /** The regime in force now asks more than that one did. */
  laxer: boolean;
}

export interface Today {
  now: number;
  /** Purposes whose terms widened since the record's policy version; `all` where nobody can tell. */
  widened: ReadonlySet<string> | 'all';
  /** Instant (ms since 1970) of that change, where it is known: a later answer knew of it. */
  changedAt?: number | undefined;
  purposes: readonly Purpose[];
  /** The law under which an answer of that instant was given; undefined when it no longer exists. */
  lawThen(at: number): LawThen | undefined;
}

/**
 * The answers of a record that still count today. A yes is lost when its months are over, when the
 * terms of its purpose widened (S34), when the law here asks more than the law there did, or when its
 * purpose has a vendor that was not shown then (S6). A no outlives all of these: after its months it may be asked
 * again, but until somebody says yes it stays a no (Cal. Civ. Code 1798.135(c)(4)).
 */
export const stillValid = (
  record: DecisionRecord | undefined,
  { now, widened, changedAt = Infinity, purposes, lawThen }: Today,
): Record<string, Answer> => {
  const answers: Record<string, Answer> = Object.create(null);
  if (!record) return answers;
  for (const { id, vendors } of purposes) {
    const answer = Object.hasOwn(record.answers, id) ? record.answers[id] : undefined;
    if (!answer) continue;
    const shown = vendors.every((vendor) => record.vendors.includes(vendor.id));
    const knew = answer.at >= changedAt || (widened !== 'all' && !widened.has(id));
    const law = lawThen(answer.at);
    const holds = law && !law.laxer && shown && knew;
    if (!answer.granted || (holds && now < addMonths(answer.at, law.grantMonths)))
      answers[id] = answer;
  }
  return answers;
};
