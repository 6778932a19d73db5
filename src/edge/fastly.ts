import { ownHeaders } from './own-headers.js';

/** Headers that `examples/edge/fastly.vcl` fills from `client.geo`. Fastly sends none by itself. */
export const fastly = ownHeaders('x-geo-country', 'x-geo-region');
