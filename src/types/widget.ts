import type { RightsTexts, Texts } from './texts.js';
import type { Correction, Receipt, ReceiptCheck, VisitorRequest } from './receipts.js';
import type { Notice, PolicySection, Readable, TermChange, WaitingEmbed } from './notice.js';
import type { MessageChannel } from '../policy/document.js';

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
