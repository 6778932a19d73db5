import type { Rule } from './match.js';

const ads =
  'googletagmanager.com doubleclick.net googlesyndication.com googleadservices.com google.*/ads google.*/pagead google.*/ccm google.*/rmkt';
const analytics =
  'googletagmanager.com doubleclick.net googlesyndication.com google-analytics.com analytics.google.com google.*/measurement google.*/ads';

/**
 * What vendors are fetched from and send to, by their ids in a configuration: the hosts of
 * `src/vendors/`, without the code that starts them. A test holds the two together. Best effort and
 * never complete: a name that is missing is not held.
 */
const hosts: Readonly<Record<string, readonly [purpose: string, hosts: string] | undefined>> = {
  __proto__: null as never,
  adjust: ['advertising', 'adjust.com adjust.world adjust.io'],
  amplitude: ['analytics', 'amplitude.com'],
  'google-ads': ['advertising', ads],
  'google-analytics': ['analytics', analytics],
  'google-floodlight': ['advertising', ads],
  'google-maps': ['functional', 'maps.googleapis.com maps.gstatic.com maps.google.* google.*/maps'],
  'google-tag-manager': ['advertising', `${analytics} ${ads}`],
  hotjar: ['analytics', 'hotjar.com hotjar.io'],
  hubspot: [
    'marketing',
    'hs-scripts.com hs-analytics.net hs-banner.com hsadspixel.net hscollectedforms.net track.hubspot.com track-eu1.hubspot.com',
  ],
  intercom: ['functional', 'intercom.io intercomcdn.com intercomcdn.eu intercom-messenger.com'],
  'kakao-pixel': ['advertising', 't1.daumcdn.net/kas t1.daumcdn.net/adfit bc.ad.daum.net'],
  'line-tag': ['advertising', 'd.line-scdn.net/n/line_tag tr.line.me'],
  linkedin: ['advertising', 'snap.licdn.com ads.linkedin.com linkedin.com/px'],
  'meta-pixel': [
    'advertising',
    'connect.facebook.net facebook.com/tr facebook.com/privacy_sandbox',
  ],
  'microsoft-clarity': ['analytics', 'clarity.ms c.bing.com'],
  'microsoft-uet': ['advertising', 'bat.bing.com bat.bing.net'],
  mixpanel: ['analytics', 'mixpanel.com mxpnl.com'],
  'naver-analytics': ['analytics', 'wcs.naver.net wcs.naver.com wcs.pstatic.net'],
  pinterest: ['advertising', 'ct.pinterest.com s.pinimg.com/ct'],
  plausible: ['analytics', 'plausible.io'],
  posthog: ['analytics', 'posthog.com'],
  recaptcha: ['functional', 'google.*/recaptcha gstatic.com/recaptcha recaptcha.net'],
  reddit: [
    'advertising',
    'redditstatic.com/ads alb.reddit.com pixel-config.reddit.com conversions-config.reddit.com',
  ],
  segment: ['analytics', 'segment.io segment.com'],
  snap: ['advertising', 'sc-static.net tr.snapchat.com tr6.snapchat.com'],
  tiktok: ['advertising', 'analytics.tiktok.com analytics-sg.tiktok.com business-api.tiktok.com'],
  vimeo: ['functional', 'vimeo.com vimeocdn.com'],
  'x-pixel': [
    'advertising',
    'ads-twitter.com ads-api.twitter.com analytics.twitter.com t.co/i t.co/1',
  ],
  youtube: ['functional', 'youtube.com youtube-nocookie.com ytimg.com googlevideo.com'],
};

/** Ids that `presets` may name. */
export const presetIds: readonly string[] = Object.keys(hosts);

export const presetRules = (id: string): Rule[] => {
  const [purpose, names] = hosts[id] ?? ['', ''];
  return [...new Set(names.split(' '))]
    .filter(Boolean)
    .map((match) => ({ match, purpose, vendor: id, preset: true }));
};
