/**
 * Every public type of Assent. Law comes from `regimes/` and `addenda/` as data; these are the
 * shapes of that data, of the owner's configuration, and of what the API answers.
 */

/** State of one purpose: nobody answered yet, a yes, a no. */
export type Decision = 'unset' | 'granted' | 'denied';

/** What a purpose may do now. `exempt`: needs no decision (strictly necessary). */
export type Status = Decision | 'exempt';

/**
 * How a regime treats a purpose before anybody answered.
 * `always` cannot be switched off · `opt-in` off until yes · `opt-out` on until no or signal ·
 * `notice` on, and the visitor is told · `exempt-optout` needs no consent but a simple objection.
 */
export type Mode = 'always' | 'opt-in' | 'opt-out' | 'notice' | 'exempt-optout';

/** Purposes that Assent knows by name and has texts for. `newsletter` is asked in forms only. */
export type KnownPurpose =
  'necessary' | 'functional' | 'analytics' | 'advertising' | 'marketing' | 'newsletter';

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

interface VendorBase {
  /** Purpose that must be allowed. Default: the adapter's. */
  purpose?: string;
  /** Address of the vendor's script: https, or http on localhost. Default: the vendor's own. */
  src?: string;
  /** Hosts the vendor sends to; after a withdrawal the send guard refuses them. Adds to the adapter's. */
  hosts?: readonly string[];
  /**
   * Does passing data to this vendor count as sale, sharing or provision to a third party?
   * Default true for Google Analytics and Adjust until the owner states otherwise.
   */
  saleOrShare?: boolean;
}

export interface GoogleAnalyticsConfig extends VendorBase {
  id: 'google-analytics';
  /** `G-…` */
  measurementId: string;
  /**
   * `basic` (default): nothing is requested before a yes. `advanced`: Google's script loads at
   * once and sends cookieless pings while denied; that is the owner's legal decision.
   */
  consentMode?: 'basic' | 'advanced';
  /** As given to `gtag('config', …)`; needed to find the cookies again. */
  cookiePrefix?: string;
  cookieDomain?: string;
}

export interface AdjustConfig extends VendorBase {
  id: 'adjust';
  /** 12 characters, from the Adjust dashboard. */
  appToken: string;
  environment: 'sandbox' | 'production';
  /** Further options of `Adjust.initSdk`, passed on as they are. */
  options?: Readonly<Record<string, unknown>>;
}

/** Any other third party that one script starts. */
export interface ScriptVendorConfig extends VendorBase {
  id: string;
  name?: string;
  purpose: string;
  /** Without it the vendor is described and cleaned up, and its tags are marked in the page. */
  src?: string;
  /** Names removed on withdrawal; a trailing `*` matches the rest. */
  storage?: readonly string[];
  /** ISO 3166-1 code of the country that receives the data. */
  country?: string;
  optOutUrl?: string;
}

export type VendorConfig = GoogleAnalyticsConfig | AdjustConfig | ScriptVendorConfig;

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
}

export interface PolicyConfig {
  /** Address of the owner's own policy page. */
  url?: string;
  id?: string;
  /** Letters, digits, `.`, `_`, `-`; a new version asks again. */
  version?: string;
  /** `YYYY-MM-DD` */
  effective?: string;
}

export interface ThemeConfig {
  /** `#rrggbb`; the text on it is picked by contrast. */
  accent?: string;
  /** Corner radius in px, 0 to 24. */
  radius?: number;
  scheme?: 'auto' | 'light' | 'dark';
  /** `card` in a corner (default) or `bar` at the bottom. Phones always get a bottom sheet. */
  layout?: 'card' | 'bar';
}

export interface Config {
  /** For editors: the address of `schema/config.schema.json`. */
  $schema?: string;
  /** Default: `necessary`, `analytics`, `advertising` and what the vendors need. */
  purposes?: readonly (KnownPurpose | PurposeConfig)[];
  vendors?: readonly VendorConfig[];
  policy?: PolicyConfig;
  controller?: { name?: string; contact?: string };
  region?: string | RegionConfig;
  /** BCP 47 tag. Default: the page's `lang`, then the browser's languages. */
  language?: string;
  /** Address that receives receipts: https, http on localhost, or same-origin path. */
  receipts?: string;
  /** Own words per language; whatever is missing keeps Assent's. */
  texts?: Readonly<Record<string, DeepPartial<Texts>>>;
  theme?: ThemeConfig;
  cookie?: { name?: string; domain?: string };
  /** Name of the data layer array. Default `dataLayer`. */
  dataLayer?: string;
  /** What to do when a released tag cannot be stopped. Default `auto`: reload the page. */
  reload?: 'auto' | 'never';
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
  /** Calendar months that a yes is valid at most. */
  grantMonths: number;
  /** Calendar months in which a no is not asked again. */
  denyMonths: number;
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
export type Layer = 'banner' | 'preferences' | 'form' | 'api' | 'none';

/** What the visitor, the browser or the clock did. */
export type Method =
  | 'accept_all'
  | 'reject_all'
  | 'save_choices'
  | 'toggle'
  | 'withdraw_all'
  | 'close'
  | 'gpc'
  | 'form'
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

export interface Explanation {
  allowed: boolean;
  /** One sentence per reason, strongest last. */
  because: readonly string[];
}

/** A consent receipt, wire form 1. See `schema/receipt.schema.json`. */
export interface Receipt {
  v: 1;
  id: string;
  subject: string;
  seq: number;
  site: string;
  at: string;
  event: 'granted' | 'refused' | 'changed' | 'withdrawn' | 'signalled' | 'acknowledged';
  method: Method;
  layer: Layer;
  region: ResolvedRegion & { residence?: string; service?: string };
  lang: string;
  policy: DocumentRef;
  addenda: readonly DocumentRef[];
  notice: { hash: string; version: string };
  vendors: { version: string; count: number };
  purposes: Readonly<Record<string, { state: ReceiptState; basis: ReceiptBasis }>>;
  signals: { gpc?: true };
  expires?: string;
  prev: { id: string; hash: string } | null;
  sdk: string;
}
export type ReceiptState = 'granted' | 'denied' | 'exempt' | 'unasked';
export type ReceiptBasis = 'consent' | 'opt_out' | 'exempt';

/** Events, on `window` as `assent:<name>` and through `on()`. */
export interface Events {
  ready: Snapshot;
  /** `change` is missing where another tab decided. */
  change: Snapshot & { change?: Change | undefined };
  show: { view: View };
  hide: Record<string, never>;
  /** A gated element or vendor was let through, stopped, or could not be loaded. */
  gate: { what: string; purpose: string; state: 'released' | 'stopped' | 'failed' };
  receipt: { receipt: Receipt; state: 'queued' | 'stored' | 'refused' };
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
  /** May this purpose run now? Undeclared purposes: false. */
  has(purpose: string): boolean;
  status(purpose: string): Status;
  get(): Snapshot;
  /** Resolves when the purpose is allowed; rejects only with the signal's reason. */
  when(purpose: string, options?: { signal?: AbortSignal }): Promise<void>;
  /** Calls back now if the event already happened (`ready`), and at every later one. Returns the undo. */
  on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void;
  acceptAll(): Promise<Snapshot>;
  rejectAll(): Promise<Snapshot>;
  /** Throws (rejects) on an unknown purpose and changes nothing then. */
  set(choices: Readonly<Record<string, boolean>>, options?: { layer?: Layer }): Promise<Snapshot>;
  /** Takes back one purpose, or everything. */
  withdraw(purpose?: string): Promise<Snapshot>;
  /** Forgets every decision on this device and asks again. Sends no receipt. */
  reset(): Promise<Snapshot>;
  showBanner(): Promise<void>;
  showPreferences(options?: { focus?: string }): Promise<void>;
  hide(): Promise<void>;
  /** Why may this purpose, vendor or element run, or not? */
  explain(subject: string | Element): Promise<Explanation>;
  /** This device's receipts, oldest first. */
  receipts(): Promise<readonly Receipt[]>;
  setLanguage(language: string): Promise<void>;
}

// ---------------------------------------------------------------- core <-> widget

export type View = 'hidden' | 'banner' | 'preferences';

/** Any store that can be read and followed; nanostores' atoms are. */
export interface Readable<T> {
  get(): T;
  subscribe(listener: (value: T) => void): () => void;
}

export interface NoticeVendor {
  id: string;
  name: string;
  country?: string;
  optOutUrl?: string;
  storage: readonly string[];
}

export interface NoticePurpose {
  id: string;
  name: string;
  description: string;
  mode: Mode;
  decision: Decision;
  /** Runs now. The switch starts here; in opt-in regimes that is off until a yes. */
  on: boolean;
  /** Strictly necessary: shown, never togglable. */
  locked: boolean;
  /** Only ever asked in a form: not part of the first layer or of "accept all". */
  form: boolean;
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
  controller: { name?: string; contact?: string };
  addenda: readonly DocumentRef[];
  /** Present when Global Privacy Control is on and its status must or may be shown. */
  signal?: 'honoured';
  /** ISO 8601 instant. */
  decidedAt?: string;
  /** A choice was just saved on this page. */
  saved: boolean;
  /** Draw the small control that opens the preferences: the page has none of its own. */
  opener: boolean;
  theme: ThemeConfig;
}

export interface NoticeActions {
  acceptAll(): void;
  rejectAll(): void;
  save(choices: Readonly<Record<string, boolean>>): void;
  withdrawAll(): void;
  openPreferences(focus?: string): void;
  /** Puts the notice away. Never a decision where one must be asked for. */
  close(): void;
  receipts(): Promise<readonly Receipt[]>;
  /** Clauses in force here: base overridden by the addenda, in the notice's language. */
  policyText(): Promise<readonly PolicySection[]>;
}

/** One document as the visitor reads it. */
export interface PolicySection {
  document: DocumentRef;
  title: string;
  clauses: readonly { id: string; title: string; text: string; replaces?: string }[];
}

export type Unmount = () => void;

/** The widget's one door. `contract` is compared, so that a stale cached widget is refused. */
export interface Widget {
  contract: 1;
  mount(notice: Readable<Notice>, actions: NoticeActions): Unmount;
}

/** Words of one language. One file per language in `widget/locales/` satisfies this. */
export interface Texts {
  /** BCP 47 tag of these words and their direction. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** First layer where a yes is needed. `{purposes}` becomes a list of names in this language. */
  ask: { title: string; body: string };
  /** First layer where use goes on unless the visitor says no. */
  inform: { title: string; body: string };
  acceptAll: string;
  rejectAll: string;
  choose: string;
  save: string;
  close: string;
  policyLink: string;
  contact: string;
  /** Labels that Californian law fixes (Cal. Civ. Code 1798.135; 11 CCR 7015), used in every US region. */
  us: { privacyChoices: string; doNotSell: string };
  preferences: {
    title: string;
    intro: string;
    alwaysOn: string;
    on: string;
    off: string;
    vendors: string;
    storage: string;
    country: string;
    optOut: string;
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
    download: string;
    withdrawAll: string;
    opener: string;
  };
  /** Global Privacy Control was honoured. 11 CCR 7025(c)(6) wants it said. */
  signal: string;
  saved: string;
  /** `{date}` */
  decidedOn: string;
  purposes: Record<KnownPurpose, { name: string; description: string }>;
  addendaNames: Record<'base' | 'us' | 'sg' | 'hk' | 'eu', string>;
}
