const ENTRY = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|ZZ|[a-z0-9][a-z0-9-]{0,31})$/;

/** Why a receipt's region is not kept here, or nothing. */
export type RegionPin = (region: { code: string; regime: string }) => string | undefined;

/**
 * Pins a collector to regions (Art. 44 GDPR, PDPA s. 26, PDPO s. 33: where data go is the owner's
 * decision). An entry is a country (`DE`, which holds `DE-BY` too), a part of one (`US-CA`) or a
 * regime (`eu-eea`).
 *
 * @throws on an entry that is none of these
 */
export function pinRegions(entries: readonly string[] | undefined): RegionPin {
  if (!entries?.length) return () => undefined;
  for (const entry of entries) {
    if (ENTRY.test(entry)) continue;
    throw new Error(
      `ASSENT_REGIONS: ${JSON.stringify(entry)} is no region. Write a country (DE), a part of one (US-CA) or a regime (eu-eea).`,
    );
  }
  const kept = new Set(entries);
  return ({ code, regime }) =>
    kept.has(code) || kept.has(code.slice(0, 2)) || kept.has(regime)
      ? undefined
      : `region: ${code} (${regime}) is not kept by this collector`.slice(0, 64);
}
