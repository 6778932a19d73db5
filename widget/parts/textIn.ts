import type { Localised } from '../../src/types.js';

/** A text in the notice's language: by its tag or a shorter one, English, or any. */
export const textIn = (text: Localised, tag: string): string => {
  if (typeof text === 'string') return text;
  for (let one = tag; one; one = one.slice(0, Math.max(0, one.lastIndexOf('-'))))
    if (text[one]) return text[one] as string;
  return text.en ?? Object.values(text)[0] ?? '';
};
