import { header } from './header.js';
import type { Platform } from './platform.js';

/**
 * Any server or proxy of the owner's that writes country and subdivision into request headers, over
 * whatever the visitor sent under those names.
 * @param country header with an ISO 3166-1 code; a whole code such as `US-CA` is taken as well
 * @param subdivision header with the part behind the hyphen, such as `CA`
 */
export const ownHeaders = (country: string, subdivision?: string): Platform => {
  const headers = [country, ...(subdivision ? [subdivision] : [])].map((name) =>
    name.toLowerCase(),
  );
  const [first = '', second] = headers;
  return {
    headers,
    locate: (request) => [
      header(request.headers, first),
      second && header(request.headers, second),
    ],
  };
};
