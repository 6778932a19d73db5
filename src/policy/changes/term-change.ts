import type { TermChange } from '../../types.js';

export type { TermChange };
export type TermArea = TermChange['area'];

/**
 * `widened`: more, longer, to more people, or nobody can tell · `narrowed`: less · `changed`: other
 * words or facts, the consent stands · `none`: numbering, a new name of the issuer.
 */
export type Effect = TermChange['effect'];

type Details = Partial<Omit<TermChange, 'area' | 'id' | 'effect' | 'purposes'>>;

/** `purposes`: those that it touches; of a widened one, those that are asked again. */
export const termChange = (
  area: TermArea,
  id: string,
  effect: Effect,
  purposes: readonly string[],
  details: Details = {},
): TermChange => ({
  area,
  id,
  effect,
  purposes: [...new Set(purposes)],
  added: [],
  removed: [],
  ...details,
});
