/**
 * An ISO 3166 code such as `DE` or `US-CA`, or undefined. Codes that no country has are refused:
 * user-assigned ones (ISO 3166-1 clause 8.1.3; CDNs send `XX`, `T1`), and `EU`, `AP` for a whole
 * continent. `XK` is kept: it is used for Kosovo.
 */
export const parseRegion = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : '';
  // Before capitals are made: `ß` and ligatures would turn into letters of a country.
  if (!/^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/.test(text)) return;
  const code = text
    .toUpperCase()
    .replace(/^UK(?=-|$)/, 'GB')
    .replace(/^EL(?=-|$)/, 'GR');
  return /^(?!AA|Q[M-Z]|X[A-JL-Z]|ZZ|EU|AP)[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)
    ? code
    : undefined;
};
