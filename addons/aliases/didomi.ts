import { listed, type Peer } from './peer.js';

/**
 * `<script type="didomi/javascript" data-vendor="…" data-purposes="a,b">`: vendor and purposes must
 * all be allowed. A vendor there stands for every purpose that their account gives it, so vendors are
 * for the owner to name. `didomi/html` would have to be parsed from text and stays closed.
 */
export const didomi: Peer = {
  selector: 'script[type="didomi/javascript"]',
  attributes: ['data-purposes', 'data-vendor', 'data-vendor-raw'],
  read: ({ dataset: { purposes, vendor, vendorRaw } }) => ({
    names: [
      ...listed(purposes),
      // `didomi:google`, `c:shop-Ab12`: the kind in front was dropped from later pages.
      ...[vendor, vendorRaw].flatMap((id) => (id ? [id.replace(/^(?:didomi|iab|c):/, '')] : [])),
    ],
  }),
  names: {
    // Storing anything at all; the purposes beside it say what for.
    cookies: '',
    use_limited_data_to_select_content: 'personalisation',
    create_content_profile: 'personalisation',
    select_personalized_content: 'personalisation',
    select_basic_ads: 'advertising',
    create_ads_profile: 'advertising',
    select_personalized_ads: 'advertising',
    measure_ad_performance: 'advertising',
    measure_content_performance: 'analytics',
    market_research: 'analytics',
    improve_products: 'development',
  },
};
