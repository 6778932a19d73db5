/** Of a clause, all that ranking needs: its id and the base clauses that it prevails over. */
interface Replacing {
  id: string;
  replaces?: string | readonly string[];
}

/** The base or one addendum. */
export interface ClauseSet<C> {
  id: string;
  clauses: readonly C[];
}

/** A clause in force and the document that it comes from. */
export interface EffectiveClause<C> {
  document: string;
  clause: C;
  /** Another addendum replaces the same base clause; no text ranks them, so both stay in force. */
  contested?: true;
}

/** Ids of the base clauses that this one prevails over. */
export const replacedBy = ({ replaces = [] }: Replacing): readonly string[] =>
  typeof replaces === 'string' ? [replaces] : replaces;

/**
 * The clauses in force: the base without what the addenda replace, then each addendum in its own
 * order. Where an addendum is silent the base holds. Between addenda there is no order of rank in
 * the model policies: the visitor gets both, and the more protective of the two binds the operator.
 */
export const effectivePolicy = <C extends Replacing>(
  base: ClauseSet<C>,
  addenda: readonly ClauseSet<C>[],
): readonly EffectiveClause<C>[] => {
  const replacing = addenda.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) => replacedBy(clause).map((replaced) => ({ id, replaced }))),
  );
  const contests = (document: string, clause: C) =>
    replacing.some(({ id, replaced }) => id !== document && replacedBy(clause).includes(replaced));

  return [
    ...base.clauses
      .filter((clause) => !replacing.some(({ replaced }) => replaced === clause.id))
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
