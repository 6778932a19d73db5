import type { LawConfig, Mode, Regime } from '../types.js';
import { regimes } from '../regimes/index.js';
import { row } from '../regimes/row.js';
import { unknown } from '../regimes/unknown.js';
import { usBase } from '../regimes/us-base.js';
import { usStrict } from '../regimes/us-strict.js';
import { regimeAt } from './regime-at.js';
import { strictestOf } from './strictest.js';

/** `YYYY-MM-DD`, UTC. Law starts at midnight where it applies; half a day more or less is nobody's right. */
export const dayOf = (time = Date.now()): string => new Date(time).toISOString().slice(0, 10);

const covers = (regime: Regime, code: string) => regime.regions.split(' ').includes(code);
const named = (id: unknown) => regimes.find((regime) => regime.id === id);

/** The owner's own modes on top. A regime that then asks for a yes somewhere must ask, not inform. */
const adjusted = (regime: Regime, modes: Readonly<Record<string, Mode>>): Regime => ({
  ...regime,
  id: `${regime.id}-own`,
  modes: { ...regime.modes, ...modes },
  notice: Object.values(modes).includes('opt-in') ? 'ask' : regime.notice,
});

/** Unknown means strictest; a country without rules of its own is `row`. */
const regimeOf = (code: string | undefined, { preset, countries = {} }: LawConfig): Regime => {
  if (!code) return unknown;
  const country = code.slice(0, 2);
  const exact = regimes.find((regime) => covers(regime, code));
  const usual = exact ?? regimes.find((regime) => covers(regime, country)) ?? row;
  const given = Object.hasOwn(countries, country) ? countries[country] : undefined;
  if (given === undefined) return preset && usual === usBase ? usStrict : usual;
  const chosen = typeof given === 'string' ? (named(given) ?? unknown) : adjusted(usual, given);
  // At home in this country, so that vendors elsewhere are abroad.
  const own = { ...chosen, regions: country };
  // A word on the country does not undo the law of a part of it, such as Quebec's.
  return exact && code !== country ? strictestOf([exact, own]) : own;
};

/**
 * The strictest regime among everything that is known about where the visitor is. An undefined
 * entry is a hint that could not be read: it counts as unknown, never as absent. So does nothing at
 * all, and no `law` of the owner's reaches it.
 */
export const regimeFor = (
  codes: readonly (string | undefined)[],
  law: LawConfig = {},
  today = dayOf(),
): Regime =>
  strictestOf(
    (codes.length ? codes : [undefined]).map((code) => regimeAt(regimeOf(code, law), today)),
  );

/** Lower is stricter, as far as two can be compared; `isAsStrict` compares. */
export const strictnessOf = (id: string): number => {
  const index = regimes.findIndex((regime) => regime.id === id);
  return index < 0 ? regimes.length : index;
};

/**
 * The regime that an older record names, as it was on that day; undefined when it no longer exists.
 * One with the id of the regime in force now is that one, as far as no date lies between.
 */
export const regimeThen = (id: string, now: Regime, day: string): Regime | undefined => {
  const then = named(id);
  if (!then) return id === now.id ? now : undefined;
  const at = regimeAt(then, day);
  return id === now.id ? { ...now, modes: at.modes } : at;
};
