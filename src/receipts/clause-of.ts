import type { PolicyDocument } from '../types.js';

/**
 * Where the policy speaks of a purpose (S4): in the owner's document, else in the model text, whose
 * one clause on new services and marketing is split into the purposes that can be told apart.
 */
export const clauseOf = (purpose: string, document: PolicyDocument | undefined): string =>
  document?.purposes.find(({ id }) => id === purpose)?.clause ??
  (purpose === 'necessary' ? 'purpose.contract' : 'purpose.marketing');

/** The same of every purpose, as a notice's manifest says it. */
export const clausesOf = (
  purposes: readonly { id: string }[],
  document: PolicyDocument | undefined,
): Record<string, string> =>
  Object.fromEntries(purposes.map(({ id }) => [id, clauseOf(id, document)]));
