import type {
  Decision,
  DocumentRef,
  NoticeBlock,
  PolicyDocument,
  Regime,
  ResolvedRegion,
  Texts,
} from '../../../types.js';
import { inChain } from '../../../policy/language-chain.js';
import type { Settings } from '../../../config/settings.js';

/** What a block is composed from. Plain data: the same context always gives the same block. */
export interface BlockContext {
  settings: Settings;
  regime: Regime;
  region: ResolvedRegion;
  /** ISO 3166 codes of where the visitor is, lives, and whose service the page is. */
  codes: readonly string[];
  /** The owner's policy as data. */
  document?: PolicyDocument;
  addenda: readonly DocumentRef[];
  /** BCP 47 tag of the notice. */
  language: string;
  texts: Texts;
  /** The browser says no. */
  signal: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  decisions: Readonly<Record<string, Decision>>;
}

/** Nothing where nothing has to be said. */
export type Compose = (context: BlockContext) => readonly NoticeBlock[];

/**
 * One thing that a law wants shown: a file of this folder, named as regimes name it, loaded where one
 * does. It brings its words in every language.
 */
export interface Block {
  compose: Compose;
  /** Reads words of `widget/locales/more` as well: names of items, periods. */
  wantsMore?: true;
}

/** Words of a block, one set per BCP 47 tag; English always. */
export type Words<T> = Readonly<
  Record<'en' | 'ko' | 'ja' | 'zh-Hant' | 'zh-Hans' | 'de' | 'fr', T>
>;

/** Says so, where a block speaks English in a notice of another language (WCAG 3.1.2). */
export const spokenIn = <T>(words: Words<T>, { tag }: Texts): { lang?: 'en' } =>
  inChain(words, tag) ? {} : { lang: 'en' };

/** The block's words in the notice's language, or in the one it is a kind of; else English. */
export const wordsFor = <T>(words: Words<T>, { tag }: Texts): T => inChain(words, tag) ?? words.en;
