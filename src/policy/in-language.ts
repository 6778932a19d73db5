import type { Localised } from '../types.js';
import { bestLanguage } from './best-language.js';
import type { PolicyDocument } from './document.js';

/** The language in which a document is shown to somebody who wants this one: its own first, if none fits. */
export const languageOf = ({ languages }: PolicyDocument, wanted: string): string => {
  const best = bestLanguage(wanted, languages);
  return languages.includes(best) ? best : (languages[0] as string);
};

/** A text in a language, or in the best that there is: English, then whichever comes first. */
export const inLanguage = (text: Localised, language: string): string => {
  if (typeof text === 'string') return text;
  const tags = Object.keys(text);
  return text[language] ?? text[bestLanguage(language, tags)] ?? text[tags[0] as string] ?? '';
};
