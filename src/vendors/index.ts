import type { Config } from '../types.js';
import { adjust } from './adjust.js';
import { googleAnalytics } from './google-analytics.js';
import { scriptTag } from './script-tag.js';
import type { Adapter, Vendor } from './vendor.js';

/** Vendors known by id. Any other id is a script of the owner's own describing. */
const adapters: Readonly<Record<string, Adapter | undefined>> = {
  __proto__: null as never,
  'google-analytics': googleAnalytics as Adapter,
  adjust: adjust as Adapter,
};

export const vendorsOf = (config: Config): Vendor[] =>
  (config.vendors ?? []).map((vendor) => {
    const adapter = adapters[vendor.id] ?? (scriptTag as Adapter);
    return { id: vendor.id, purpose: vendor.purpose ?? adapter.purpose, config: vendor, adapter };
  });
