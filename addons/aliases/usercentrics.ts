import type { Peer } from './peer.js';
import { services } from './services.js';

/**
 * `<script type="text/plain" data-usercentrics="Google Analytics">`, frames and pictures with
 * `data-src`. The name is a data processing service as their account lists it.
 */
export const usercentrics: Peer = {
  selector:
    'script[type="text/plain"][data-usercentrics],[data-src][data-usercentrics]:not(script)',
  attributes: ['data-usercentrics'],
  read: ({ dataset: { usercentrics: name = '' } }) => ({ names: [name] }),
  names: services,
};
