/**
 * Every public type of Assent. Law comes from `regimes/` and `addenda/` as data; these are the
 * shapes of that data, of the owner's configuration, and of what the API answers.
 */
import type { DirectMarketing, MessageChannel, Period, PolicyForm } from './policy/document.js';

export type * from './policy/document.js';

/** State of one purpose: nobody answered yet, a yes, a no. */
export type Decision = 'unset' | 'granted' | 'denied';

/** What a purpose may do now. `exempt`: needs no decision (strictly necessary). */
export type Status = Decision | 'exempt';

/**
 * `true`: declared under the age at which people decide for themselves · `sale`: of that age, but sale and
 * sharing wait for a yes of their own (Cal. Civ. Code 1798.120(c)) · `no-sale`: of an age for which the law
 * takes no yes to these (`regimes/teens.ts`).
 */
export type UnderAge = boolean | 'sale' | 'no-sale';

/**
 * How a regime treats a purpose before anybody answered.
 * `always` cannot be switched off · `opt-in` off until yes · `opt-out` on until no or signal ·
 * `notice` on, and the visitor is told · `exempt-optout` needs no consent but a simple objection.
 */
export type Mode = 'always' | 'opt-in' | 'opt-out' | 'notice' | 'exempt-optout';

/**
 * Purposes that Assent knows by name and has texts for. `statistics` is the site's own counting, for
 * itself alone, which some laws exempt · `development` is new services made from data (Model policies,
 * Art 5) · `newsletter` is asked in forms only.
 */
export type KnownPurpose =
  | 'necessary'
  | 'functional'
  | 'statistics'
  | 'analytics'
  | 'personalisation'
  | 'advertising'
  | 'marketing'
  | 'development'
  | 'newsletter';

/** Text in one language, or one text per BCP 47 language tag. */
export type Localised = string | Readonly<Record<string, string>>;

// ---------------------------------------------------------------- configuration

/** A purpose of the owner's own. Treated as strictly as `opt-in` unless `like` names a known one. */
export interface PurposeConfig {
  /** Lower-case letters, digits and `-`, starting with a letter, 32 characters at most. */
  id: string;
  /** Known purpose whose legal treatment applies. Default: opt-in everywhere. */
  like?: Exclude<KnownPurpose, 'necessary'>;
  name: Localised;
  description?: Localised;
  /** Asked in a form, never in the first layer; "accept all" does not grant it. */
  form?: boolean;
}

export interface VendorBase {
  /** Only for vendors of the owner's own: known ones bring their name. */
  name?: string;
  /** Purpose that must be allowed. Default: the vendor's own. */
  purpose?: string;
  /** Address of the vendor's script: https, or http on localhost. Default: the vendor's own. */
  src?: string;
  /** Hosts the vendor sends to; after a withdrawal the send guard refuses them. Adds to the vendor's own. */
  hosts?: readonly string[];
  /**
   * Does passing data to this vendor count as sale, sharing or provision to a third party?
   * Default: the vendor's own, true for every third party that may use the data for its own ends.
   */
  saleOrShare?: boolean;
}

/** What Google's tags have in common. */
interface GoogleBase extends VendorBase {
  /**
   * `basic` (default): nothing is requested before a yes. `advanced`: Google's script loads at
   * once and sends cookieless pings while denied; that is the owner's legal decision.
   */
  consentMode?: 'basic' | 'advanced';
  /**
   * Puts client and click ids into links while storage is denied: an identifier across pages without a
   * yes. Works with `advanced` only, and only until an answer. Default false.
   */
  urlPassthrough?: boolean;
  /** Removes click ids from advertising requests while advertising is denied. Default true. */
  adsDataRedaction?: boolean;
  /** Which purpose or vendor decides each Consent Mode signal; what is not named has Assent's default. */
  signals?: Partial<
    Readonly<
      Record<
        | 'ad_storage'
        | 'ad_user_data'
        | 'ad_personalization'
        | 'analytics_storage'
        | 'functionality_storage'
        | 'personalization_storage'
        | 'security_storage',
        string
      >
    >
  >;
  /**
   * Events that the page pushed with `gtag()` before a yes. `discard` (default) or `keep`: they are sent
   * when the tag arrives, which is the owner's legal decision.
   */
  earlyEvents?: 'discard' | 'keep';
  /** Milliseconds, 0 to 2000, that the tag waits for an answer. Only with `advanced`. Default none. */
  waitForUpdate?: number;
  /** As given to `gtag('config', …)`; needed to find the cookies again. */
  cookiePrefix?: string;
  cookieDomain?: string;
  cookiePath?: string;
  /** Further parameters of `gtag('config', …)`, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
}

export interface GoogleAnalyticsConfig extends GoogleBase {
  id: 'google-analytics';
  /** `G-…` */
  measurementId: string;
}

export interface GoogleAdsConfig extends GoogleBase {
  id: 'google-ads';
  /** `AW-…` */
  account: string;
}

export interface GoogleFloodlightConfig extends GoogleBase {
  id: 'google-floodlight';
  /** `DC-…` */
  account: string;
}

/** Loads nothing before a yes to its purpose, whatever the container holds (VG Hannover 10 A 5385/22). */
export interface GoogleTagManagerConfig extends GoogleBase {
  id: 'google-tag-manager';
  /** `GTM-…` */
  account: string;
}

export interface AdjustConfig extends VendorBase {
  id: 'adjust';
  /** 12 characters, from the Adjust dashboard. */
  appToken: string;
  environment: 'sandbox' | 'production';
  /** Further options of `Adjust.initSdk`, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
  /**
   * Events that the page tracks before a yes. `discard` (default) or `keep` until the SDK is there:
   * they then leave with the visitor's new identity, which is the owner's legal decision.
   */
  earlyEvents?: 'discard' | 'keep';
  /** Tells Adjust's partners by `disableThirdPartySharing` before the SDK is stopped. Default true. */
  stopSharing?: boolean;
  /** Sends Google's `google_dma` options (`eea`, `ad_personalization`, `ad_user_data`) on every change. */
  googleDma?: boolean;
  /** ISO 3166-1 codes that count as `eea` there. Default: EU, EEA, United Kingdom and Switzerland. */
  dmaRegions?: readonly string[];
}

/** Any other vendor that Assent knows by id: one file in `src/vendors/`. */
export interface PresetVendorConfig extends VendorBase {
  id: string;
  name?: never;
  /** The id that the vendor gave the site: pixel, tag, site, project, container. */
  account?: string;
  /** ISO 3166-1 code of the country that receives the data, where the owner knows it better. */
  country?: string;
  optOutUrl?: string;
  /** Further options of the vendor's own start call, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
}

/** A vendor that Assent does not know, described in three lines. */
export interface ScriptVendorConfig extends VendorBase {
  id: string;
  /** What visitors read. Its presence is what tells an own vendor from a misspelt known one. */
  name: string;
  purpose: string;
  /** Without it the vendor is described and cleaned up, and its tags are marked in the page. */
  src?: string;
  /** Names removed on withdrawal; a trailing `*` matches the rest. */
  storage?: readonly string[];
  /** ISO 3166-1 code of the country that receives the data. */
  country?: string;
  optOutUrl?: string;
}

export type VendorConfig =
  | GoogleAnalyticsConfig
  | GoogleAdsConfig
  | GoogleFloodlightConfig
  | GoogleTagManagerConfig
  | AdjustConfig
  | PresetVendorConfig
  | ScriptVendorConfig;

/** Where the visitor is treated as being: ISO 3166 codes such as `DE` or `US-CA`. */
export interface RegionConfig {
  /** Where the visitor is now, when the owner's server knows. */
  location?: string;
  /** Country of residence of a logged-in member. Adds addenda and protection, never removes. */
  residence?: string;
  /** Region whose service this page belongs to (a console, a shop). Adds addenda. */
  service?: string;
  /** Same-origin address that answers `{"region":"DE"}`, asked only when nothing else is known. */
  endpoint?: string;
  /**
   * Lets the time zone alone make the rules laxer than `unknown`, where every country of that zone
   * has laxer ones. Default false: without a hint the strictest rules apply.
   */
  trustHeuristics?: boolean;
}

/** The owner's decisions about law that Assent's defaults leave to counsel. */
export interface LawConfig {
  /** `us-strict`: third-party tags wait for a yes in the United States (wiretap suits, CIPA). */
  preset?: 'us-strict';
  /** Per named ISO 3166-1 country: another regime's id, or modes of single purposes. Never for unknown. */
  countries?: Readonly<Record<string, string | Readonly<Record<string, Mode>>>>;
}

/** One version of the owner's policy, as the configuration names it. */
export interface PolicyVersionConfig {
  version: string;
  /** `YYYY-MM-DD`, first day on which visitors are told. Default: the day of effect. */
  announced?: string;
  /** `YYYY-MM-DD`, in force from the first instant of that day in `policy.utcOffset`. */
  effective: string;
  /** Same-origin address of the policy document (`schema/policy.schema.json`). */
  src: string;
}

export interface PolicyConfig {
  /** Address of the owner's own policy page. */
  url?: string;
  id?: string;
  /** Letters, digits, `.`, `_`, `-`; a new version asks again. */
  version?: string;
  /** `YYYY-MM-DD` */
  effective?: string;
  /**
   * Policy documents as data, past, present and announced. With these, `version` and `effective`
   * follow from the date; only purposes whose terms widened are asked again.
   */
  versions?: readonly PolicyVersionConfig[];
  /** The controller's clock, such as `+09:00`, in which those days are counted. Default `+00:00`. */
  utcOffset?: string;
}

/** A role that answers for privacy, never a person (S46). */
export interface ContactConfig {
  role: 'privacy-officer' | 'handler' | 'representative' | 'complaints';
  name: Localised;
  phone?: string;
  email?: string;
  url?: string;
  /** ISO 3166-1: shown to visitors of that country only. */
  country?: string;
}

export interface ThemeConfig {
  /** `#rrggbb`: colour of both answers and of switches; the text on it is picked by contrast. */
  accent?: string;
  /** `#rrggbb`: text on the accent. Below 4.5:1 it is refused, with a warning. Default: picked. */
  onAccent?: string;
  /** Corner radius in px, 0 to 24. */
  radius?: number;
  scheme?: 'auto' | 'light' | 'dark';
  /**
   * `card` in a corner (default), `bar` along the bottom, `sheet` as wide as the window at its bottom,
   * `dialog` in the middle, over the page. Phones get a bottom sheet in place of card and bar.
   */
  layout?: 'card' | 'bar' | 'sheet' | 'dialog';
  /** Corner of the card: where lines end (default) or start. */
  side?: 'end' | 'start';
  /** `compact` takes a third of the space between things. Sizes to press stay. */
  density?: 'comfortable' | 'compact';
  /** Typefaces as in CSS `font-family`. Default: the page's own. */
  font?: string;
}

/** A consent asked in a form, where no policy document describes it. */
export interface FormConfig extends Omit<PolicyForm, 'clause' | 'retention'> {
  /** How long what the form takes is kept. Default: until the purpose is met. */
  keeps?: Period;
}

/** The path of children and of those who decide for them. */
export interface GuardianConfig {
  /** The preferences ask whether the visitor is of age, and the first layer has a line for children. Default false. */
  ask?: boolean;
  /**
   * Your page that verifies guardians. The preferences link to it, and no button of theirs lets a guardian
   * act: only `actAs('guardian')` does, which you call after you verified.
   */
  url?: string;
}

export interface Config {
  /** For editors: the address of `schema/config.schema.json`. */
  $schema?: string;
  /** Default: `necessary`, `analytics`, `advertising` and what the vendors need. */
  purposes?: readonly (KnownPurpose | PurposeConfig)[];
  vendors?: readonly VendorConfig[];
  policy?: PolicyConfig;
  controller?: { name?: string; contact?: string; contacts?: readonly ContactConfig[] };
  /** What Hong Kong wants said before direct marketing; without it such purposes are not asked there. */
  directMarketing?: DirectMarketing;
  /** Consents asked in forms (`<form data-assent-form="…">`). A form of the policy document's comes first. */
  forms?: readonly FormConfig[];
  region?: string | RegionConfig;
  law?: LawConfig;
  signals?: {
    /** Treats `navigator.doNotTrack === '1'` like Global Privacy Control. Default false. */
    dnt?: boolean;
  };
  /** BCP 47 tag. Default: the page's `lang`, then the browser's languages. */
  language?: string;
  /** Address that receives receipts: https, http on localhost, or same-origin path. */
  receipts?: string;
  /**
   * Public keys that the collector's roots must be signed with: the base64 text of its `public.pem`.
   * Default: the keys that the collector publishes itself.
   */
  receiptsKeys?: readonly string[];
  /** Visitors under the age at which people decide for themselves (S44). Without it nobody is asked. */
  guardian?: GuardianConfig;
  /** Own words per language; whatever is missing keeps Assent's. */
  texts?: Readonly<Record<string, DeepPartial<Texts & RightsTexts>>>;
  theme?: ThemeConfig;
  cookie?: {
    name?: string;
    domain?: string;
    /**
     * A server of this site writes the cookie once more, so that Safari keeps it longer than seven days:
     * `true`, the collector of `receipts`; or the address of a server of your own. Default false.
     */
    server?: boolean | string;
  };
  /** Name of the data layer array. Default `dataLayer`. */
  dataLayer?: string;
  /**
   * What to do when only a new page is rid of a released tag. `auto` (default): reload it · `ask`: offer
   * that to the visitor · `never`. A vendor that goes on against the answer always brings a new page.
   */
  reload?: 'auto' | 'ask' | 'never';
}

export type DeepPartial<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : DeepPartial<T[K]>;
};

// ---------------------------------------------------------------- law as data

/** How far a fact of the law was checked. None of it is legal advice. */
export type SourceStatus = 'secondary-source-checked' | 'own-knowledge-unverified';

export interface LawSource {
  name: string;
  ref: string;
  status: SourceStatus;
}

/** How notice, defaults and gate behave in one body of law. */
export interface Regime {
  id: string;
  /** ISO 3166 codes, space separated; a code with subdivision wins over its country. */
  regions: string;
  /** Modes that differ from `opt-in`; what is not listed is opt-in, so a gap is never lax. */
  modes: Readonly<Record<string, Mode>>;
  /** Purposes for which Global Privacy Control is a no. */
  gpc: readonly string[];
  /** Must the visitor be shown whether the signal was honoured? */
  showSignal?: true;
  /** `ask`: stays until decided. `inform`: may be put away, which is no decision. */
  notice: 'ask' | 'inform';
  /** Wording of links and titles. */
  labels?: 'us';
  /** Ids of the blocks that a notice has to show here; one file each in `src/notice/blocks/`. */
  blocks?: readonly string[];
  /** From an age on, sale and sharing wait for a yes of their own (`teens.ts`). Elsewhere who declared that is a child. */
  teens?: true;
  /** Facts that must be stated before these purposes may be asked at all; without them they are not. */
  needs?: Readonly<Record<string, 'directMarketing'>>;
  /** What a consent given in a form needs afterwards. */
  forms?: FormDuties;
  /** Rules that start on a day of their own, earliest first. */
  later?: readonly LaterRules[];
  /** Calendar months that a yes is valid at most. */
  grantMonths: number;
  /** Calendar months in which a no is not asked again. */
  denyMonths: number;
}

/** Duties that follow a consent given in a form or by word of mouth. */
export interface FormDuties {
  /** Days in which a spoken consent has to be confirmed in writing; it counts from then on. */
  oralDays?: number;
  /** Calendar months after which a yes to advertising messages has to be confirmed again. */
  againMonths?: number;
}

/** What changes in a regime on `from` (`YYYY-MM-DD`). `modes` are merged, the rest replaces. */
export interface LaterRules extends Partial<
  Pick<Regime, 'modes' | 'gpc' | 'notice' | 'blocks' | 'grantMonths' | 'denyMonths'>
> {
  from: string;
  source: string;
}

/** The documents behind a regime, for the docs: which rule, from where, how sure. */
export interface RegimeSources {
  id: string;
  name: string;
  sources: readonly LawSource[];
  /** What the owner's counsel must decide; the default used until then is in the regime. */
  counsel: readonly string[];
}

/** A dated document: the base policy or one addendum. */
export interface DocumentRef {
  id: string;
  version: string;
  /** `YYYY-MM-DD` */
  effective: string;
}

/** Clauses that one region adds to the policy or replaces in it. */
export interface Addendum extends DocumentRef {
  /** ISO 3166 codes of the territory and its possessions, space separated. */
  regions: string;
  /** What it promises, in fields that can be compared (S23). */
  promises?: Readonly<Record<string, string | number>>;
  /** The visitor is asked for this, as a record of its own kind (S8). */
  asks?: { kind: Acknowledgement['kind']; clause: string };
}

/** One clause, addressed by id, never by number. */
export interface Clause {
  id: string;
  /** Base clause that this one prevails over in its region. */
  replaces?: string;
  /** Where the promise comes from: law and article, or the model policies' clause. */
  source: string;
  title: Readonly<Record<string, string>>;
  text: Readonly<Record<string, string>>;
}

// ---------------------------------------------------------------- what the API answers

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

// ---------------------------------------------------------------- core <-> widget

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

export interface NoticeActions {
  acceptAll(): void;
  rejectAll(): void;
  /** By purpose, and by vendor where one was switched on its own. */
  save(choices: Readonly<Record<string, boolean>>): void;
  /** An announced version was read; it is not told again on this device. */
  dismissChange(version: string): void;
  acknowledge(document: string): void;
  /** The visitor wants the new page that a withdrawal needs. */
  reload(): void;
  withdrawAll(): void;
  /** Takes the last answer given on this page back: earlier ones stand again, else it asks anew. */
  undo(): void;
  openPreferences(focus?: string): void;
  /** Puts the notice away. Never a decision where one must be asked for. */
  close(): void;
  /** `forget` deletes the copies first. */
  receipts(options?: { forget: true }): Promise<readonly Receipt[]>;
  /** Words of the visitor's own side, in the notice's language. */
  rights(): Promise<RightsTexts>;
  verify(): Promise<ReceiptCheck>;
  withdraw(purpose: string): void;
  object(purpose: string): void;
  request(kind: VisitorRequest['kind'], what?: Correction): Promise<unknown>;
  /** Takes the open request back. */
  closeRequest(): Promise<unknown>;
  /**
   * Ages that matter here, the highest first: from the last one people decide for themselves; below one
   * before it they decide, and sale and sharing wait for their yes.
   */
  ages(): Promise<readonly number[]>;
  /** Declares the visitor under age, or takes it back. */
  minor(declared: boolean | { age: number }): void;
  /** A guardian acts until the notice is closed. Does nothing where the owner verifies guardians. */
  guardian(): void;
  /**
   * Clauses in force here: base overridden by the addenda, in the notice's language; or those of one
   * version and language, as a receipt names them (S37).
   */
  policyText(version?: string, language?: string): Promise<readonly PolicySection[]>;
  /** What one version changes against the one before it (S35). */
  policyChanges(version: string): Promise<readonly TermChange[]>;
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

export type Unmount = () => void;

/** The widget's one door. `contract` is compared, so that a stale cached widget is refused. */
export interface Widget {
  contract: 1;
  /** `drawn` is told when what is wanted is on the screen. */
  mount(notice: Readable<Notice>, actions: NoticeActions, drawn?: () => void): Unmount;
  placeholders(options: PlaceholderOptions): Promise<Placeholders>;
}

/** Beside the configuration: what cannot stand in a file of data. */
export interface InitOptions {
  /** For the scripts that Assent adds. From a script tag its own `nonce` is used. */
  nonce?: string;
  /** Draws the notice instead of Assent's widget, from the same data and with the same actions. */
  mount?: Widget['mount'];
}

export interface PlaceholderOptions {
  notice(): Pick<Notice, 'texts' | 'purposes' | 'theme'>;
  /** Lets one embed through on this page, without a decision. */
  once(element: HTMLElement): void;
  always(choices: Readonly<Record<string, boolean>>): void;
}

/** What a form says before its boxes, as plain data in one language (S10). */
export interface FormStatement {
  form: string;
  /** BCP 47 tag of the words and their direction. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Names of the purposes. */
  name: string;
  /** Items, purpose, period: term and what is said of it. */
  facts: readonly (readonly [term: string, text: string])[];
  /** Further sentences, such as those that Hong Kong wants said. */
  told: readonly string[];
  /** The right to refuse and its effect. */
  refusal: string;
  /** One per optional purpose, and per way of its messages. */
  boxes: readonly FormBox[];
  /** How a yes is confirmed. */
  note?: string;
  policy?: { text: string; url: string };
}

export interface FormBox {
  /** Of the form's field. */
  name: string;
  purpose: string;
  channel?: MessageChannel;
  label: string;
  /** The form cannot be sent without it. */
  required: boolean;
  /** Set apart: what promotes goods, in Korea (PIPA Decree Art 17). */
  strong: boolean;
}

/** Draws the statement of a form into the form. */
export interface FormView {
  draw(form: HTMLFormElement, statement: FormStatement, options: FormViewOptions): DrawnForm;
}

export interface FormViewOptions extends Pick<Notice, 'theme' | 'texts'> {
  /** A box was pressed, or the form was reset. */
  changed(): void;
}

export interface DrawnForm {
  /** Stands in the form; what is put into it is part of the form. */
  host: HTMLElement;
  /** Names of the boxes that are ticked now. */
  ticked(): readonly string[];
  /** Other words, the same ticks. */
  speak(statement: FormStatement, texts: Texts): void;
  /** Says what stands in the way; nothing where nothing does. */
  say(message: string): void;
  /** Brings the first box into focus. */
  focus(): void;
}

/** What stands in the place of embedded content that waits. */
export interface Placeholders {
  show(waiting: readonly WaitingEmbed[]): void;
}

/** Words of the plain first layer. One file per language in `widget/locales/` satisfies this. */
export interface Texts extends Partial<MoreTexts> {
  /** BCP 47 tag of these words and their direction. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Typefaces with the glyphs of this language, tried after the page's own. */
  font?: string;
  /** First layer where a yes is needed. `{purposes}` becomes a list of names in this language. */
  ask: { title: string; body: string };
  /** First layer where use goes on unless the visitor says no. */
  inform: { title: string; body: string };
  acceptAll: string;
  rejectAll: string;
  choose: string;
  close: string;
  policyLink: string;
  contact: string;
  /** Name of the second layer, and of the control that opens it. */
  settings: string;
  /** Labels that Californian law fixes (Cal. Civ. Code 1798.135; 11 CCR 7015), used in every US region. */
  us: { privacyChoices: string; doNotSell: string };
  /** Global Privacy Control was honoured. 11 CCR 7025(c)(6) wants it said. */
  signal: string;
  saved: string;
  /** Takes the last answer back, in the confirmation that it is saved. */
  undo: string;
  /** Stands before the id of the receipt that the last answer left. */
  receipt: string;
  purposes: Record<KnownPurpose, { name: string; description: string }>;
}

/**
 * Words beyond the plain first layer. One file per language in `widget/locales/more/`; laid over
 * `Texts` as soon as the preferences, a change of the policy or a table needs them.
 */
export interface MoreTexts {
  save: string;
  /** `{date}` */
  decidedOn: string;
  preferences: {
    intro: string;
    alwaysOn: string;
    on: string;
    off: string;
    vendors: string;
    storage: string;
    country: string;
    optOut: string;
    /** Passing data to this vendor counts as sale, sharing or provision to a third party. */
    saleOrShare: string;
    /** Said where the purpose is asked in a form. */
    inForm: string;
    /** Refusing never blocks the page (Koscom 2023 Art 1 ¶3, S3). */
    refusalEffect: string;
    policy: string;
    addenda: string;
    replaces: string;
    noAddendum: string;
    /** `{region}` becomes the place's name in this language. */
    region: string;
    unknownRegion: string;
    receipts: string;
    noReceipts: string;
    /** Opens the policy as a receipt names it (S37). */
    asShown: string;
    download: string;
    withdrawAll: string;
    /** Says no to what needs no consent (S45). */
    object: string;
  };
  addendaNames: Record<'base' | 'us' | 'sg' | 'hk' | 'eu', string>;
  roles: Record<VendorRole, string>;
  /** What a vendor keeps on the device. */
  stored: {
    name: string;
    place: string;
    time: string;
    use: string;
    places: Record<NonNullable<StoredItem['in']>, string>;
    uses: Record<NonNullable<StoredItem['for']>, string>;
    session: string;
    beyond: string;
  };
  periods: {
    until: Record<NonNullable<Period['until']>, string>;
    /** `{time}` becomes a length of time in words. */
    from: Record<'leaving' | 'termination-request' | 'transaction', string>;
  };
  /** A version that is announced, and the terms that differ. */
  changes: {
    /** `{date}` */
    title: string;
    read: string;
    ok: string;
    again: string;
    added: string;
    removed: string;
    nowRequired: string;
    nowOptional: string;
    /** The thing itself is new, or gone; or only its words changed. */
    is: Record<'new' | 'gone' | 'changed', string>;
    none: string;
    areas: Record<TermChange['area'], string>;
  };
  versions: Record<'title' | PolicyVersion['state'], string>;
  acknowledge: {
    title: string;
    /** Says that nothing is switched on by it (S8). */
    apart: string;
    acceptance: string;
    acknowledgement: string;
    /** `{date}` */
    done: string;
  };
  contacts: Record<ContactConfig['role'], string>;
  left: { title: string; how: string };
  stale: { ask: string; reload: string };
  events: Record<Exclude<Receipt['event'], keyof RightsTexts['rights']['events']>, string>;
  /** In place of embedded content. `{vendor}` */
  embed: { title: string; body: string; once: string; always: string };
  /** Where data goes when it leaves the territory (S26). */
  transfers: {
    title: string;
    intro: string;
    /** Singapore: PDPA 2012 s 26. */
    sg: string;
    /** Hong Kong: the addendum's clause 4. */
    hk: string;
    /** Where the law wants the risk said: GDPR Art 13(1)(f), FADP Art 19(4). */
    eu: string;
    /** Korea: PIPA Art 28-8(2), the right to refuse and its effect. */
    kr: string;
    head: Record<'to' | 'country' | 'task' | 'items' | 'method' | 'keeps' | 'safeguard', string>;
  };
  /** Ways out that states of the US want named. */
  usChoices: {
    title: string;
    may: string;
    /** Said after the refusal: an opt-out has to be confirmed. */
    out: string;
    /** 11 CCR 7025(c)(6) */
    honoured: string;
  };
  /** Names of items by their ids in policy documents, such as `email`. */
  items: Readonly<Record<string, string>>;
}

/**
 * Words of forms and of what visitors may ask for. One file per language in `widget/locales/rights/`;
 * laid over the others where a form asks, or the receipts are opened.
 */
export interface RightsTexts {
  /** Beside a consent that is asked for in a form (S10). */
  forms: {
    /** Kinds of data that the form takes. */
    items: string;
    required: string;
    optional: string;
    /** Of several items one is enough (S11). */
    oneOf: string;
    /** The right to refuse and its effect. */
    refusal: string;
    /** Label of the box. `{purpose}` */
    agree: string;
    /** Double opt-in. */
    confirm: string;
    channels: Record<'email' | 'sms' | 'phone' | 'post' | 'push' | 'messenger', string>;
  };
  /** Children and who decides for them (S44). */
  guardian: {
    /** `{age}` */
    ask: string;
    yes: string;
    no: string;
    told: string;
    confirm: string;
  };
  /** What the visitor can do with the receipts, and ask for (S42, S43). */
  rights: {
    copy: string;
    copied: string;
    page: string;
    verify: string;
    intact: string;
    /** `{id}` of the first receipt that does not fit. */
    broken: string;
    unsigned: string;
    withdraw: string;
    erase: string;
    correct: string;
    /** `{date}` */
    sent: string;
    /** Deletes the copies on this device: a button, and what is asked before it is done. */
    forget: string;
    forgotten: string;
    resume: string;
    events: Record<
      'expired' | 'corrected' | 'objected' | 'confirmed' | 'imported' | 'requested',
      string
    >;
  };
}
