import type { PresetVendorConfig } from '../types.js';
import { bring } from './shared/bring.js';
import { globals } from './shared/globals.js';
import { passedOn } from './shared/passed-on.js';
import { queue } from './shared/stub.js';
import type { VendorModule } from './vendor.js';

const methods =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent'.split(
    ' ',
  );

/** The queue that TikTok's script takes over: an array whose methods note themselves in it. */
const pixel = (id: string, src: string, options = {}) => {
  const ttq = queue([], {
    methods,
    _i: { [id]: Object.assign([], { _u: src }) },
    _t: { [id]: Date.now() },
    _o: { [id]: options },
  });
  for (const name of methods) ttq[name] = (...args: unknown[]) => ttq.push([name, ...args]);
  return ttq;
};

export const vendor: VendorModule<PresetVendorConfig> = {
  name: 'TikTok Pixel',
  purpose: 'advertising',
  role: 'joint-controller',
  saleOrShare: true,
  country: 'SG',
  optOutUrl: 'https://www.tiktok.com/setting',
  rules: { account: /^[A-Z0-9]{10,32}$/, options: passedOn },
  required: ['account'],
  source: {
    ref: 'base code in public sites; Open Cookie Database 2026-01',
    status: 'secondary-source-checked',
  },
  hosts: ['analytics.tiktok.com', 'analytics-sg.tiktok.com'],
  storage: () => [
    { name: '_ttp', keeps: 390, for: 'recognise' },
    { name: '_tt_enable_cookie', keeps: 390, for: 'settings' },
    { name: 'ttcsid*', keeps: 365, for: 'session' },
    { name: 'ttclid', keeps: 30, for: 'campaign' },
    { name: 'tt_appInfo', in: 'session', keeps: 'session', for: 'session' },
    { name: 'tt_sessionId', in: 'session', keeps: 'session', for: 'session' },
    { name: 'tt_pixel_session_index', in: 'session', keeps: 'session', for: 'session' },
  ],
  start: async (config, tools) => {
    const {
      id,
      account = '',
      options,
      src = 'https://analytics.tiktok.com/i18n/pixel/events.js',
    } = config;
    const made = pixel(account, src, options);
    made.holdConsent();
    if (!globals.ttq) globals.TiktokAnalyticsObject = 'ttq' as never;
    const address = `${src}${src.includes('?') ? '&' : '?'}sdkid=${account}&lib=ttq`;
    const came = await bring({ id }, tools, address, 'ttq', made);
    if (came === 'late') return false;
    globals.ttq?.grantConsent();
    if (came === 'ours') globals.ttq?.page();
    return true;
  },
  stop: (_config, _tools, started) => {
    if (started) globals.ttq?.revokeConsent?.();
  },
};
