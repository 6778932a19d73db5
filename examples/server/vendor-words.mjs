/** Hosts that the vendors' own files send to, and whose they are. */
export const VENDOR_HOSTS = {
  'www.googletagmanager.com': 'Google Analytics',
  'www.google-analytics.com': 'Google Analytics',
  'region1.google-analytics.com': 'Google Analytics',
  'analytics.google.com': 'Google Analytics',
  'stats.g.doubleclick.net': 'Google Analytics',
  'pagead2.googlesyndication.com': 'Google Analytics',
  'www.google.com': 'Google Analytics',
  'cdn.adjust.com': 'Adjust',
  'app.adjust.com': 'Adjust',
  'app.adjust.world': 'Adjust',
  'gdpr.adjust.com': 'Adjust',
};

const ADJUST = {
  '/session': 'heard that a session started',
  '/event': 'heard of an event',
  '/attribution': 'was asked where the visitor came from',
  '/sdk_click': 'heard of a click on an ad',
  '/third_party_sharing': 'was told a sharing choice',
  '/gdpr_forget_device': 'was told to forget this device',
};

const GOOGLE_EVENTS = {
  page_view: 'heard of a page view',
  session_start: 'heard that a session started',
  user_engagement: 'heard how long the page was looked at',
  purchase: 'heard of a purchase',
};

const google = (path, fields) => {
  if (!/collect|conversion|ga-audiences/.test(path)) return 'handed out a script';
  const event = fields.get('en');
  return GOOGLE_EVENTS[event] ?? (event ? `heard of “${event}”` : 'got a hit');
};

/** One request in plain words; the vendor is the subject of the sentence. */
export const vendorWords = (vendor, path, fields) => {
  if (vendor === 'Google Analytics') return google(path, fields);
  if (vendor === 'Adjust') return ADJUST[path] ?? 'handed out its script';
  if (vendor === 'Example Ads') {
    return fields.get('event') === 'purchase' ? 'heard of a purchase' : 'saw its pixel loaded';
  }
  return path.endsWith('.html') ? 'showed its video player' : 'handed out a file';
};
