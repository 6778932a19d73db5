import type { AdjustConfig } from '../types.js';
import { attempt } from '../decisions/storage.js';
import { earlyEvents } from './adjust/early-events.js';
import { farewell, said } from './adjust/farewell.js';
import { forget } from './adjust/forget.js';
import { halt } from './adjust/halt.js';
import { disabled, flagKey, place } from './adjust/place.js';
import { sdk } from './adjust/sdk.js';
import { tellDma } from './adjust/tell-dma.js';
import type { VendorModule } from './vendor.js';

const yesNo = (value: unknown) => typeof value === 'boolean';

/** The Adjust Web SDK: no script, stub or connection before a yes. */
export const vendor: VendorModule<AdjustConfig> = {
  name: 'Adjust',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'DE',
  optOutUrl: 'https://www.adjust.com/forget-device/',
  rules: {
    appToken: /^[A-Za-z0-9]{12}$/,
    environment: /^(sandbox|production)$/,
    options: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    earlyEvents: /^(discard|keep)$/,
    stopSharing: yesNo,
    googleDma: yesNo,
    dmaRegions: (value) =>
      Array.isArray(value) && value.every((code) => /^[A-Z]{2}$/.test(String(code))),
  },
  required: ['appToken', 'environment'],
  source: { ref: '@adjustcom/adjust-web-sdk 5.8.3, measured', status: 'measured' },
  hosts: ['adjust.com', 'adjust.world', 'adjust.io'],
  // All but the stop flag: without it the SDK starts itself again at the next tab switch.
  storage: (config) =>
    ['', '.q', '.as', '.gp', '.ed'].map((end) => ({
      name: place(config) + end,
      in: end ? 'local' : 'database',
      for: 'recognise',
    })),
  start: async (config, tools) => {
    const { r } = disabled(config);
    // Erased at the visitor's wish: it stays so in this browser.
    if (r === 2) return false;
    const replay = earlyEvents(!tools.waited || config.earlyEvents === 'keep', () =>
      tools.has('adjust'),
    );
    // A stop flag of an earlier page would make the start do nothing.
    const present = sdk();
    if (present) {
      if (r === 1) present.restart();
    } else {
      attempt(() => localStorage.removeItem(flagKey(config)));
      await tools.load(config.src ?? 'https://cdn.adjust.com/adjust-latest.min.js');
    }
    // The answer may have changed while the script was under way.
    if (!tools.has('adjust')) return false;
    const adjust = sdk();
    if (!adjust) throw new Error('the script did not bring Adjust');
    const { appToken, environment, options } = config;
    adjust.initSdk({ ...options, appToken, environment });
    tellDma(config, tools);
    replay();
    return true;
  },
  update: tellDma,
  farewell,
  /** Never stopped when it was never started: `stop()` alone would store a flag about the visitor. */
  stop: async (config, _tools, started) => {
    const adjust = started ? sdk() : undefined;
    // The tab that the visitor looks at says it for all; a hidden one's timers are too slow for it.
    if (adjust && config.stopSharing !== false && !document.hidden && !disabled(config).r) {
      attempt(() => adjust.disableThirdPartySharing());
      await said();
    }
    if (adjust) halt(adjust, config);
    // For the next page, and only where no Adjust is there that it keeps silent.
    return disabled(config).r === 2 ? [] : [`${flagKey(config)}?Adjust`];
  },
  erase: forget,
};
