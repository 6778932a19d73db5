import type { Regime, RegionConfig, RegionSource, ResolvedRegion } from '../types.js';
import { parseRegion } from './parse-region.js';
import { regimeFor, strictnessOf } from './regime-for.js';

export interface Hints {
  page?: string | undefined;
  serverTiming?: string | undefined;
  endpoint?: string | undefined;
  /** Region of the record on this device. */
  record?: string | undefined;
  /** Does the time zone say EU or EEA? Asked only where it could raise protection: it costs 16 ms. */
  zoneIsEuropean: () => boolean;
}

export interface Resolution {
  region: ResolvedRegion;
  regime: Regime;
  /** Codes for the addenda: location, residence, service region. */
  codes: readonly string[];
}

/**
 * Where the visitor is treated as being. The strongest source names the place; every hint present
 * counts for the regime, and the strictest wins, so that no contradiction makes the law laxer.
 */
export const resolveRegion = (config: RegionConfig, hints: Hints): Resolution => {
  const sources: [RegionSource, string | undefined][] = [
    ['option', config.location],
    ['page', hints.page],
    ['server-timing', hints.serverTiming],
    ['endpoint', hints.endpoint],
    ['record', hints.record],
  ];
  const given = sources.filter(([, value]) => value !== undefined);
  const [by, value] = given[0] ?? ['none' as const, undefined];
  const code = parseRegion(value);
  const further = [config.residence, config.service].filter((value) => value !== undefined);

  // The owner's own word needs no second opinion; hints do.
  const places = by === 'option' || by === 'record' ? given.slice(0, 1) : given;
  const located = places.length ? places.map(([, value]) => parseRegion(value)) : [undefined];
  const regime = regimeFor([...located, ...further.map(parseRegion)]);
  const region = { code: code ?? 'ZZ', regime: regime.id, by: code ? by : ('none' as const) };
  const codes = [code, ...further.map(parseRegion)].filter((code) => code !== undefined);

  const european = regimeFor(['DE']);
  if (
    by !== 'option' &&
    strictnessOf(regime.id) > strictnessOf(european.id) &&
    regime.notice === 'inform' &&
    hints.zoneIsEuropean()
  )
    return {
      region: { ...region, regime: european.id, by: 'heuristic' },
      regime: european,
      codes,
    };
  return { region, regime, codes };
};
