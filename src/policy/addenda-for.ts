import { addenda as ours } from '../addenda/index.js';
import type { Addendum } from '../types.js';
import { applies } from './applies.js';

interface Regional {
  regions: string | readonly string[];
}
interface AddendaFor {
  (codes: readonly string[]): readonly Addendum[];
  <A extends Regional>(codes: readonly string[], addenda: readonly A[]): readonly A[];
}

/**
 * The addenda that apply to someone located in, residing in, or using the service of any of these
 * ISO 3166 codes: one is enough, and none may be the answer. Assent's own, or those of a document.
 */
export const addendaFor: AddendaFor = (
  codes: readonly string[],
  addenda: readonly Regional[] = ours,
) => addenda.filter(({ regions }) => applies(regions, codes)) as never;
