import type { Regime } from '../types.js';

/**
 * The regime as it stands on `today` (`YYYY-MM-DD`, UTC): rules that start later wait in `later`, the
 * others are in it. A clock that is behind sees older rules, so an entry may add, never relax.
 */
export const regimeAt = (regime: Regime, today: string): Regime => {
  if (!regime.later) return regime;
  const { later, ...rest } = regime;
  const waiting = later.filter(({ from }) => from > today);
  const now: Regime = { ...rest, ...(waiting.length && { later: waiting }) };
  for (const { from, source: _, modes, ...rules } of later)
    if (from <= today) Object.assign(now, rules, { modes: { ...now.modes, ...modes } });
  return now;
};
