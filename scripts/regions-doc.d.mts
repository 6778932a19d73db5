import type { Addendum, Clause, Regime, RegimeSources } from '../src/types.js';

export function regionsDoc(data: {
  regimes: readonly Regime[];
  regimeSources: readonly RegimeSources[];
  addenda: readonly Addendum[];
  clauses: Readonly<Record<string, readonly Clause[]>>;
}): Promise<string>;
