import type { Assent, Snapshot } from '../src/types.js';

/**
 * What a Transparency & Consent Framework adapter has to be. Assent has none, on purpose: see
 * docs/adr/0008-no-tcf-in-the-core.md. Whoever is registered with IAB Europe as a CMP can write one
 * against this contract, in a package of its own; it uses the public API alone.
 */
export interface TcfAdapter {
  /** As IAB Europe registered it. A string under another's id is a false statement. */
  readonly cmpId: number;
  /** Version of the policies whose texts, stacks and layers it shows, such as 5 for TCF 2.3. */
  readonly policyVersion: number;
  /**
   * The global vendor list, from the owner's own host: Assent never asks a third party. Rejects when
   * it cannot be had; then no string is made.
   */
  vendorList(): Promise<TcfVendorList>;
  /**
   * Installs `__tcfapi`, follows Assent and answers with the undo. The visitor's choices in the
   * framework's own layers are the adapter's; what they mean for Assent's purposes goes through
   * `assent.set()`.
   */
  start(assent: Assent): () => void;
  /** The TC string for what is decided, or undefined where the framework does not apply (outside EEA, UK, CH). */
  encode(snapshot: Snapshot, list: TcfVendorList): string | undefined;
}

/** The parts of the global vendor list (version 3) that a decision turns on. */
export interface TcfVendorList {
  vendorListVersion: number;
  tcfPolicyVersion: number;
  vendors: Readonly<
    Record<
      string,
      { id: number; name: string; purposes: readonly number[]; legIntPurposes: readonly number[] }
    >
  >;
}
