import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import type { VendorModule } from './vendor.js';

/** `options` go into `amplitude.init`. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Amplitude',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: false,
  country: 'US',
  rules: { account: /^[\da-f]{32}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'source of amplitude/Amplitude-TypeScript (storage, opt-out, loading)',
    status: 'secondary-source-checked',
  },
  hosts: ['amplitude.com'],
  storage: ({ account = '' }) => {
    const key = account.slice(0, 10);
    return [
      { name: `AMP_${key}*`, keeps: 365, for: 'recognise' },
      { name: `AMP_MKTG_${key}*`, keeps: 365, for: 'campaign' },
      { name: 'AMP_TLDTEST*', keeps: 'session', for: 'settings' },
      { name: `AMP_unsent_${key}*`, in: 'local', for: 'throttle' },
      { name: `AMP_remote_config_${key}*`, in: 'local', for: 'settings' },
      { name: `AMP_diagnostics_${key}`, in: 'database', for: 'settings' },
    ];
  },
  start: async (config, tools) => {
    const usual = `https://cdn.amplitude.com/script/${config.account}.js`;
    const came = await bring(config, tools, usual, 'amplitude');
    if (came === 'ours') globals.amplitude?.init(config.account, { ...config.options });
    if (came === 'theirs') globals.amplitude?.setOptOut?.(false);
    return came !== 'late';
  },
  stop: (_config, _tools, started) => {
    if (started) globals.amplitude?.setOptOut?.(true);
  },
};
