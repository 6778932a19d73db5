import { isCountry } from './countries.js';

/** Names by which some networks and the EU call a country, and parts that ISO reserves a code for. */
const also: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', IC: 'ES', EA: 'ES' };

/**
 * An ISO 3166 code such as `DE` or `US-CA`, or undefined. Codes that no country has are refused: CDNs
 * send `XX` for unknown, `T1` for Tor, `EU` and `AP` for a continent. `XK` is taken: it is in real use
 * for Kosovo. A subdivision is checked for its form only; no law is laxer for one that does not exist.
 */
export const parseRegion = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : '';
  // Before capitals are made: `ß` and ligatures would turn into letters of a country.
  const [, country = '', part = ''] = /^([A-Za-z]{2})(-[A-Za-z0-9]{1,3})?$/.exec(text) ?? [];
  const capital = country.toUpperCase();
  const code = Object.hasOwn(also, capital) ? (also[capital] as string) : capital;
  return isCountry(code) || code === 'XK' ? code + part.toUpperCase() : undefined;
};
