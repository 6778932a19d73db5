import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { queue } from './shared/stub.js';
import type { VendorModule, VendorTools } from './vendor.js';

const tell = (id: string, { has }: VendorTools) =>
  (globals['_hsp'] ??= queue()).push([
    'setHubSpotConsent',
    { analytics: has(id), advertisement: has('advertising'), functionality: has(id) },
  ]);

/** Counts as sharing: its script brings advertising pixels that the owner connected in HubSpot. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'HubSpot',
  purpose: 'marketing',
  role: 'processor',
  saleOrShare: true,
  country: 'US',
  rules: { account: /^\d{4,12}$/ },
  required: ['account'],
  source: {
    ref: 'HubSpot tracking code and banner API, 2026-03; durations as of 2026',
    status: 'secondary-source-checked',
  },
  // The pixels that it brought run on in the page.
  lasting: true,
  // Forms go on working: hsforms.com and forms.hubspot.com are not among them.
  hosts: [
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hsadspixel.net',
    'hscollectedforms.net',
    'track.hubspot.com',
    'track-eu1.hubspot.com',
  ],
  storage: () => [
    { name: '__hstc', keeps: 180, for: 'recognise' },
    { name: 'hubspotutk', keeps: 180, for: 'recognise' },
    { name: '__hssc', keeps: 1, for: 'session' },
    { name: '__hssrc', keeps: 'session', for: 'session' },
    { name: 'messagesUtk', keeps: 180, for: 'recognise' },
    { name: '__cf_bm', keeps: 1, for: 'settings', beyond: true },
  ],
  /** Starts by itself once loaded, so what it may is in its queues before; a later no stops it again. */
  start: async (config, tools) => {
    // Assent asks in its place.
    globals.disableHubSpotCookieBanner = true as never;
    tell(config.id, tools);
    // Left by a stop on an earlier page, it would keep HubSpot silent.
    const stopped = document.cookie.includes('__hs_do_not_track');
    const made = queue(stopped ? [['doNotTrack', { track: true }]] : []);
    const usual = `https://js.hs-scripts.com/${config.account}.js`;
    const came = await bring(config, tools, usual, '_hsq', made);
    if (came === 'theirs') globals['_hsq']?.push(['doNotTrack', { track: true }]);
  },
  update: ({ id }, tools) => tell(id, tools),
  /** Its mark outlives the page: without it HubSpot would go on. */
  stop: () => {
    globals['_hsp']?.push(['revokeCookieConsent']);
    globals['_hsq']?.push(['doNotTrack']);
    return ['__hs_do_not_track'];
  },
};
