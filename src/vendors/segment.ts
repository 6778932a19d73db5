import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { queue } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/**
 * Passes everything on to whatever the owner connected, so it counts as sharing. `options` are those
 * of `analytics.load`.
 */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Segment',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: true,
  country: 'US',
  rules: { account: /^\w{20,40}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'source of segmentio/analytics-next (storage, loading)',
    status: 'secondary-source-checked',
  },
  // Destinations run on in the page, each in its own way.
  lasting: true,
  hosts: ['segment.io', 'segment.com'],
  storage: () => [
    { name: 'ajs_anonymous_id', keeps: 365, for: 'recognise' },
    { name: 'ajs_user_id', keeps: 365, for: 'recognise' },
    { name: 'ajs_group_id', keeps: 365, for: 'recognise' },
    { name: 'ajs_user_traits', in: 'local', for: 'recognise' },
    { name: 'ajs_group_properties', in: 'local', for: 'recognise' },
    { name: 'persisted-queue:v1:*', in: 'local', for: 'throttle' },
  ],
  start: async (config, tools) => {
    const { account, options } = config;
    const made = queue([], { _writeKey: account, _loadOptions: { ...options } });
    const usual = `https://cdn.segment.com/analytics.js/v1/${account}/analytics.min.js`;
    const came = await bring(config, tools, usual, 'analytics', made);
    // It still fetches its settings, and takes over the array when they have come.
    if (came === 'ours')
      if (globals.analytics?.page) globals.analytics.page();
      else globals.analytics?.push(['page']);
    return came !== 'late';
  },
  /** It has no way to be told of a no; this makes it forget who the visitor is. */
  stop: (_config, _tools, started) => {
    if (started) globals.analytics?.reset?.();
  },
};
