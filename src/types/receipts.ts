import type { DocumentRef } from './law.js';
import type { Evidence, GivenForm } from './forms.js';
import type { Acknowledgement, Layer, Method, RegionSource, ResolvedRegion } from './answers.js';

/** A consent receipt, wire form 1. See `schema/receipt.schema.json`. */
export interface Receipt {
  v: 1;
  /** Which kind of record (S47). */
  kind: 'choice' | 'signal' | 'acceptance' | 'request' | 'form';
  id: string;
  subject: string;
  seq: number;
  site: string;
  at: string;
  event:
    | 'granted'
    | 'refused'
    | 'changed'
    | 'withdrawn'
    | 'objected'
    | 'signalled'
    | 'acknowledged'
    | 'accepted'
    | 'requested';
  method: Method;
  layer: Layer;
  /** Who acted. `agent`: somebody or something on the visitor's behalf, such as the browser's signal. */
  actor: 'self' | 'guardian' | 'agent';
  /** `inputs`: what each source said of the place, where more than one did (S47). */
  region: ResolvedRegion & {
    residence?: string;
    service?: string;
    inputs?: Readonly<Partial<Record<RegionSource, string>>>;
  };
  lang: string;
  policy: DocumentRef;
  addenda: readonly DocumentRef[];
  /** `variant`: layout of the notice, where one was on screen. */
  notice: { hash: string; version: string; variant?: string };
  /** `refused`: vendors that the visitor switched off on their own. */
  vendors: { version: string; count: number; refused?: readonly string[] };
  /** `clause`: where the policy speaks of the purpose (S4). */
  purposes: Readonly<Record<string, { state: ReceiptState; basis: ReceiptBasis; clause?: string }>>;
  signals: { gpc?: true; dnt?: true };
  /** What the visitor accepted or acknowledged, apart from every purpose (S8). */
  acknowledged?: Acknowledgement;
  /** The form that was answered (S9). */
  form?: GivenForm;
  /** Given elsewhere, and told here (S59). */
  evidence?: Evidence;
  request?: VisitorRequest;
  /** Addenda that promise different things: the more protective one binds (S23). */
  conflicts?: readonly PromiseConflict[];
  /** Recipient lists kept by link, pinned by hash (S38). */
  lists?: readonly { id: string; hash: string; retrieved: string }[];
  /** Names that could not be removed at a withdrawal. */
  left?: readonly string[];
  expires?: string;
  prev: { id: string; hash: string } | null;
  sdk: string;
}

/** What a visitor asks the controller to do with the data (S42, S43). */
export interface VisitorRequest extends Correction {
  kind: 'erasure' | 'correction';
  state: 'open' | 'taken-back' | 'answered';
}

/** What is to be corrected, without a word of the visitor's own: a receipt bears no free text. */
export interface Correction {
  /** Id of the receipt that is wrong. */
  of?: string;
  /** Member of that receipt that is wrong. */
  about?: 'purposes' | 'vendors' | 'at' | 'actor' | 'region' | 'lang' | 'policy';
}

/** One field on which addenda differ. */
export interface PromiseConflict {
  field: string;
  value: string | number;
  by: string;
  over: readonly { value: string | number; by: string }[];
}

export type ReceiptState = 'granted' | 'denied' | 'objected' | 'exempt' | 'unasked';

export type ReceiptBasis = 'consent' | 'explicit_consent' | 'opt_out' | 'exempt';

/** What a look at the device's receipts found. */
export interface ReceiptCheck {
  /** Each names the one before it, unchanged. */
  intact: boolean;
  checked: number;
  /** Id of the first that does not fit, and why. */
  broken?: { id: string; why: 'changed' | 'gap' | 'order' };
  /**
   * `signed`: the collector showed that it holds the newest, under a signed root · `differs`: it holds
   * another one under that id · `unsigned`: it could not be asked, signs nothing, or with another key ·
   * `unchecked`: it gave a proof, and this browser cannot check Ed25519.
   */
  archive: 'signed' | 'differs' | 'unsigned' | 'unchecked';
  /** Whose key signed: one of `receiptsKeys`, or one that the collector itself publishes. */
  key?: 'configured' | 'published';
}
