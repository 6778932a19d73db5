import { ownHeaders } from './own-headers.js';

/** Headers that `examples/edge/nginx.conf` fills from the variables of the geoip2 module. */
export const nginx = ownHeaders('x-geo-country', 'x-geo-region');
