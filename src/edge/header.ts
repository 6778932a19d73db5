import type { RequestHeaders } from './platform.js';

/**
 * One request header by its lower-case name. A header that came twice gives both values, joined as
 * HTTP does (RFC 9110 5.3), so that nobody can put an own value in front of the platform's unnoticed.
 */
export const header = (headers: RequestHeaders, name: string): string | undefined => {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined;
  const plain = headers as Readonly<Record<string, string | readonly string[] | undefined>>;
  const values = Object.keys(plain)
    .filter((key) => key.toLowerCase() === name)
    .flatMap((key) => plain[key] ?? []);
  return values.length ? values.join(', ') : undefined;
};
