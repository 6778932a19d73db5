import type { Regime } from '../types.js';
import { addMonths } from './months.js';
import type { Purpose } from './purposes.js';
import type { Answer, DecisionRecord } from './record.js';

export interface Today {
  now: number;
  policyVersion: string;
  purposes: readonly Purpose[];
  /** Regime under which the record was made; undefined when it no longer exists. */
  then: Regime | undefined;
  /** The regime in force now is stricter than that one. */
  stricterNow: boolean;
}

/**
 * The answers of a record that still count today. A yes is lost when its months are over, when the
 * policy changed, when the law here asks more than the law there did, or when its purpose has a
 * vendor that was not shown then (S6). A no outlives all of these: after its months it may be asked
 * again, but until somebody says yes it stays a no (Cal. Civ. Code 1798.135(c)(4)).
 */
export const stillValid = (
  record: DecisionRecord | undefined,
  { now, policyVersion, purposes, then, stricterNow }: Today,
): Record<string, Answer> => {
  const answers: Record<string, Answer> = Object.create(null);
  if (!record) return answers;
  const yesHolds = then && !stricterNow && record.policyVersion === policyVersion;
  for (const { id, vendors } of purposes) {
    const answer = Object.hasOwn(record.answers, id) ? record.answers[id] : undefined;
    if (!answer) continue;
    const shown = vendors.every((vendor) => record.vendors.includes(vendor.id));
    if (!answer.granted || (yesHolds && shown && now < addMonths(answer.at, then.grantMonths)))
      answers[id] = answer;
  }
  return answers;
};
