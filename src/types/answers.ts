import type { Decision } from './decisions.js';

/** Source that decided the region, strongest first. */
export type RegionSource =
  'option' | 'page' | 'server-timing' | 'endpoint' | 'record' | 'heuristic' | 'none';

export interface ResolvedRegion {
  /** ISO 3166 code, `ZZ` when unknown. */
  code: string;
  regime: string;
  by: RegionSource;
}

/** Surface on which a decision was made. */
export type Layer = 'banner' | 'preferences' | 'placeholder' | 'form' | 'api' | 'none';

/** What the visitor, the browser or the clock did. */
export type Method =
  | 'accept_all'
  | 'reject_all'
  | 'save_choices'
  | 'toggle'
  | 'withdraw_all'
  | 'undo'
  | 'close'
  | 'gpc'
  | 'dnt'
  | 'acknowledge'
  | 'object'
  | 'request'
  | 'minor'
  | 'not_minor'
  | 'form'
  | 'import'
  | 'api';

export interface Snapshot {
  region: ResolvedRegion;
  /** Ids of the addenda that apply here. */
  addenda: readonly string[];
  policyVersion: string;
  /** May it run now? Regime, decision and signal already applied. */
  allowed: Readonly<Record<string, boolean>>;
  /** What the visitor answered, per purpose. */
  purposes: Readonly<Record<string, Decision>>;
  /** Vendors that may run now: their purpose may, and they were not refused on their own. */
  vendors: readonly string[];
  /** Global Privacy Control is on. */
  gpc: boolean;
  /** ISO 8601 instant of the last decision. */
  decidedAt: string | undefined;
  method: Method | undefined;
}

/** One decision, with everything that its receipt needs. */
export interface Change {
  before: Readonly<Record<string, Decision>>;
  after: Readonly<Record<string, Decision>>;
  /** Milliseconds since 1970. */
  at: number;
  method: Method;
  layer: Layer;
}

/**
 * Why, in one word (S57): `undeclared` nobody declared it, so never · `waiting` not worked out yet ·
 * `necessary` · `granted` · `refused` · `not-asked` · `expired` a yes that is over · `region-rule` the
 * law here lets it run without an answer · `signal` the browser says no · `vendor-refused` its purpose
 * may, this vendor may not · `held` a request to erase or correct is open · `minor` declared under
 * age, and no guardian said yes.
 */
export type Reason =
  | 'undeclared'
  | 'waiting'
  | 'necessary'
  | 'granted'
  | 'refused'
  | 'not-asked'
  | 'expired'
  | 'region-rule'
  | 'signal'
  | 'vendor-refused'
  | 'held'
  | 'minor';

export interface Explanation {
  allowed: boolean;
  /** One sentence per reason, strongest last. */
  because: readonly string[];
}

/** A policy accepted or acknowledged: a record of its own kind, which opens no purpose (S8). */
export interface Acknowledgement {
  kind: 'acceptance' | 'acknowledgement';
  /** Document and clause that asked for it, such as `us` and `us.1`. */
  document: string;
  clause: string;
  version: string;
}
