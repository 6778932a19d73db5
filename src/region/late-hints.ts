import { attempt } from '../decisions/storage.js';

/**
 * The time zone speaks for the EU or EEA (43 zones, 13 of them outside `Europe/`, and whatever else
 * carries that prefix). Used only to raise protection, so a zone too many costs nobody their rights.
 */
export const zoneIsEuropean = (): boolean =>
  /^(Europe\/|Atlantic\/(Azores|Canary|Madeira|Reykjavik)|Africa\/Ceuta|Asia\/(Nicosia|Famagusta)|America\/(Cayenne|Guadeloupe|Marigot|Martinique)|Indian\/(Mayotte|Reunion))/.test(
    attempt(() => Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '',
  );

/**
 * Asks the owner's same-origin endpoint, `{"region":"DE"}`. Undefined when it is slower than
 * `limit` ms, fails, or answers anything else.
 */
export const endpointHint = async (address: string, limit = 1000): Promise<string | undefined> => {
  try {
    const answer = await fetch(address, {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(limit),
    });
    return ((await answer.json()) as { region?: string }).region;
  } catch {
    return undefined;
  }
};
