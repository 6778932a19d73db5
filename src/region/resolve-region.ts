import type { LawConfig, Regime, RegionConfig, RegionSource, ResolvedRegion } from '../types.js';
import { euEea } from '../regimes/eu-eea.js';
import { parseRegion } from './parse-region.js';
import { regimeAt } from './regime-at.js';
import { dayOf, regimeFor } from './regime-for.js';
import { isAsStrict, strictestOf } from './strictest.js';

/** Unread text. One hint may hold several codes with commas between them, and each counts. */
export interface Hints {
  page?: string | undefined;
  serverTiming?: string | undefined;
  endpoint?: string | undefined;
  /** Region of the record on this device. */
  record?: string | undefined;
  /** Does the time zone say EU or EEA? Asked only where it could raise protection: it costs 16 ms. */
  zoneIsEuropean: () => boolean;
  /** Countries in which the visitor's time zone is kept. Needed only where heuristics are trusted. */
  candidates?: ReadonlySet<string> | undefined;
}

export interface ResolveOptions {
  law?: LawConfig | undefined;
  /** `YYYY-MM-DD` */
  today?: string;
  /** Default: what the configuration says, else no. */
  trustHeuristics?: boolean | undefined;
}

export interface Resolution {
  region: ResolvedRegion;
  regime: Regime;
  /** Codes for the addenda: location, residence, service region. */
  codes: readonly string[];
}

const codesIn = (hint: unknown): (string | undefined)[] =>
  (typeof hint === 'string' ? hint.split(',') : [hint]).map(parseRegion);

/**
 * Where the visitor is treated as being. The strongest source names the place; every hint present
 * counts for the regime, and the strictest wins, so that no contradiction makes the law laxer.
 */
export const resolveRegion = (
  config: RegionConfig,
  hints: Hints,
  { law, today = dayOf(), trustHeuristics = config.trustHeuristics }: ResolveOptions = {},
): Resolution => {
  const sources: [RegionSource, string | undefined][] = [
    ['option', config.location],
    ['page', hints.page],
    ['server-timing', hints.serverTiming],
    ['endpoint', hints.endpoint],
    ['record', hints.record],
  ];
  const given = sources.filter(([, value]) => value !== undefined);
  const [by, value] = given[0] ?? ['none' as const, undefined];
  const [code] = codesIn(value);
  const further = [config.residence, config.service]
    .filter((value) => value !== undefined)
    .map(parseRegion);
  const codes = [code, ...further].filter((code) => code !== undefined);
  const under = (codes: readonly (string | undefined)[]) => regimeFor(codes, law, today);

  // A guess names no place. It counts only where all its countries are under one law.
  const guesses = given.length || trustHeuristics !== true ? [] : [...(hints.candidates ?? [])];
  const [first, ...others] = guesses.map((guess) => under([guess]));
  if (first && others.every(({ id }) => id === first.id)) {
    const regime = under([...guesses, ...further]);
    return { region: { code: 'ZZ', regime: regime.id, by: 'heuristic' }, regime, codes };
  }

  // The owner's own word needs no second opinion; hints do.
  const places = by === 'option' || by === 'record' ? given.slice(0, 1) : given;
  const located = places.length ? places.flatMap(([, value]) => codesIn(value)) : [undefined];
  const regime = under([...located, ...further]);
  const region = { code: code ?? 'ZZ', regime: regime.id, by: code ? by : ('none' as const) };

  // What merely informs asks where the clock is European: the visitor may have come with it.
  if (by !== 'option' && regime.notice === 'inform') {
    const european = regimeAt(euEea, today);
    if (!isAsStrict(regime, european) && hints.zoneIsEuropean()) {
      const raised = strictestOf([regime, european]);
      return { region: { ...region, regime: raised.id, by: 'heuristic' }, regime: raised, codes };
    }
  }
  return { region, regime, codes };
};
