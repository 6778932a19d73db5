import type { Localised } from '../types.js';
import { inChain } from '../policy/language-chain.js';

/** The owner's text in the notice's language: by its tag or a shorter one, English, or any. */
export const ownText = (texts: Localised | undefined, tag: string): string | undefined =>
  typeof texts === 'object' ? (inChain(texts, tag) ?? texts.en ?? Object.values(texts)[0]) : texts;
