import type { Peer } from './peer.js';
import { services } from './services.js';

/**
 * `<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="…">`,
 * frames and pictures with `data-src`, style sheets with `data-href`; older pages write
 * `type="opt-in"`. The name is a service; its purposes stand in Klaro's configuration.
 */
export const klaro: Peer = {
  selector:
    'script[type="text/plain"][data-name],script[type="opt-in"][data-name],[data-src][data-name]:not(script),link[data-href][data-name]',
  attributes: ['data-name', 'data-href'],
  read: ({ dataset: { name = '', type } }) =>
    // What is shown instead of the blocked element is Klaro's own.
    type === 'placeholder' ? undefined : { names: [name] },
  names: services,
};
