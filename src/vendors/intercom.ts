import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

/** `options` go into `Intercom('boot', …)`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Intercom',
  purpose: 'functional',
  role: 'processor',
  saleOrShare: false,
  country: 'US',
  rules: { account: /^[a-z0-9]{6,12}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'Intercom content security policy page; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  hosts: ['intercom.io', 'intercomcdn.com', 'intercomcdn.eu', 'intercom-messenger.com'],
  storage: ({ account }) => [
    { name: `intercom-id-${account}`, keeps: 271, for: 'recognise' },
    { name: `intercom-device-id-${account}`, keeps: 271, for: 'recognise' },
    { name: `intercom-session-${account}`, keeps: 7, for: 'session' },
    { name: 'intercom.*', in: 'local', for: 'settings' },
    { name: 'intercom-state*', in: 'local', for: 'settings' },
  ],
  start: async (config, tools) => {
    const { account } = config;
    const made = stub('q');
    made.c = (call: unknown) => made.q.push(call);
    const usual = `https://widget.intercom.io/widget/${account}`;
    if ((await bring(config, tools, usual, 'Intercom', made)) === 'late') return false;
    globals.Intercom?.('boot', { ...config.options, app_id: account });
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) globals.Intercom?.('shutdown');
  },
};
