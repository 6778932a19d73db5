import type { KnownPurpose, Localised } from '../types.js';

/**
 * A privacy policy as data: one issuer, one audience edition, one version, any number of languages.
 * Clauses are addressed by id and never by number, because numbers shift between editions (S27).
 * JSON Schema: `schema/policy.schema.json`; checked by `assent validate`.
 */
export interface PolicyDocument {
  /** For editors: the address of `schema/policy.schema.json`. */
  $schema?: string;
  /** Stable id of issuer and edition, such as `ncp` or `koscom`. Lower-case letters, digits, `-`. */
  id: string;
  issuer: { id: string; name: Localised };
  /** Whom it is written for; the same build serves each edition by configuration (S31). */
  edition: 'private' | 'public' | 'financial' | (string & {});
  /** Letters, digits, `.`, `_`, `-`. */
  version: string;
  /** BCP 47 tags in which every text exists (S39). */
  languages: readonly string[];
  /** `YYYY-MM-DD`, the day on which visitors were first told. Counted in `utcOffset`. */
  announced: string;
  /** `YYYY-MM-DD`; in force from the first instant of that day. */
  effective: string;
  /** The controller's clock, such as `+09:00`. Default `+00:00`. */
  utcOffset?: string;
  /** What changed against the version before. */
  change?: {
    /** Touches collection and use, provision to third parties, or rights: 30 days' notice, not 7 (S32). */
    material: boolean;
    areas?: readonly ('collection' | 'provision' | 'rights' | 'retention' | 'other')[];
    summary: Localised;
  };
  purposes: readonly PolicyPurpose[];
  clauses: readonly PolicyClause[];
  /** Consents that are given in a form (S9-S13). */
  forms?: readonly PolicyForm[];
  /** Items collected for the contract or made automatically; no consent is asked for these. */
  collection?: readonly CollectionGroup[];
  /** Third parties that receive data for their own ends. */
  recipients?: readonly Recipient[];
  /** Lists of recipients kept on a page of their own: pinned, so that a silent change shows (S38). */
  recipientLists?: readonly RecipientList[];
  processors?: readonly Processor[];
  /** Transfers to another country. */
  transfers?: readonly Transfer[];
  /** Vendors named as analysis tools, by Assent's vendor id. A purpose covers no other (S6). */
  tools?: readonly { vendor: string; purpose: string; optOutUrl?: string }[];
  retention: readonly RetentionRule[];
  contacts: readonly PolicyContact[];
  addenda?: readonly PolicyAddendum[];
}

export interface PolicyPurpose {
  /** A known purpose's id, or one of the policy's own. */
  id: string;
  /** Known purpose whose legal treatment applies; default: the known purpose of the same id, else opt-in. */
  like?: Exclude<KnownPurpose, 'necessary'>;
  /** Needed for the contract or by law: shown, never togglable (S1). */
  required?: boolean;
  /** Id of the clause that it comes from; several purposes may split one clause (S4). */
  clause: string;
  name: Localised;
  description: Localised;
  /** Item ids, such as `email`, `cookie`, `visit-record`. */
  items: readonly string[];
  /** Ids of recipients and processors. */
  recipients?: readonly string[];
  /** Ids of `retention`. */
  retention?: readonly string[];
  refusalEffect?: Localised;
  /** What Part 6A of Hong Kong's PDPO wants said before direct marketing. */
  directMarketing?: DirectMarketing;
}

/** PDPO s 35C (own use) and s 35J (provision). Empty or vague classes make the consent void. */
export interface DirectMarketing {
  /** Kinds of personal data used. */
  data: readonly Localised[];
  /** Classes of goods, services or causes that will be marketed. */
  subjects: readonly Localised[];
  /** Free way to answer: mail address, page or telephone number. */
  channel: string;
  /** Classes of persons that receive the data. Without it, own use only. */
  transferees?: readonly Localised[];
  /** Provided for gain? Must be said when `transferees` is there. */
  gain?: boolean;
}

export interface PolicyClause {
  /** Such as `purpose.marketing`, `retention.statutory`. */
  id: string;
  /** As printed; gaps are kept and mean what they say (S27). */
  number?: string;
  title: Localised;
  text: Localised;
  /** Where the promise comes from: document, chapter, article. */
  source?: string;
}

export interface CollectionGroup {
  id: string;
  items: ItemRule;
  /** `contract`: given by the member · `automatic`: made by the visit. */
  kind: 'contract' | 'automatic';
}

/** Items by id. `oneOf`: one of each group is enough (S11). */
export interface ItemRule {
  required?: readonly string[];
  optional?: readonly string[];
  oneOf?: readonly (readonly string[])[];
}

export interface PolicyForm {
  id: string;
  /** Purposes that the form asks for. */
  purposes: readonly string[];
  clause?: string;
  items: ItemRule;
  /** Id of a `retention` rule. */
  retention?: string;
  refusalEffect?: Localised;
  /** Purposes without whose yes the form cannot do what it is for. Default none: every box may stay empty. */
  requires?: readonly string[];
  /** Ways that advertising messages take: each is asked on its own (S60). */
  channels?: readonly MessageChannel[];
  /** Double opt-in: a yes counts once it is confirmed. */
  confirm?: boolean;
}

/** How a message reaches somebody. */
export type MessageChannel = 'email' | 'sms' | 'phone' | 'post' | 'push' | 'messenger';

export interface Recipient {
  id: string;
  name: Localised;
  items: readonly string[];
  purpose: Localised;
  /** How long the recipient keeps it. */
  keeps: Period;
  /** ISO 3166-1. */
  country?: string;
}

export interface RecipientList {
  id: string;
  url: string;
  /** `sha256-` and base64, as in Subresource Integrity. */
  hash: string;
  /** `YYYY-MM-DD` */
  retrieved: string;
}

export interface Processor {
  id: string;
  name: Localised;
  task: Localised;
  /** Marketing work is set apart: it belongs to optional purposes. */
  marketing?: boolean;
  /** ISO 3166-1. */
  country?: string;
}

/** Shape of the source policies' table of processors abroad. */
export interface Transfer {
  id: string;
  /** Id of the processor or recipient; missing where the controller itself moves the data. */
  to?: string;
  /** ISO 3166-1 of the destination. */
  country: string;
  /** `YYYY-MM-DD` */
  since?: string;
  method: Localised;
  items: readonly string[];
  task: Localised;
  keeps: Period;
  /** Level of protection promised there. */
  safeguard?: Localised;
}

/** How long. Exactly one unit; `until` for what no calendar knows. */
export interface Period {
  years?: number;
  months?: number;
  days?: number;
  until?: 'purpose-met' | 'contract-ends' | 'membership-ends' | 'service-ends' | 'as-policy';
  /** What the period counts from. Default `collection`. */
  from?: 'collection' | 'leaving' | 'termination-request' | 'transaction';
}

export interface RetentionRule {
  id: string;
  what: Localised;
  keeps: Period;
  /** The law that orders it; without one it is the controller's own rule. */
  law?: string;
}

/** A role, never a person (S46). At least one channel; a telephone alone is enough. */
export interface PolicyContact {
  role: 'privacy-officer' | 'handler' | 'representative' | 'complaints';
  name: Localised;
  phone?: string;
  email?: string;
  url?: string;
  /** ISO 3166-1; for complaint bodies. */
  country?: string;
}

/** Clauses for those located in, residing in, or using the service of the region (S21). */
export interface PolicyAddendum {
  /** `us`, `sg`, `hk`, `eu`, or the owner's own. */
  id: string;
  title: Localised;
  /** ISO 3166-1 codes of the territory and its possessions (S30). */
  regions: readonly string[];
  clauses: readonly AddendumClause[];
}

export interface AddendumClause extends PolicyClause {
  /** Ids of base clauses that it prevails over (S22). */
  replaces?: readonly string[];
  /** What it promises, in fields that can be compared; see `protection.ts` (S23). */
  promises?: Readonly<Record<string, string | number>>;
  /** Answered by the visitor as a record of its own kind, never as consent to tracking (S8). */
  asks?: 'acceptance' | 'acknowledgement';
}
