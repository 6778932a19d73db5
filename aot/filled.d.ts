// `assent build` writes these into the finished files, each exactly once (`cli/build/fill.ts`).
import type { Config, NoticeBlock } from '../src/types.js';
import type { FirstWords, Table } from './table.js';

declare global {
  /** Of the configuration: what the gate needs of it. */
  const ASSENT_GATE: Config;
  /** The whole of it. */
  const ASSENT_CONFIG: Config;
  /** Tells one configuration and version from another. */
  const ASSENT_STAMP: string;
  /** First part of the names of everything that is stored. */
  const ASSENT_NAME: string;
  /** Folder of the lazy files, with a slash at its end. */
  const ASSENT_BASE: string;
  /** Name of the global function. */
  const ASSENT_GLOBAL: string;
  /** Name of the one first layer, where a site has one language. */
  const ASSENT_LANGUAGE: string;
  /** Names of the languages' first layers, with spaces between. */
  const ASSENT_LANGUAGES: string;
  /** Its words in one language, and the name of that. */
  const ASSENT_WORDS: FirstWords;
  const ASSENT_TAG: string;
  /** Style sheet of the first layer. */
  const ASSENT_STYLES: string;
  /** What the law wants said in the first layer, in one language, by place. */
  const ASSENT_BLOCKS: readonly (readonly NoticeBlock[])[];
  /** What the law asks and an answer amounts to, by place. */
  const ASSENT_TABLE: Table;
}
