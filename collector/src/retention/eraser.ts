import type { Retention } from './rules.js';

/** How many contents went, by rule. */
export type Gone = Readonly<Record<string, number>>;

/** Makes contents go for ever, with a record of it. */
export interface Eraser {
  /** Everything of one subject, or one receipt. `by` and `rule` stand in the record. */
  erase(what: { subject: string } | { id: string }, by: string, rule: string): Promise<Gone>;
  /** What is over by the rules at `now`, milliseconds. `dry` only counts. */
  expire(retention: Retention, now: number, by: string, dry?: boolean): Promise<Gone>;
}
