import type { Mode } from './decisions.js';
import type { Acknowledgement } from './answers.js';

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
