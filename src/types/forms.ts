import type { MessageChannel } from '../policy/document.js';

/** How a consent reached the controller that was not given on this page (Model policies, Art 2). */
export type ConsentChannel =
  'web' | 'paper' | 'fax' | 'phone' | 'oral' | 'board' | 'email' | 'offline' | 'partner';

/** A consent to a form, told by the page: given elsewhere, or in a form that Assent does not draw. */
export interface FormConsent {
  /** Id of the form. */
  form: string;
  /** What was said yes to. Default: everything that the form asks. */
  purposes?: readonly string[];
  /** Ways of messages that were said yes to. Needed where the form asks for them. */
  channels?: readonly MessageChannel[];
  /** Ids of the items given, never what they hold. */
  items?: readonly string[];
  /** How it was given. Without it: here and now, in a form of this page. */
  channel?: ConsentChannel;
  /** Where its proof lies, such as `scan-2026-114`: letters, digits, `.`, `_`, `:`, `/`, `-`, 64 at most. */
  evidence?: string;
  /** ISO 8601 instant at which it was given. Default now. */
  at?: string;
}

/** What a form was said yes to, as a receipt names it. */
export interface GivenForm {
  id: string;
  purposes: readonly string[];
  /** Ids of what was filled in, never what it holds. */
  items: readonly string[];
  channels?: readonly MessageChannel[];
  /** `pending`: does not count before it is confirmed. */
  confirm?: 'pending' | 'confirmed';
  /** Receipt of the pending yes that this one confirms. */
  of?: string;
  /** ISO 8601 instant: until then to be confirmed in writing (`pending`), or to be asked again. */
  due?: string;
}

/** Where a consent comes from that was not given on the page (S59). */
export interface Evidence {
  channel: ConsentChannel;
  reference?: string;
  /** ISO 8601 instant at which it was given. */
  at: string;
}

/** A consent that has to be confirmed by a day. */
export interface DueConfirmation {
  /** Id of the receipt. */
  receipt: string;
  form: string;
  purposes: readonly string[];
  channels?: readonly MessageChannel[];
  /** `written`: a spoken consent, to be confirmed in writing · `again`: its years are nearly over. */
  what: 'written' | 'again';
  /** ISO 8601 instant. */
  by: string;
  overdue: boolean;
}
