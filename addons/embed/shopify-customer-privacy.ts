import { fromTag } from '../from-tag.js';
import { withAssent } from '../here.js';
import { shopifyCustomerPrivacy, type ShopifyOptions } from '../shopify-customer-privacy.js';

fromTag<ShopifyOptions>((options, global) =>
  withAssent(global, (assent) => shopifyCustomerPrivacy(assent, options)),
);
