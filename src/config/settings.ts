import type {
  Config,
  DocumentRef,
  PolicyDocument,
  RegionConfig,
  ScriptVendorConfig,
  StoredItem,
  VendorConfig,
  VendorRole,
} from '../types.js';
import { knownPurposes, type Purpose } from '../decisions/purposes.js';
import type { CookieOptions } from '../decisions/keep.js';
import type { VendorModules } from '../vendors/load-vendors.js';
import { moduleFor } from '../vendors/own.js';
import type { VendorModule } from '../vendors/vendor.js';

/** A vendor with everything a visitor may know about it. */
export interface KnownVendor {
  id: string;
  name: string;
  purpose: string;
  saleOrShare: boolean;
  hosts: readonly string[];
  storage: readonly StoredItem[];
  role: VendorRole;
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

const describe = (config: VendorConfig, known: VendorModule): KnownVendor => {
  const { id } = config;
  const facts = moduleFor(config, known);
  const own = config as ScriptVendorConfig;
  return {
    id,
    name: own.name ?? (facts.name || id),
    purpose: own.purpose ?? facts.purpose,
    saleOrShare: own.saleOrShare ?? facts.saleOrShare,
    hosts: [...facts.hosts, ...(own.hosts ?? [])],
    storage: facts.storage(config as never),
    role: facts.role,
    country: own.country ?? facts.country,
    optOutUrl: own.optOutUrl ?? facts.optOutUrl,
  };
};

/** Where the visitor is, as far as the configuration says. */
export const placeOf = ({ region = {} }: Config): RegionConfig =>
  typeof region === 'string' ? { location: region } : region;

/** The policy as the configuration alone names it. */
export const policyRef = ({ policy = {} }: Config): DocumentRef => {
  const { id = 'policy', version = '1', effective = '1970-01-01' } = policy;
  return { id, version, effective };
};

interface Declared {
  id: string;
  like?: string | undefined;
  form?: boolean | undefined;
  required?: boolean | undefined;
}

/** What the owner declares: in the configuration, else in the policy document, else the usual. */
const declaredIn = (
  { purposes, forms }: Config,
  vendors: readonly KnownVendor[],
  document: PolicyDocument | undefined,
): readonly Declared[] => {
  const inForms = document?.forms?.flatMap((form) => form.purposes) ?? [];
  const listed: readonly Declared[] | undefined = document?.purposes.map(
    ({ id, like, required }) => ({ id, like, required, form: inForms.includes(id) }),
  );
  // A purpose with vendors is asked in the notice, which names them.
  const own = (forms ?? [])
    .flatMap((form) => form.purposes)
    .filter((id) => !vendors.some(({ purpose }) => purpose === id));
  const known = (id: string): Declared => ({ id, ...(own.includes(id) && { form: true }) });
  return [
    { id: 'necessary', required: true },
    // Needed for the contract or by law: shown as always on, never togglable (S1).
    ...(listed ?? []).filter(({ required }) => required),
    ...(purposes?.map((item) => (typeof item === 'object' ? item : known(item))) ??
      listed?.filter(({ required }) => !required) ??
      ['analytics', 'advertising', ...vendors.map(({ purpose }) => purpose), ...own].map(known)),
  ];
};

export const settingsFrom = (
  config: Config,
  modules: VendorModules,
  document?: PolicyDocument,
): Settings => {
  // A vendor whose file could not be loaded belongs to no purpose, so nothing lets it run.
  const vendors = (config.vendors ?? [])
    .filter(({ id, name }) => name !== undefined || modules[id])
    .map((vendor) => describe(vendor, modules[vendor.id] as VendorModule));
  const declared = declaredIn(config, vendors, document);
  const purposes = declared
    .filter(({ id }, index) => declared.findIndex((other) => other.id === id) === index)
    .map((item): Purpose => {
      // What is not the item's own a careless page may have put on every object.
      const { id, like, form, required }: Declared = Object.assign(
        Object.create(null) as Declared,
        item,
      );
      const mine = vendors.filter(({ purpose }) => purpose === id);
      return {
        id,
        like: like ?? (knownPurposes.includes(id as never) ? id : undefined),
        form: form ?? id === 'newsletter',
        required: !!required,
        vendors: mine,
        shared: mine.some(({ saleOrShare }) => saleOrShare),
      };
    });
  return {
    config,
    purposes,
    vendors,
    region: placeOf(config),
    cookie: { name: 'assent', ...config.cookie },
    policy: policyRef(config),
  };
};
