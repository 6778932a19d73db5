import type { AdjustConfig } from '../../types.js';
import type { VendorTools } from '../vendor.js';
import { sdk } from './sdk.js';

/** EU, EEA, United Kingdom, Switzerland. */
const eea =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK GB CH';

let told = '';

/**
 * Tells Adjust what Google's partners may do (`google_dma`): after the start and after each change. The
 * SDK keeps none of it. An unknown place counts as inside.
 */
export const tellDma = (config: AdjustConfig, tools: VendorTools): void => {
  const adjust = sdk();
  if (!config.googleDma || !adjust) return;
  const [country = ''] = tools.region().split('-');
  const inside = ['ZZ', ...(config.dmaRegions ?? eea.split(' '))].includes(country);
  const ads = tools.has(config.purpose === 'marketing' ? 'marketing' : 'advertising');
  const options = { eea: inside, ad_personalization: ads, ad_user_data: ads };
  const text = JSON.stringify(options);
  if (text === told) return;
  told = text;
  // Anything but a plain yes or no becomes a no in the Web SDK, and turns all sharing off.
  const sharing = new adjust.ThirdPartySharing(true);
  for (const [key, on] of Object.entries(options))
    sharing.addGranularOption('google_dma', key, on ? '1' : '0');
  adjust.trackThirdPartySharing(sharing);
};
