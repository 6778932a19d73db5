import type { Texts } from './texts.js';
import type { DocumentRef } from './law.js';
import type { Decision, Localised, Mode, UnderAge } from './decisions.js';
import type { ContactConfig, ThemeConfig } from './config.js';
import type { Acknowledgement, ResolvedRegion } from './answers.js';
import type { Period } from '../policy/document.js';

/** `change`: an announced policy version, told ahead. */
export type View = 'hidden' | 'banner' | 'preferences' | 'change';

/** Any store that can be read and followed; nanostores' atoms are. */
export interface Readable<T> {
  get(): T;
  subscribe(listener: (value: T) => void): () => void;
}

/** One thing that a vendor keeps on the device. */
export interface StoredItem {
  /** A trailing `*` stands for the rest. */
  name: string;
  /** Where. Default `cookie`. */
  in?: 'cookie' | 'local' | 'session' | 'database' | 'cache';
  /** How long, in days; `session` until the browser closes, missing where nobody says. */
  keeps?: number | 'session' | undefined;
  /** What it does. */
  for?: 'recognise' | 'session' | 'campaign' | 'settings' | 'throttle' | undefined;
  /** On the vendor's own domain, or unreadable for scripts: a page cannot remove it. */
  beyond?: true | undefined;
}

export interface NoticeVendor {
  id: string;
  name: string;
  country?: string;
  optOutUrl?: string;
  storage: readonly StoredItem[];
  role: VendorRole;
  saleOrShare: boolean;
  /** Runs while its purpose may. Its own switch in the preferences. */
  on: boolean;
}

export type VendorRole = 'processor' | 'third-party' | 'joint-controller';

export interface NoticePurpose {
  id: string;
  name: string;
  description: string;
  mode: Mode;
  decision: Decision;
  /** Runs now. The switch starts here; in opt-in regimes that is off until a yes. */
  on: boolean;
  /** Shown, never togglable: strictly necessary (`on`), or kept off by law for the visitor's age. */
  locked: boolean;
  /** Only ever asked in a form: not part of the first layer or of "accept all". */
  form: boolean;
  /** Nobody answered yet, or asked again: the first layer names it. */
  open: boolean;
  /** A browser signal keeps it off at the moment. */
  signalled: boolean;
  vendors: readonly NoticeVendor[];
}

/** Everything that is on screen, as plain data. */
export interface Notice {
  view: View;
  /** Purpose to bring into view in the preferences. */
  focus?: string;
  language: string;
  texts: Texts;
  /** `ask` before use, or `inform` and offer a no. */
  style: 'ask' | 'inform';
  labels?: 'us';
  purposes: readonly NoticePurpose[];
  region: ResolvedRegion;
  policy: DocumentRef & { url?: string };
  /** The owner's policy as data: every version, oldest first (S37). Empty without documents. */
  versions: readonly PolicyVersion[];
  /** Announced and not put away yet, in order of effect (S33, S36). */
  changes: readonly PolicyVersion[];
  /** Asked again because these terms widened, in plain data (S35). */
  widened: readonly TermChange[];
  /** What the place demands beyond the ordinary: tables, statements, links. */
  blocks: readonly NoticeBlock[];
  /** Clauses that want to be accepted or acknowledged, apart from every purpose (S8). */
  acknowledgements: readonly (Acknowledgement & { done?: string })[];
  contacts: readonly ContactConfig[];
  controller: { name?: string; contact?: string };
  addenda: readonly DocumentRef[];
  /** Only a new page is rid of what ran; the visitor is asked (`reload: 'ask'`). */
  stale?: true;
  /** Vendors' items that could not be removed. */
  left: readonly string[];
  /** Present when Global Privacy Control is on and its status must or may be shown. */
  signal?: 'honoured';
  /** ISO 8601 instant. */
  decidedAt?: string;
  /** Visitors under age: whether to ask, what was declared, and who decides (S44). */
  child?: {
    declared: UnderAge;
    /** Only a no counts, as no guardian acts here. */
    locked: boolean;
    /** Where the owner verifies guardians. */
    url?: string;
  };
  /** A request to erase or correct is open: only a no counts until it is closed (S43). */
  held?: true;
  /** A choice was just saved on this page. */
  saved: boolean;
  /** Id of the receipt of the last answer given on this page. */
  receipt?: string;
  /** Draw the small control that opens the preferences: the page has none of its own. */
  opener: boolean;
  /** The visitor may open the preferences next: they may be made, and must not be shown. */
  ahead?: true;
  theme: ThemeConfig;
}

/** One version of the owner's policy, as it is listed. */
export interface PolicyVersion extends DocumentRef {
  announced: string;
  state: 'past' | 'current' | 'announced';
  /** In the notice's language. */
  summary?: string;
  /** Of the version in force: the clauses that purposes rest on, as they hold here (S1). */
  clauses?: PolicySection['clauses'];
  /** BCP 47 tag of those clauses. */
  language?: string;
}

/** One term of the policy that changed, as data; the widget puts it into words. */
export interface TermChange {
  area:
    | 'items'
    | 'purpose'
    | 'provision'
    | 'processors'
    | 'transfers'
    | 'tools'
    | 'retention'
    | 'forms'
    | 'clauses'
    | 'contacts'
    | 'safeguards'
    | 'addenda'
    | 'issuer';
  /** Clause, purpose, recipient, … that changed, and its name in the policy's own words. */
  id: string;
  name?: Localised;
  effect: 'widened' | 'narrowed' | 'changed' | 'none';
  /** Purposes whose terms it touches. */
  purposes: readonly string[];
  added: readonly Localised[];
  removed: readonly Localised[];
  /** How long something is kept, or where it goes. */
  before?: Period | Localised;
  after?: Period | Localised;
  /** The thing itself is new, or gone. */
  is?: 'new' | 'gone';
  /** Items or purposes that were a choice and are none now, and the other way round. */
  nowRequired?: readonly string[];
  nowOptional?: readonly string[];
  /** Matters only to those whom an addendum of these ISO 3166 codes covers. */
  regions?: readonly string[];
}

/** Embedded content that waits for a yes. */
export interface WaitingEmbed {
  element: HTMLElement;
  purposes: readonly string[];
  vendor?: string;
}

/** A piece of a notice that a place demands, as plain data in the notice's language. */
export interface NoticeBlock {
  id: string;
  /** BCP 47 tag, where it is not the notice's. */
  lang?: string;
  title: string;
  /** Shown in the first layer, folded; otherwise in the preferences only. */
  first?: true;
  /** Set apart: larger and bolder, as PIPA Decree Art 17 wants for marketing. */
  strong?: true;
  text?: readonly string[];
  /** Term and what is said of it. */
  facts?: readonly (readonly [term: string, text: string])[];
  table?: { head: readonly string[]; rows: readonly (readonly string[])[] };
  /** `purposes`: what `reject` says no to; everything without it. */
  links?: readonly {
    text: string;
    href?: string;
    action?: 'preferences' | 'reject';
    /** Address inside the preferences. */
    focus?: string;
    purposes?: readonly string[];
  }[];
}

/** One document as the visitor reads it. */
export interface PolicySection {
  document: DocumentRef;
  title: string;
  /** BCP 47 tag of the texts, of the owner's documents. */
  language?: string;
  clauses: readonly {
    id: string;
    title: string;
    text: string;
    replaces?: string;
    /** As printed in the owner's policy. */
    number?: string;
    /** Ids of the owner's purposes that rest on it (S1); on an addendum's that prevails over it, too. */
    purposes?: readonly string[];
  }[];
}
