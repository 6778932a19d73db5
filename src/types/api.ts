import type { Correction, Receipt, ReceiptCheck, VisitorRequest } from './receipts.js';
import type { View } from './notice.js';
import type { DueConfirmation, FormConsent } from './forms.js';
import type { Status } from './decisions.js';
import type { Change, Explanation, Layer, Reason, Snapshot } from './answers.js';
import type { MessageChannel } from '../policy/document.js';

/** Events, on `window` as `assent:<name>` and through `on()`. */
export interface Events {
  ready: Snapshot;
  /** `change` is missing where another tab decided. */
  change: Snapshot & { change?: Change | undefined };
  show: { view: View };
  hide: Record<string, never>;
  /** A gated element or vendor was let through, stopped, or could not be loaded. */
  gate: {
    what: string;
    purpose: string;
    state: 'released' | 'stopped' | 'failed';
    /** Stored by the vendor, and out of a script's reach. */
    left?: readonly string[];
    /** Its script arrived after its end, and it was stopped once more. */
    late?: true;
  };
  receipt: { receipt: Receipt; state: 'queued' | 'stored' | 'refused' };
  /** A form was answered with a yes. `pending`: it does not count before `confirm()`. */
  form: {
    form: string;
    /** Id of the receipt. */
    receipt: string;
    state: 'granted' | 'pending';
    purposes: readonly string[];
    channels?: readonly MessageChannel[] | undefined;
    /** ISO 8601 instant: see `GivenForm`. */
    due?: string | undefined;
  };
  error: { message: string; problems?: readonly Problem[] | undefined };
}

/** One mistake in the configuration. */
export interface Problem {
  /** Such as `vendors[0].purpose`. */
  path: string;
  found: unknown;
  /** The key itself is not known. */
  unknown?: true;
}

export interface Assent {
  readonly version: string;
  /** Resolves once the region is known and the gate has decided. */
  readonly ready: Promise<Assent>;
  /** May this purpose or vendor run now? Undeclared ones: false. */
  has(purposeOrVendor: string): boolean;
  status(purpose: string): Status;
  /** Why, in one word and at once. `explain()` tells the whole chain. */
  why(purposeOrVendor: string): Reason;
  get(): Snapshot;
  /** Resolves when the purpose is allowed; rejects only with the signal's reason. */
  when(purpose: string, options?: { signal?: AbortSignal }): Promise<void>;
  /** Calls back now if the event already happened (`ready`), and at every later one. Returns the undo. */
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void;
  acceptAll(): Promise<Snapshot>;
  rejectAll(): Promise<Snapshot>;
  /**
   * Answers for purposes, and for single vendors: a vendor runs while its purpose may and it was not
   * refused itself. Throws (rejects) on an unknown id and changes nothing then.
   */
  set(choices: Readonly<Record<string, boolean>>, options?: { layer?: Layer }): Promise<Snapshot>;
  /** Takes back one purpose, or everything. */
  withdraw(purpose?: string): Promise<Snapshot>;
  /**
   * Records that the policy was accepted or acknowledged where an addendum asks for it (US, Singapore).
   * Opens no purpose and sends a receipt of its own (S8). Rejects where nothing asks for it.
   */
  acknowledge(document?: string): Promise<Receipt>;
  /**
   * Records a consent to a form of this visitor's that was given elsewhere (on paper, by telephone, to a
   * partner: S59), or in a form that Assent does not draw. Rejects on what the form does not ask.
   */
  record(consent: FormConsent): Promise<Receipt>;
  /**
   * A pending yes counts from now on: the visitor opened the link in the message (double opt-in), or the
   * written confirmation of a spoken consent was sent. `consent` says what it was about where this
   * device does not know the receipt. Rejects where nothing is pending, or it is too late.
   */
  confirm(receipt: string, consent?: FormConsent): Promise<Receipt>;
  /** Consents of this device that have to be confirmed by a day, soonest first. */
  due(): Promise<readonly DueConfirmation[]>;
  /**
   * Asks vendors to erase what they hold of this visitor (Adjust: `gdprForgetMe`). Cannot be taken back,
   * and never follows from a withdrawal. Resolves with the vendors that did; rejects where one could not.
   */
  requestErasure(vendor?: string): Promise<readonly string[]>;
  /** Forgets every decision on this device and asks again. Sends no receipt. */
  reset(): Promise<Snapshot>;
  showBanner(): Promise<void>;
  showPreferences(options?: { focus?: string }): Promise<void>;
  hide(): Promise<void>;
  /** Why may this purpose, vendor or element run, or not? */
  explain(subject: string | Element): Promise<Explanation>;
  /**
   * This device's receipts, oldest first. `forget: true` deletes these copies first (S42), in every tab:
   * the answers stay in force, the collector keeps its own, and what it does not hold yet is still sent.
   * Rejects while a request is open.
   */
  receipts(options?: { forget: true }): Promise<readonly Receipt[]>;
  /** Checks the chain of this device's receipts, and the collector's proof where it gives one. */
  verifyReceipts(): Promise<ReceiptCheck>;
  /**
   * Records that the visitor asks for erasure or correction. Until `closeRequest()` nothing optional
   * runs and nothing is asked (S43); erasure also takes back every yes. Your server learns of it by the
   * receipt. `what` says which receipt is wrong, and in what; that one stays as it is, and the new one
   * names it (S42). Rejects where a request is open, or a receipt is named that this device does not have.
   */
  request(kind: VisitorRequest['kind'], what?: Correction): Promise<Receipt>;
  /** Ends the hold: the visitor took the request back (default), or you answered it. */
  closeRequest(state?: 'taken-back' | 'answered'): Promise<Receipt>;
  /** An objection (GDPR Art 21): stops the purpose, or all, and is recorded as such (S45). */
  object(purpose?: string): Promise<Snapshot>;
  /**
   * Declares the visitor under the age at which people decide for themselves (S44), or takes that back
   * (`false`). Everything optional goes off and stays off, on later pages too: only a no counts, but for
   * what a guardian grants. With an age in whole years the law of the place says what it means: under
   * age; or of age, but sale and sharing wait for a yes or are off whatever is said (in the United States
   * from 13 on, by state: docs/children.md); or nothing.
   * The age is neither kept nor sent, and never lifts what was declared. Without effect where it is so
   * already.
   */
  minor(declared?: boolean | { age: number }): Promise<Snapshot>;
  /** Who acts from now on, on this page; receipts say so (S44). A guardian may grant for a minor. */
  actAs(actor: Receipt['actor']): Promise<void>;
  setLanguage(language: string): Promise<void>;
}
