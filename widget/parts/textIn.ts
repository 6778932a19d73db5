import type { Localised } from '../../src/types.js';

/** A text in the notice's language: exact, by primary subtag, English, or any. */
export const textIn = (text: Localised, tag: string): string =>
  typeof text === 'string'
    ? text
    : (text[tag] ?? text[tag.split('-')[0] as string] ?? text.en ?? Object.values(text)[0] ?? '');
