import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals, type Left } from './shared/globals.js';
import type { VendorModule } from './vendor.js';

/**
 * Naver's log script, for its statistics and for its ads alike, so it counts as sharing. Has no queue:
 * load, wait, call. No way to be told of a no is known. `options.domain` goes into `wcs.inflow`.
 */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Naver Analytics',
  purpose: 'analytics',
  role: 'third-party',
  saleOrShare: true,
  country: 'KR',
  rules: {
    account: /^(s_)?[\da-f]{8,20}$/,
    options: (value) =>
      typeof (value as { domain?: unknown } | null)?.domain === 'string' &&
      /^[\w.-]+$/.test((value as { domain: string }).domain),
  },
  required: ['account'],
  source: {
    ref: 'snippet and cookie wcs_bt on public sites; further names not found',
    status: 'own-knowledge-unverified',
  },
  hosts: ['wcs.naver.net', 'wcs.naver.com', 'wcs.pstatic.net'],
  storage: () => [{ name: 'wcs_bt', for: 'session' }],
  start: async (config, tools) => {
    const came = await bring(config, tools, 'https://wcs.naver.net/wcslog.js', 'wcs');
    if (came === 'ours') {
      (globals.wcs_add ??= {} as Left).wa = config.account;
      globals.wcs?.inflow?.(config.options?.domain);
      globals.wcs_do?.();
    }
    return came !== 'late';
  },
};
