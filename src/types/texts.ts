import type { Receipt } from './receipts.js';
import type { PolicyVersion, StoredItem, TermChange, VendorRole } from './notice.js';
import type { KnownPurpose } from './decisions.js';
import type { ContactConfig } from './config.js';
import type { Period } from '../policy/document.js';

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
