import type { Localised } from '../types.js';

/** The owner's text in the notice's language: exact, by primary subtag, English, or any. */
export const ownText = (texts: Localised | undefined, tag: string): string | undefined =>
  typeof texts === 'object'
    ? (texts[tag] ?? texts[tag.split('-')[0] as string] ?? texts.en ?? Object.values(texts)[0])
    : texts;
