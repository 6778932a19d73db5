import type { PolicyDocument, PolicyPurpose } from './document.js';

const named = ({ purposes }: PolicyDocument, id: string): PolicyPurpose | undefined =>
  purposes.find((purpose) => purpose.id === id);

/**
 * Ids of the purposes that the policy declares; nothing else may ever run (S5). `necessary` is among
 * them: it is what the law leaves to the operator, whether a policy speaks of it or not.
 */
export const declaredPurposes = ({ purposes }: PolicyDocument): ReadonlySet<string> =>
  new Set(['necessary', ...purposes.map(({ id }) => id)]);

/** Shown, and never togglable (S1): needed for the contract or by law. */
export const requiredPurposes = ({ purposes }: PolicyDocument): readonly string[] =>
  purposes.filter(({ required }) => required).map(({ id }) => id);

/** Id of the clause that a purpose comes from, for receipts (S4). */
export const clauseOf = (document: PolicyDocument, purpose: string): string | undefined =>
  named(document, purpose)?.clause;

/** The purposes that split one clause, to put them together again. */
export const purposesOfClause = ({ purposes }: PolicyDocument, clause: string): string[] =>
  purposes.filter((purpose) => purpose.clause === clause).map(({ id }) => id);

/** Ids of the vendors that the policy names as tools of a purpose; a yes covers no other (S6). */
export const knownVendors = ({ tools = [] }: PolicyDocument, purpose: string): string[] =>
  tools.filter((tool) => tool.purpose === purpose).map(({ vendor }) => vendor);
