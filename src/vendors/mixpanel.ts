import type { PresetVendorConfig } from '../types.js';
import { attempt } from '../decisions/storage.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { queue } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** Where Mixpanel keeps "opted out". Goes on sending without it, so only the next page removes it. */
const flag = ({ account }: PresetVendorConfig) => `__mp_opt_in_out_${account}`;

/** `options` go into `mixpanel.init`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Mixpanel',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: false,
  country: 'US',
  optOutUrl: 'https://mixpanel.com/optout/',
  rules: { account: /^[\da-f]{32}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'source of mixpanel/mixpanel-js (storage, opt-out, loading)',
    status: 'secondary-source-checked',
  },
  hosts: ['mixpanel.com', 'mxpnl.com'],
  storage: ({ account, options }) => [
    {
      name: `mp_${options?.persistence_name ?? `${account}_mixpanel`}`,
      keeps: 365,
      for: 'recognise',
    },
    { name: `__mpq_${account}_*`, in: 'local', for: 'throttle' },
    { name: 'mp_tab_id_*', in: 'session', keeps: 'session', for: 'session' },
    { name: 'mp_gen_new_tab_id_*', in: 'session', keeps: 'session', for: 'session' },
    { name: 'mixpanelBrowserDb', in: 'database', for: 'session' },
    { name: 'mixpanelFlagsDb', in: 'database', for: 'settings' },
  ],
  start: async (config, tools) => {
    // Left by a stop on an earlier page, it would keep Mixpanel silent.
    attempt(() => localStorage.removeItem(flag(config)));
    // What the script wants to find, with nobody in the list of those to start.
    const made = queue([], { _i: [], __SV: 1.2 });
    const usual = 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js';
    const came = await bring(config, tools, usual, 'mixpanel', made);
    if (came === 'ours') globals.mixpanel?.init(config.account, { ...config.options });
    if (came === 'theirs') globals.mixpanel?.opt_in_tracking?.();
    return came !== 'late';
  },
  stop: (config, _tools, started) => {
    if (!started) return;
    // By default it would delete the visitor's profile as well, which a withdrawal does not ask for.
    globals.mixpanel?.opt_out_tracking?.({ delete_user: false });
    return [flag(config)];
  },
};
