import { fromTag } from '../from-tag.js';
import { withAssent } from '../here.js';
import { closeWpConsent, wpConsentApi, type WpOptions } from '../wp-consent-api.js';

closeWpConsent();
fromTag<WpOptions>((options, global) =>
  withAssent(global, (assent) => wpConsentApi(assent, options)),
);
