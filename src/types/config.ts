import type { VendorConfig } from './vendors.js';
import type { RightsTexts, Texts } from './texts.js';
import type { KnownPurpose, Localised, Mode } from './decisions.js';
import type { DirectMarketing, Period, PolicyContact, PolicyForm } from '../policy/document.js';

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

/** As in a policy document. With a country it is shown to that country's visitors only. */
export type ContactConfig = PolicyContact;

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
