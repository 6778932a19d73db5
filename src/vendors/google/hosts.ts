/** Google's hosts are shared between its products, so the narrower names say what is whose. */
const everywhere = ['googletagmanager.com', 'doubleclick.net', 'googlesyndication.com'];

export const analyticsHosts: readonly string[] = [
  ...everywhere,
  'google-analytics.com',
  'analytics.google.com',
  'stats.g.doubleclick.net',
  'pagead2.googlesyndication.com/measurement',
  'google.*/measurement',
  'google.*/ads',
  'google.*/ads/ga-audiences',
];

export const adsHosts: readonly string[] = [
  ...everywhere,
  'googleadservices.com',
  'googleads.g.doubleclick.net',
  'td.doubleclick.net',
  'ad.doubleclick.net',
  'fls.doubleclick.net',
  'pagead2.googlesyndication.com/pagead',
  'pagead2.googlesyndication.com/ccm',
  'google.*/ads',
  'google.*/pagead',
  'google.*/ccm',
  'google.*/rmkt',
];
