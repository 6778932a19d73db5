import type { Config, DocumentRef, RegionConfig, ScriptVendorConfig } from '../types.js';
import { knownPurposes, type Purpose } from '../decisions/purposes.js';
import type { CookieOptions } from '../decisions/keep.js';
import { factsOf } from '../vendors/facts.js';
import { vendorsOf } from '../vendors/index.js';
import type { Vendor } from '../vendors/vendor.js';

/** A vendor with everything a visitor may know about it. */
export interface KnownVendor extends Vendor {
  name: string;
  saleOrShare: boolean;
  hosts: readonly string[];
  storage: readonly string[];
  country?: string | undefined;
  optOutUrl?: string | undefined;
}

/** A checked configuration with every default filled in. */
export interface Settings {
  config: Config;
  purposes: readonly Purpose[];
  vendors: readonly KnownVendor[];
  region: RegionConfig;
  cookie: CookieOptions;
  policy: DocumentRef;
}

const describe = (vendor: Vendor): KnownVendor => {
  const facts = factsOf(vendor.id);
  const own = vendor.config as ScriptVendorConfig;
  return {
    ...vendor,
    name: own.name ?? (facts.name || vendor.id),
    saleOrShare: own.saleOrShare ?? facts.saleOrShare,
    hosts: [...facts.hosts, ...(own.hosts ?? [])],
    storage: facts.storage(vendor.config as never),
    country: own.country ?? facts.country,
    optOutUrl: own.optOutUrl ?? facts.optOutUrl,
  };
};

export const settle = (config: Config): Settings => {
  const vendors = vendorsOf(config).map(describe);
  const declared = config.purposes ?? [
    ...new Set(['analytics', 'advertising', ...vendors.map(({ purpose }) => purpose)]),
  ];
  const purposes = [
    { id: 'necessary' },
    ...declared.map((item) => (typeof item === 'object' ? item : { id: item })),
  ]
    .filter(({ id }, index) => id !== 'necessary' || index === 0)
    .map((item): Purpose => {
      const { id, like, form } = item as { id: string; like?: string; form?: boolean };
      const mine = vendors.filter(({ purpose }) => purpose === id);
      return {
        id,
        like: like ?? (knownPurposes.includes(id as never) ? id : undefined),
        form: form ?? id === 'newsletter',
        vendors: mine,
        shared: mine.some(({ saleOrShare }) => saleOrShare),
      };
    });
  const { id = 'policy', version = '1', effective = '1970-01-01' } = config.policy ?? {};
  return {
    config,
    purposes,
    vendors,
    region: typeof config.region === 'string' ? { location: config.region } : (config.region ?? {}),
    cookie: { name: 'assent', ...config.cookie },
    policy: { id, version, effective },
  };
};
