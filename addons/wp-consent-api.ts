import type { Assent, Snapshot } from '../src/types.js';

/** The categories of the WP Consent API (2.0). */
export type WpCategory =
  'functional' | 'preferences' | 'statistics' | 'statistics-anonymous' | 'marketing';

export interface WpOptions {
  /** Purposes, with spaces between, behind each category; all must be allowed. */
  categories?: Readonly<Partial<Record<WpCategory, string>>>;
}

/** `functional` is there what is strictly necessary here. */
const defaults: Readonly<Record<WpCategory, string>> = {
  functional: 'necessary',
  preferences: 'functional',
  statistics: 'analytics',
  'statistics-anonymous': 'analytics',
  marketing: 'advertising',
};

interface Host {
  wp_consent_type?: string;
  wp_has_consent?: (category: string) => boolean;
  wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
}

/**
 * Before anything else: WordPress plugins take a page without a consent type for one where everything is
 * allowed. To be called at once, even before Assent is there.
 */
export const closeWpConsent = (): void => {
  (window as Host).wp_consent_type ??= 'optin';
};

/**
 * Hands Assent's decisions to plugins that speak the WP Consent API. A category is written only where
 * WordPress would answer otherwise, so that nothing is stored before there is a reason.
 */
export const wpConsentApi = (assent: Assent, options: WpOptions = {}): (() => void) => {
  const host = window as Host;
  closeWpConsent();
  const categories = Object.entries({ ...defaults, ...options.categories });
  const allowed = (purposes: string) => purposes.split(/\s+/).every((id) => assent.has(id));

  const write = () => {
    const { wp_has_consent: has, wp_set_consent: set } = host;
    if (!has || !set) return;
    for (const [category, purposes] of categories)
      if (has(category) !== allowed(purposes)) set(category, allowed(purposes) ? 'allow' : 'deny');
  };
  const runsUnasked = ({ purposes }: Snapshot) =>
    categories.some(([, ids]) =>
      ids.split(/\s+/).some((id) => assent.has(id) && (purposes[id] ?? 'granted') === 'unset'),
    );

  const undo = [
    assent.on('ready', (snapshot) => {
      host.wp_consent_type = runsUnasked(snapshot) ? 'optout' : 'optin';
      document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
      write();
    }),
    assent.on('change', write),
  ];
  // The plugin's own script may stand at the end of the page.
  const later = () => write();
  addEventListener('load', later, { once: true });
  return () => {
    undo.forEach((off) => off());
    removeEventListener('load', later);
  };
};
