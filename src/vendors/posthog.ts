import type { PresetVendorConfig } from '../types.js';
import { attempt } from '../decisions/storage.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import type { VendorModule } from './vendor.js';

/** Where PostHog keeps "opted out". Goes on sending without it, so only the next page removes it. */
const flag = ({ account }: PresetVendorConfig) => `__ph_opt_in_out_${account}`;

/** `options` go into `posthog.init`; `options.api_host` chooses region or own server. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'PostHog',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: false,
  country: 'US',
  rules: { account: /^phc_\w{10,64}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'source of PostHog/posthog-js (storage, opt-out, loading)',
    status: 'secondary-source-checked',
  },
  hosts: ['posthog.com'],
  storage: ({ account, options }) => [
    { name: `ph_${options?.persistence_name ?? account}*`, keeps: 365, for: 'recognise' },
    { name: `ph_${account}_*`, in: 'session', keeps: 'session', for: 'session' },
    { name: 'dmn_chk_*', keeps: 'session', for: 'settings' },
  ],
  start: async (config, tools) => {
    // Left by a stop on an earlier page, it would keep PostHog silent.
    attempt(() => localStorage.removeItem(flag(config)));
    const options = { api_host: 'https://us.i.posthog.com', ...config.options };
    const host = options.api_host.replace('.i.posthog.com', '-assets.i.posthog.com');
    const came = await bring(config, tools, `${host}/static/array.js`, 'posthog');
    if (came === 'ours') globals.posthog?.init(config.account, options);
    if (came === 'theirs') globals.posthog?.opt_in_capturing?.();
    return came !== 'late';
  },
  stop: (config, _tools, started) => {
    if (!started) return;
    globals.posthog?.opt_out_capturing?.();
    return [flag(config)];
  },
};
