import { listed, type Peer } from './peer.js';

/**
 * `<script type="text/plain" data-cookieconsent="statistics,marketing">` (all of them), and for
 * elements with an address `data-cookieblock-src`. `ignore` means: not held at all.
 */
export const cookiebot: Peer = {
  selector:
    'script[type="text/plain"][data-cookieconsent],[data-cookieblock-src][data-cookieconsent],[data-src][data-cookieconsent]:not(script)',
  attributes: ['data-cookieconsent', 'data-cookieblock-src'],
  read: (element) => ({
    names: listed(element.dataset.cookieconsent),
    address: 'data-cookieblock-src',
  }),
  names: {
    necessary: 'necessary',
    preferences: 'functional',
    statistics: 'analytics',
    marketing: 'advertising',
  },
};
