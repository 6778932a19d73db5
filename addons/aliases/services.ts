import type { Names } from './peer.js';

/**
 * Tools by the names under which pages mark them, for peers that ask per service and keep its purpose
 * in their own configuration. Only those whose purpose is beyond doubt: a tag manager can load
 * anything, and an embed may advertise, so the owner says what those are for.
 */
export const services: Names = {
  'google-analytics': 'analytics',
  'google analytics': 'analytics',
  'google analytics 4': 'analytics',
  googleanalytics: 'analytics',
  matomo: 'analytics',
  piwik: 'analytics',
  plausible: 'analytics',
  posthog: 'analytics',
  mixpanel: 'analytics',
  amplitude: 'analytics',
  hotjar: 'analytics',
  clarity: 'analytics',
  'microsoft clarity': 'analytics',
  'google-ads': 'advertising',
  'google ads': 'advertising',
  'google ads remarketing': 'advertising',
  adwords: 'advertising',
  doubleclick: 'advertising',
  'facebook-pixel': 'advertising',
  'facebook pixel': 'advertising',
  'meta-pixel': 'advertising',
  'meta pixel': 'advertising',
  'linkedin insight tag': 'advertising',
  'linkedin-insight': 'advertising',
  'tiktok pixel': 'advertising',
  'tiktok-pixel': 'advertising',
  'microsoft advertising': 'advertising',
  criteo: 'advertising',
};
