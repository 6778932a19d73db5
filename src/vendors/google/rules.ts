import type { VendorModule } from '../vendor.js';
import type { GoogleConfig } from './config.js';
import { denied } from './denied.js';

const yesNo = (value: unknown) => typeof value === 'boolean';

/** What the configuration of each of Google's tags may hold. */
export const googleRules: VendorModule['rules'] = {
  consentMode: /^(basic|advanced)$/,
  urlPassthrough: yesNo,
  adsDataRedaction: yesNo,
  signals: (value) =>
    typeof value === 'object' &&
    Object.entries(value ?? {}).every(
      ([signal, id]) =>
        Object.hasOwn(denied(), signal) && /^[a-z][a-z0-9-]{0,31}$/.test(String(id)),
    ),
  earlyEvents: /^(discard|keep)$/,
  waitForUpdate: (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 2000,
  cookiePrefix: /^\w{1,64}$/,
  cookieDomain: /^[\w.-]+$/,
  cookiePath: /^\//,
  options: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/**
 * Keys that contradict others. Ids in links are an identifier across pages without a yes, so they need
 * the explicit choice of advanced mode; names of cookies written into `options` would not be found again.
 */
export const googleConflicts = (config: GoogleConfig): readonly string[] => [
  ...(config.consentMode === 'advanced'
    ? []
    : (['urlPassthrough', 'waitForUpdate'] as const).filter((key) => config[key])),
  ...(Object.keys(config.options ?? {}).some(
    (key) =>
      key.startsWith('cookie_') &&
      key !== 'cookie_expires' &&
      key !== 'cookie_update' &&
      key !== 'cookie_flags',
  )
    ? ['options']
    : []),
];
