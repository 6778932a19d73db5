import type { AdjustConfig } from '../types.js';
import { attempt } from '../decisions/storage.js';
import type { Adapter, Stop, VendorFacts } from './vendor.js';

interface AdjustSdk {
  initSdk(options: Record<string, unknown>): void;
  stop(): void;
}
const sdk = () => (window as unknown as { Adjust?: AdjustSdk }).Adjust;

const purpose = 'advertising';

/** Name of its database and prefix of its keys. `.p` holds "stopped", and must outlive the page. */
const place = ({ options }: AdjustConfig) =>
  options?.namespace ? `adjust-sdk-${options.namespace as string}` : 'adjust-sdk';

/** A stop flag of an earlier page would make the next start do nothing; without Adjust it is litter. */
const clearFlag = (config: AdjustConfig) =>
  void attempt(() => localStorage.removeItem(`${place(config)}.p`));

/** The Adjust Web SDK: no script, stub or connection before a yes. */
export const adjust: Adapter<AdjustConfig> = {
  purpose,
  wait: (config) => {
    if (!sdk()) clearFlag(config);
  },
  start: async (config, tools) => {
    clearFlag(config);
    await tools.load(config.src ?? 'https://cdn.adjust.com/adjust-latest.min.js');
    // The answer may have changed while the script was under way.
    if (!tools.has(config.purpose ?? purpose)) return false;
    const { appToken, environment, options } = config;
    sdk()?.initSdk({ ...options, appToken, environment });
    return true;
  },
};

export const adjustFacts: VendorFacts<AdjustConfig> = {
  name: 'Adjust',
  purpose,
  saleOrShare: true,
  rules: {
    appToken: /^[A-Za-z0-9]{12}$/,
    environment: /^(sandbox|production)$/,
    options: null,
  },
  required: ['appToken', 'environment'],
  hosts: ['adjust.com', 'adjust.world', 'adjust.io'],
  // All but `.p`, the stop flag: without it the SDK starts itself again at the next tab switch.
  storage: (config) => ['', '.q', '.as', '.gp', '.ed'].map((end) => place(config) + end),
  country: 'DE',
  optOutUrl: 'https://www.adjust.com/forget-device/',
};

/** Never stopped when it was never started: `stop()` alone would store a flag about the visitor. */
export const stopAdjust: Stop<AdjustConfig> = (_config, _tools, started) => {
  if (started) sdk()?.stop();
};
