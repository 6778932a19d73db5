import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import type { VendorModule } from './vendor.js';

/** Has no queue: load, wait, call. No way to be told of a no is known; a withdrawal silences it. */
export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'Kakao Pixel',
  purpose: 'advertising',
  role: 'third-party',
  saleOrShare: true,
  country: 'KR',
  rules: { account: /^\d{8,20}$/ },
  required: ['account'],
  source: {
    ref: 'snippet on public sites; hosts it sends to and storage not verified',
    status: 'own-knowledge-unverified',
  },
  hosts: ['t1.daumcdn.net/kas', 't1.daumcdn.net/adfit', 'bc.ad.daum.net'],
  // Nothing of its own in the page was found named anywhere; the owner adds what a visit shows.
  storage: () => [],
  start: async (config, tools) => {
    const usual = 'https://t1.daumcdn.net/kas/static/kp.js';
    const came = await bring(config, tools, usual, 'kakaoPixel');
    if (came === 'ours')
      (globals.kakaoPixel?.(config.account) as { pageView(): void } | undefined)?.pageView();
    return came !== 'late';
  },
};
