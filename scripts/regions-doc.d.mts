import type { Duty } from '../src/regimes/duties.js';
import type { UsState, UsStateSource } from '../src/regimes/us-states.js';
import type { Addendum, Clause, Regime, RegimeSources } from '../src/types.js';

export function regionsDoc(data: {
  regimes: readonly Regime[];
  regimeSources: readonly RegimeSources[];
  duties: readonly Duty[];
  usStates: readonly UsState[];
  usStateSources: readonly UsStateSource[];
  addenda: readonly Addendum[];
  clauses: Readonly<Record<string, readonly Clause[]>>;
}): Promise<string>;
