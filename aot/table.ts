import type { Notice } from '../src/types.js';

/** What holds in some places, worked out by `assent build`. */
export interface Entry {
  /** ISO 3166 codes, with spaces between. `*`: every country that no other entry names. */
  at: string;
  /** Id of the regime. */
  regime: string;
  /** Ids, with `/` between, as in the record. */
  addenda: string;
  /**
   * Purposes and vendors as in the record, but with three reasons each: before any answer, after a no to
   * everything, after a yes: `necessary:222/analytics:430`.
   */
  why: string;
  /** The same for answers. */
  asked: string;
  /** Vendors that are shown with the question. */
  vendors: string;
  /** Calendar months after which a no, and a yes, is asked again. */
  months: readonly [no: number, yes: number];
  /** Milliseconds since 1970: from then on another rule holds. */
  limit?: number;
  /** Vendors run before an answer: what stops them is to be here before a no. */
  runs?: true;
  /** The visitor may have come from Europe, whose law is stricter: the clock is to be asked. */
  zone?: true;
  notice: Pick<Notice, 'style' | 'labels' | 'contacts'>;
  /** Number of what the law wants said in the first layer, in the file `told/` of the language. */
  told?: number;
  /** Names of the purposes are not those of `body`: these are asked. */
  open?: readonly string[];
}

/** Everything that the first layer needs to know without the session. */
export interface Table {
  /** What most entries have; they say what is other. */
  all: Partial<Entry>;
  /** One without a regime says that the session has to see to it. */
  entries: readonly (Partial<Entry> & Pick<Entry, 'at'>)[];
  /** The configuration itself names the place: the first entry holds. */
  place?: string;
  /** Nothing is known without asking further: the session sees to it. */
  unsure?: true;
  /** Do Not Track is heeded. */
  dnt?: true;
  /** `id/version/version`, as in the record. */
  policy: string;
  cookie: { name: string; domain?: string };
  notice: Pick<Notice, 'policy' | 'controller' | 'theme'>;
}

/** One language of the first layer: its words, the owner's on top, and names of what is asked. */
export interface FirstWords {
  texts: Notice['texts'];
  names: Readonly<Record<string, string>>;
}
