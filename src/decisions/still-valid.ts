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
 * vendor that was not shown then (S6). A no outlives all of these but its own months: until then
 * nobody is asked again.
 */
export const stillValid = (
  record: DecisionRecord | undefined,
  { now, policyVersion, purposes, then, stricterNow }: Today,
): Record<string, Answer> => {
  const answers: Record<string, Answer> = Object.create(null);
  if (!record || !then) return answers;
  const yesHolds = !stricterNow && record.policyVersion === policyVersion;
  for (const { id, vendors } of purposes) {
    const answer = record.answers[id];
    if (!answer) continue;
    const shown = vendors.every((vendor) => record.vendors.includes(vendor.id));
    const months = answer.granted ? then.grantMonths : then.denyMonths;
    if (now < addMonths(answer.at, months) && (!answer.granted || (yesHolds && shown)))
      answers[id] = answer;
  }
  return answers;
};
