import type { PresetVendorConfig } from '../../src/types.js';

/** What one vendor does on a page, seen from outside. */
export interface Sample {
  config: PresetVendorConfig;
  /** The global by which the page, or the vendor's own snippet, is recognised. */
  global: string;
  /** Address that is asked for. */
  src: string;
  /** Calls that reach the vendor's script after a yes, in order. */
  start: readonly (readonly unknown[])[];
  /** Calls that it gets when the yes is taken back. */
  stop: readonly (readonly unknown[])[];
  /** What a snippet of the page's own, found in place, is told. */
  told: readonly (readonly unknown[])[];
  /** Names that only the next page may remove. */
  later?: readonly string[];
  /** Starts by itself once loaded, so an answer that changed on the way cannot hold it back. */
  selfStarting?: true;
}

const key = '0123456789abcdef0123456789abcdef';
const uuid = '01234567-89ab-cdef-0123-456789abcdef';
const project = 'phc_0123456789abcdef';

/** Every preset that starts something, with sample ids. */
export const samples: readonly Sample[] = [
  {
    config: { id: 'amplitude', account: key, options: { serverZone: 'EU' } },
    global: 'amplitude',
    src: `https://cdn.amplitude.com/script/${key}.js`,
    start: [['amplitude', 'init', key, { serverZone: 'EU' }]],
    stop: [['amplitude', 'setOptOut', true]],
    told: [['amplitude', 'setOptOut', false]],
  },
  {
    config: { id: 'hotjar', account: '1234567' },
    global: 'hj',
    src: 'https://static.hotjar.com/c/hotjar-1234567.js?sv=6',
    start: [['hj', 'start', 1234567]],
    stop: [],
    told: [],
    selfStarting: true,
  },
  {
    config: { id: 'hubspot', account: '123456' },
    global: '_hsq',
    src: 'https://js.hs-scripts.com/123456.js',
    start: [
      ['hubspot', 'start'],
      [
        'hubspot',
        'setHubSpotConsent',
        { analytics: true, advertisement: false, functionality: true },
      ],
    ],
    stop: [
      ['hubspot', 'revokeCookieConsent'],
      ['hubspot', 'doNotTrack'],
    ],
    told: [['hubspot', 'doNotTrack', { track: true }]],
    later: ['__hs_do_not_track'],
    selfStarting: true,
  },
  {
    config: { id: 'intercom', account: 'abc12345', options: { hide_default_launcher: true } },
    global: 'Intercom',
    src: 'https://widget.intercom.io/widget/abc12345',
    start: [['Intercom', 'boot', { hide_default_launcher: true, app_id: 'abc12345' }]],
    stop: [['Intercom', 'shutdown']],
    told: [['Intercom', 'boot', { hide_default_launcher: true, app_id: 'abc12345' }]],
  },
  {
    config: { id: 'kakao-pixel', account: '1234567890123456789' },
    global: 'kakaoPixel',
    src: 'https://t1.daumcdn.net/kas/static/kp.js',
    start: [['kakaoPixel', '1234567890123456789', 'pageView']],
    stop: [],
    told: [],
  },
  {
    config: { id: 'line-tag', account: uuid },
    global: '_lt',
    src: 'https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js',
    start: [
      ['_lt', 'init', { customerType: 'lap', tagId: uuid }],
      ['_lt', 'send', 'pv', [uuid]],
    ],
    stop: [],
    told: [],
  },
  {
    config: { id: 'linkedin', account: '1234567' },
    global: 'lintrk',
    src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    start: [['lintrk', 'start', '1234567']],
    stop: [],
    told: [],
    selfStarting: true,
  },
  {
    config: { id: 'matomo', account: '7', src: 'https://stats.shop.example/m/matomo.js' },
    global: '_paq',
    src: 'https://stats.shop.example/m/matomo.js',
    start: [
      ['_paq', 'requireConsent'],
      ['_paq', 'setTrackerUrl', 'https://stats.shop.example/m/matomo.php'],
      ['_paq', 'setSiteId', '7'],
      ['_paq', 'setConsentGiven'],
      ['_paq', 'trackPageView'],
      ['_paq', 'enableLinkTracking'],
    ],
    stop: [['_paq', 'forgetConsentGiven']],
    told: [['_paq', 'setConsentGiven']],
  },
  {
    config: { id: 'meta-pixel', account: '123456789012345' },
    global: 'fbq',
    src: 'https://connect.facebook.net/en_US/fbevents.js',
    start: [
      ['fbq', 'consent', 'grant'],
      ['fbq', 'init', '123456789012345', undefined],
      ['fbq', 'track', 'PageView'],
    ],
    stop: [['fbq', 'consent', 'revoke']],
    told: [['fbq', 'consent', 'grant']],
  },
  {
    config: { id: 'microsoft-clarity', account: 'abcdef1234' },
    global: 'clarity',
    src: 'https://www.clarity.ms/tag/abcdef1234',
    start: [
      ['clarity', 'start'],
      ['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ],
    stop: [
      ['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['clarity', 'stop'],
    ],
    told: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    selfStarting: true,
  },
  {
    config: { id: 'microsoft-uet', account: '12345678' },
    global: 'uetq',
    src: 'https://bat.bing.com/bat.js',
    start: [
      ['uetq', 'new', '12345678'],
      ['uetq', 'consent', 'default', { ad_storage: 'denied' }],
      ['uetq', 'consent', 'update', { ad_storage: 'granted' }],
      ['uetq', 'pageLoad'],
    ],
    stop: [['uetq', 'consent', 'update', { ad_storage: 'denied' }]],
    told: [['uetq', 'consent', 'update', { ad_storage: 'granted' }]],
  },
  {
    config: { id: 'mixpanel', account: key, options: { persistence: 'localStorage' } },
    global: 'mixpanel',
    src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    start: [['mixpanel', 'init', key, { persistence: 'localStorage' }]],
    stop: [['mixpanel', 'opt_out_tracking', { delete_user: false }]],
    told: [['mixpanel', 'opt_in_tracking']],
    later: [`__mp_opt_in_out_${key}`],
  },
  {
    config: {
      id: 'naver-analytics',
      account: 's_0123456789ab',
      options: { domain: 'shop.example' },
    },
    global: 'wcs',
    src: 'https://wcs.naver.net/wcslog.js',
    start: [
      ['wcs', 'inflow', 'shop.example'],
      ['wcs', 'do', 's_0123456789ab'],
    ],
    stop: [],
    told: [],
  },
  {
    config: { id: 'pinterest', account: '2612345678901' },
    global: 'pintrk',
    src: 'https://s.pinimg.com/ct/core.js',
    start: [
      ['pintrk', 'setconsent', true],
      ['pintrk', 'load', '2612345678901', undefined],
      ['pintrk', 'page'],
    ],
    stop: [['pintrk', 'setconsent', false]],
    told: [['pintrk', 'setconsent', true]],
  },
  {
    config: { id: 'plausible', account: 'pa-0123456789abcdef' },
    global: 'plausible',
    src: 'https://plausible.io/js/pa-0123456789abcdef.js',
    start: [['plausible', 'sent', 'pageview']],
    stop: [],
    told: [],
    selfStarting: true,
  },
  {
    config: { id: 'posthog', account: project, options: { api_host: 'https://eu.i.posthog.com' } },
    global: 'posthog',
    src: 'https://eu-assets.i.posthog.com/static/array.js',
    start: [['posthog', 'init', project, { api_host: 'https://eu.i.posthog.com' }]],
    stop: [['posthog', 'opt_out_capturing']],
    told: [['posthog', 'opt_in_capturing']],
    later: [`__ph_opt_in_out_${project}`],
  },
  {
    config: { id: 'reddit', account: 't2_abc123' },
    global: 'rdt',
    src: 'https://www.redditstatic.com/ads/pixel.js',
    start: [
      ['rdt', 'init', 't2_abc123', undefined],
      ['rdt', 'track', 'PageVisit'],
    ],
    stop: [['rdt', 'disableFirstPartyCookies']],
    told: [['rdt', 'enableFirstPartyCookies']],
  },
  {
    config: { id: 'segment', account: 'abcdefghijklmnopqrstuvwxyz012345' },
    global: 'analytics',
    src: 'https://cdn.segment.com/analytics.js/v1/abcdefghijklmnopqrstuvwxyz012345/analytics.min.js',
    start: [
      ['analytics', 'load', 'abcdefghijklmnopqrstuvwxyz012345', {}],
      ['analytics', 'page'],
    ],
    stop: [['analytics', 'reset']],
    told: [],
  },
  {
    config: { id: 'snap', account: uuid },
    global: 'snaptr',
    src: 'https://sc-static.net/scevent.min.js',
    start: [
      ['snaptr', 'init', uuid, undefined],
      ['snaptr', 'track', 'PAGE_VIEW'],
    ],
    stop: [],
    told: [],
  },
  {
    config: { id: 'tiktok', account: 'C0123456789ABCDEF' },
    global: 'ttq',
    src: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C0123456789ABCDEF&lib=ttq',
    start: [
      ['ttq', 'holdConsent'],
      ['ttq', 'grantConsent'],
      ['ttq', 'page'],
    ],
    stop: [['ttq', 'revokeConsent']],
    told: [['ttq', 'grantConsent']],
  },
  {
    config: { id: 'x-pixel', account: 'o1abc' },
    global: 'twq',
    src: 'https://static.ads-twitter.com/uwt.js',
    start: [['twq', 'config', 'o1abc', undefined]],
    stop: [],
    told: [],
  },
];

/** Presets that describe tags which the owner marks in the page. */
export const described = ['google-maps', 'recaptcha', 'vimeo', 'youtube'] as const;
