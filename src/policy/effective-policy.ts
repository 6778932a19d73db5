import type { Clause } from '../types.js';

export interface PolicyDocument {
  id: string;
  clauses: readonly Clause[];
}

/** A clause in force and the document that it comes from. */
export interface EffectiveClause {
  document: string;
  clause: Clause;
  /** Another addendum replaces the same base clause; no text ranks them, so both stay in force. */
  contested?: true;
}

/**
 * The clauses in force: the base without what the addenda replace, then each addendum in its own
 * order. Where an addendum is silent the base holds. Between addenda there is no order of rank in
 * the model policies: the visitor gets both, and the more protective of the two binds the operator.
 */
export const effectivePolicy = (
  base: PolicyDocument,
  addenda: readonly PolicyDocument[],
): readonly EffectiveClause[] => {
  const replacing = addenda.flatMap(({ id, clauses }) =>
    clauses.flatMap(({ replaces }) => (replaces ? [{ replaces, id }] : [])),
  );
  const contests = (document: string, clause: Clause) =>
    replacing.some(({ id, replaces }) => replaces === clause.replaces && id !== document);

  return [
    ...base.clauses
      .filter((clause) => !replacing.some(({ replaces }) => replaces === clause.id))
      .map((clause) => ({ document: base.id, clause })),
    ...addenda.flatMap(({ id, clauses }) =>
      clauses.map((clause) => ({
        document: id,
        clause,
        ...(contests(id, clause) && { contested: true as const }),
      })),
    ),
  ];
};
