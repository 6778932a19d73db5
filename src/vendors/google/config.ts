import type {
  GoogleAdsConfig,
  GoogleAnalyticsConfig,
  GoogleFloodlightConfig,
  GoogleTagManagerConfig,
} from '../../types.js';
import type { VendorTools } from '../vendor.js';

export type GoogleConfig =
  GoogleAdsConfig | GoogleAnalyticsConfig | GoogleFloodlightConfig | GoogleTagManagerConfig;

/** Every id of one vendor; several are written with commas between them. */
export const idsOf = (config: GoogleConfig): readonly string[] =>
  ('measurementId' in config ? config.measurementId : config.account).split(/\s*,\s*/);

/** All of Google's that this site configures: they share one data layer and one state of consent. */
export const googleVendors = ({ config }: Pick<VendorTools, 'config'>): readonly GoogleConfig[] =>
  (config.vendors ?? []).filter(({ id }) =>
    /^google-(analytics|ads|floodlight|tag-manager)$/.test(id),
  ) as GoogleConfig[];
