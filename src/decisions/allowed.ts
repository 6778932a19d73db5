import type { Decision, Reason, Regime, UnderAge } from '../types.js';
import { coveredBySignal, modeOf, type Purpose } from './purposes.js';

export interface Situation {
  regime: Regime;
  decisions: Readonly<Record<string, Decision>>;
  /** The browser says no now: Global Privacy Control, or Do Not Track where the owner heeds it. */
  gpc: boolean;
  /** Purposes granted while the signal was on: a yes given knowing of it outranks it. */
  despiteSignal: readonly string[];
  /** Purposes whose yes does not count any more. */
  expired: readonly string[];
  /** Vendors refused on their own. */
  refusedVendors: readonly string[];
  /** A request to erase or correct is open: nothing optional runs (S43). */
  held?: boolean;
  /** Declared under age: only what a guardian said yes to runs (S44), or of sale what they did. */
  minor?: UnderAge;
}

/** The signal keeps this purpose off: it is on, it covers it, and no later yes outranks it. */
export const heldBySignal = (purpose: Purpose, now: Situation): boolean =>
  now.gpc && coveredBySignal(now.regime, purpose) && !now.despiteSignal.includes(purpose.id);

/** Whatever they say: the law keeps sale and sharing from people of that age. */
export const isBarred = (purpose: Purpose, now: Situation): boolean =>
  now.minor === 'no-sale' && coveredBySignal(now.regime, purpose);

/** May this purpose run now, and why? The one place where regime, decision and signal meet. */
export const reasonFor = (purpose: Purpose, now: Situation): Reason => {
  const { id } = purpose;
  const mode = modeOf(now.regime, purpose);
  if (mode === 'always') return 'necessary';
  if (now.held) return 'held';
  const decision = now.decisions[id] ?? 'unset';
  // What an opt-out from sale and sharing covers is what the signal covers.
  if (
    isBarred(purpose, now) ||
    (now.minor &&
      decision !== 'granted' &&
      (now.minor === true || coveredBySignal(now.regime, purpose)))
  )
    return 'minor';
  if (decision === 'denied') return 'refused';
  const held = heldBySignal(purpose, now);
  if (decision === 'granted') return held ? 'signal' : 'granted';
  // The signal is the reason only where the purpose would run without it.
  if (mode !== 'opt-in') return held ? 'signal' : 'region-rule';
  return now.expired.includes(id) ? 'expired' : 'not-asked';
};

const allowing: readonly Reason[] = ['granted', 'region-rule', 'necessary'];

export const isAllowed = (purpose: Purpose, now: Situation): boolean =>
  allowing.includes(reasonFor(purpose, now));

/** The reason for every purpose and, below it, every vendor. */
export const reasonsFor = (
  purposes: readonly Purpose[],
  now: Situation,
): Readonly<Record<string, Reason>> => {
  const reasons = Object.create(null) as Record<string, Reason>;
  for (const purpose of purposes) {
    const reason = reasonFor(purpose, now);
    reasons[purpose.id] = reason;
    for (const { id } of purpose.vendors)
      reasons[id] =
        allowing.includes(reason) && now.refusedVendors.includes(id)
          ? 'vendor-refused'
          : // A vendor is never necessary in itself.
            reason === 'necessary'
            ? 'region-rule'
            : reason;
  }
  return reasons;
};
