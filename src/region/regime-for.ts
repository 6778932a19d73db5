import type { Regime } from '../types.js';
import { regimes } from '../regimes/index.js';

const covers = (regime: Regime, code: string) => regime.regions.split(' ').includes(code);
const byId = (id: string) => regimes.find((regime) => regime.id === id) as Regime;

/** Unknown means strictest; a country without rules of its own is `row`. */
const regimeOf = (code: string | undefined): Regime =>
  code
    ? (regimes.find((regime) => covers(regime, code)) ??
      regimes.find((regime) => covers(regime, code.slice(0, 2))) ??
      byId('row'))
    : byId('unknown');

/** Lower is stricter; an id from an older version counts as laxest, so its yes is asked again. */
export const strictnessOf = (id: string): number => {
  const index = regimes.findIndex((regime) => regime.id === id);
  return index < 0 ? regimes.length : index;
};

/**
 * The strictest regime among everything that is known about where the visitor is. An undefined
 * entry is a hint that could not be read: it counts as unknown, never as absent. So does nothing at all.
 */
export const regimeFor = (codes: readonly (string | undefined)[]): Regime =>
  (codes.length ? codes : [undefined])
    .map(regimeOf)
    .reduce((a, b) => (strictnessOf(a.id) <= strictnessOf(b.id) ? a : b));
