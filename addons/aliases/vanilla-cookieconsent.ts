import type { Peer } from './peer.js';

/**
 * `<script type="text/plain" data-category="analytics" data-service="…" data-src="…">`. Scripts only:
 * other elements bear `data-category` for reasons of their own. `!analytics` runs when a category is
 * switched off, which Assent does not do.
 */
export const vanillaCookieconsent: Peer = {
  selector: 'script[type="text/plain"][data-category],script[data-src][data-category]:not([src])',
  attributes: ['data-category', 'data-service'],
  read: ({ dataset: { category = '', service = '' } }) =>
    (category + service).includes('!')
      ? undefined
      : { names: [category.trim()], narrower: service ? [service] : [] },
  names: {
    necessary: 'necessary',
    functional: 'functional',
    functionality: 'functional',
    preferences: 'functional',
    personalization: 'personalisation',
    personalisation: 'personalisation',
    analytics: 'analytics',
    performance: 'analytics',
    // Assent's own `statistics` is counting for the site alone, which some laws exempt: laxer than meant.
    statistics: 'analytics',
    ads: 'advertising',
    advertising: 'advertising',
    advertisement: 'advertising',
    targeting: 'advertising',
    // Assent's own `marketing` is messages, which some laws allow until told to stop.
    marketing: 'advertising',
  },
};
