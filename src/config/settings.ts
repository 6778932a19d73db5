import type {
  Config,
  DocumentRef,
  RegionConfig,
  ScriptVendorConfig,
  VendorConfig,
} from '../types.js';
import { knownPurposes, type Purpose } from '../decisions/purposes.js';
import type { CookieOptions } from '../decisions/keep.js';
import { factsOf } from '../vendors/facts.js';

/** A vendor with everything a visitor may know about it. */
export interface KnownVendor {
  id: string;
  name: string;
  purpose: string;
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

const describe = (config: VendorConfig): KnownVendor => {
  const { id } = config;
  const facts = factsOf(id);
  const own = config as ScriptVendorConfig;
  return {
    id,
    name: own.name ?? (facts.name || id),
    purpose: own.purpose ?? facts.purpose,
    saleOrShare: own.saleOrShare ?? facts.saleOrShare,
    hosts: [...facts.hosts, ...(own.hosts ?? [])],
    storage: facts.storage(config as never),
    country: own.country ?? facts.country,
    optOutUrl: own.optOutUrl ?? facts.optOutUrl,
  };
};

export const settingsFrom = (config: Config): Settings => {
  const vendors = (config.vendors ?? []).map(describe);
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
