import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { passedOn } from './shared/passed-on.js';
import { stub } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

type Transform = (payload: unknown) => unknown;

/**
 * In Plausible's cloud or on the owner's server (`src`). Its scripts since 2025, named `pa-…`; older
 * ones take their settings from attributes and are marked in the page. `options` go into
 * `plausible.init`.
 */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Plausible',
  purpose: 'analytics',
  role: 'processor',
  saleOrShare: false,
  country: 'EE',
  rules: { account: /^pa-[\w-]{8,40}$/, options: passedOn },
  required: ['account'],
  source: { ref: 'Plausible script options; consent tools', status: 'own-knowledge-unverified' },
  hosts: ['plausible.io'],
  // It keeps nothing on the device.
  storage: () => [],
  start: async (config, tools) => {
    const own = config.options?.transformRequest as Transform | undefined;
    // It has no way to be told, but asks here before it sends: nothing leaves after a no.
    const transformRequest: Transform = (payload) =>
      tools.has(config.id) ? (own ? own(payload) : payload) : null;
    const made = stub('q', '', { o: { ...config.options, transformRequest } });
    await bring(config, tools, `https://plausible.io/js/${config.account}.js`, 'plausible', made);
  },
  // Nothing to say, and no new page needed.
  stop: () => {},
};
