import { cookiebot } from './cookiebot.js';
import { didomi } from './didomi.js';
import { klaro } from './klaro.js';
import { onetrust } from './onetrust.js';
import { orejime } from './orejime.js';
import type { Peer } from './peer.js';
import { usercentrics } from './usercentrics.js';
import { vanillaCookieconsent } from './vanilla-cookieconsent.js';

/** The most specific markup first: an element is translated once. */
export const peers = {
  cookiebot,
  onetrust,
  usercentrics,
  didomi,
  'vanilla-cookieconsent': vanillaCookieconsent,
  klaro,
  orejime,
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof peers;
