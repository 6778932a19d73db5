import type { Decision, Regime } from '../types.js';
import { coveredBySignal, modeOf, type Purpose } from './purposes.js';

export interface Situation {
  regime: Regime;
  decisions: Readonly<Record<string, Decision>>;
  /** Global Privacy Control is on now. */
  gpc: boolean;
  /** Purposes granted while the signal was on: a yes given knowing of it outranks it. */
  despiteSignal: readonly string[];
}

/** The signal keeps this purpose off: it is on, it covers it, and no later yes outranks it. */
export const heldBySignal = (purpose: Purpose, now: Situation): boolean =>
  now.gpc && coveredBySignal(now.regime, purpose) && !now.despiteSignal.includes(purpose.id);

/** May this purpose run now? The one place where regime, decision and signal meet. */
export const isAllowed = (purpose: Purpose, now: Situation): boolean => {
  const mode = modeOf(now.regime, purpose);
  if (mode === 'always') return true;
  if (heldBySignal(purpose, now)) return false;
  const decision = now.decisions[purpose.id] ?? 'unset';
  return decision === 'unset' ? mode !== 'opt-in' : decision === 'granted';
};
