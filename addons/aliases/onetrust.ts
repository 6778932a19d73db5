import type { Peer } from './peer.js';

const token = /^optanon-category-(.+)$/;

/**
 * `class="optanon-category-C0002"`; several with `-` between, all of which must be active. Scripts
 * with `type="text/plain"`, frames and pictures with `data-src`.
 */
export const onetrust: Peer = {
  selector:
    'script[type="text/plain"][class*="optanon-category-"],[data-src][class*="optanon-category-"]:not(script)',
  attributes: ['class'],
  read: ({ classList }) => ({
    names: [...classList].flatMap((name) => token.exec(name)?.[1]?.split('-') ?? []),
  }),
  names: {
    // Strictly necessary, performance, functional, targeting, social media.
    C0001: 'necessary',
    C0002: 'analytics',
    C0003: 'functional',
    C0004: 'advertising',
    C0005: 'advertising',
  },
};
