import type {
  Config,
  Reason,
  SourceStatus,
  StoredItem,
  VendorConfig,
  VendorRole,
} from '../types.js';

/** What a vendor may use of the page; nothing else of the core is known to it. */
export interface VendorTools {
  /** May this purpose or vendor run now? */
  has(id: string): boolean;
  /** The owner's data layer array. */
  dataLayer(): unknown[];
  /** Adds a script with the page's nonce. Rejects when it cannot be loaded. */
  load(src: string): Promise<void>;
  /** ISO 3166 code of where the visitor is treated as being, `ZZ` when unknown. */
  region(): string;
  /** The owner's whole configuration, to be read only. */
  config: Config;
  /** Why a purpose or vendor may run now, or not. */
  why(id: string): Reason | undefined;
  /** It was not allowed earlier on this page. */
  waited: boolean;
  /** Removes whatever bears one of these names. */
  erase(names: readonly string[]): void;
}

/**
 * One vendor: what is known of it, and how it is started, told and stopped. One file in this folder,
 * loaded by id on pages whose configuration names it, so that a vendor costs other sites nothing.
 */
export interface VendorModule<C = never> {
  /** What visitors read. */
  name: string;
  /** Purpose that it is filed under unless the owner says otherwise. */
  purpose: string;
  role: VendorRole;
  /** Counts as sale or sharing until the owner states otherwise. */
  saleOrShare: boolean;
  /** ISO 3166-1 code of the country that receives the data. */
  country?: string;
  optOutUrl?: string;
  /** Hosts (with path, where the host serves other things too) that it sends to. `*` at the end: every ending. */
  hosts: readonly string[];
  /** Everything it keeps on the device under this configuration. */
  storage(config: C): readonly StoredItem[];
  /** Configuration keys of its own: what they may hold, and which must be there. */
  rules: Readonly<Record<string, RegExp | ((value: unknown) => boolean) | null>>;
  required: readonly string[];
  /** Where these facts come from, and how far they were checked. */
  source: { ref: string; status: SourceStatus | 'measured' };
  /** Keys of the configuration that contradict others; each is a problem. */
  conflicts?(config: C): readonly string[];
  /** Only a new page is rid of it, whatever it was told. */
  lasting?: true;
  /** Addresses that may still leave while it is being told; all else is silent from the first moment. */
  farewell?: RegExp;
  /** The visitor asked for erasure at the vendor. Rejects with the reason. Never part of a withdrawal. */
  erase?(config: C, tools: VendorTools): Promise<void>;
  /** `false`: loaded, but not started, because the answer had changed meanwhile. */
  start?(config: C, tools: VendorTools): Promise<boolean | void> | void;
  /** Runs where the answer is not yes, with `consentMode: 'advanced'` only. */
  wait?(config: C, tools: VendorTools): void;
  /** Runs after each later change while the vendor is running. */
  update?(config: C, tools: VendorTools): void;
  /**
   * Tells the vendor to stop. Silence and storage are seen to for every vendor alike. May answer with
   * further names that only the next page can remove.
   */
  stop?(
    config: C,
    tools: VendorTools,
    started: boolean,
  ): Promise<readonly string[] | void> | readonly string[] | void;
}

/** A vendor of the owner's, as the gate knows it. */
export interface Vendor {
  id: string;
  config: VendorConfig;
}
