import { addenda } from '../addenda/index.js';
import type { Addendum } from '../types.js';

/**
 * The addenda that apply to someone located in, residing in, or using the service of any of these
 * ISO 3166 codes: one is enough, and none may be the answer. A subdivision counts as its country.
 */
export const addendaFor = (codes: readonly string[]): readonly Addendum[] =>
  addenda.filter(({ regions }) =>
    codes.some((code) => regions.split(' ').includes(code.split('-')[0] as string)),
  );
