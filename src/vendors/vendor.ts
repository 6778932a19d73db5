import type { VendorConfig } from '../types.js';

/** What an adapter may use of the page; nothing else of the core is known to it. */
export interface VendorTools {
  /** May this purpose run now? */
  has(purpose: string): boolean;
  /** The owner's data layer array. */
  dataLayer(): unknown[];
  /** Adds a script with the page's nonce. Rejects when it cannot be loaded. */
  load(src: string): Promise<void>;
}

/**
 * How a vendor is started: the half that every page view loads. What it stores, where it sends and
 * how it is stopped stand in the same file, exported apart, and are loaded when needed.
 */
export interface Adapter<C = never> {
  /** Purpose it is filed under unless the owner says otherwise. */
  purpose: string;
  /** Runs on every page before anything else, before the configuration was checked. Requests nothing. */
  prepare?(config: C, tools: VendorTools): void;
  /** Runs where the answer is not yes. */
  wait?(config: C, tools: VendorTools): void;
  /** `false`: loaded, but not started, because the answer had changed meanwhile. */
  start(config: C, tools: VendorTools): Promise<boolean | void> | void;
  /** Runs after each later change while the vendor is running. */
  update?(config: C, tools: VendorTools): void;
}

/** What must be known of a vendor to describe it, to check its configuration and to clean up after it. */
export interface VendorFacts<C = never> {
  name: string;
  /** Purpose it is filed under unless the owner says otherwise. */
  purpose: string;
  /** Counts as sale or sharing until the owner states otherwise. */
  saleOrShare: boolean;
  /** Configuration keys of its own: what they may hold, and which must be there. */
  rules: Readonly<Record<string, RegExp | null>>;
  required: readonly string[];
  /** Hosts (with path, where the host serves other things too) that it sends to. */
  hosts: readonly string[];
  /** Names it stores; a trailing `*` matches the rest. */
  storage(config: C): readonly string[];
  country?: string;
  optOutUrl?: string;
}

/** Tells the vendor to stop. Silence and storage are seen to for every vendor alike. */
export type Stop<C = never> = (
  config: C,
  tools: VendorTools,
  started: boolean,
) => Promise<void> | void;

/** A vendor of the owner's, as the gate knows it. */
export interface Vendor {
  id: string;
  purpose: string;
  config: VendorConfig;
  adapter: Adapter;
}
