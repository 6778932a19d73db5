import type { DocumentRef, Texts } from '../../src/types.js';

/** Name of a document's territory in this language. */
export const nameOf = ({ id }: DocumentRef, texts: Texts): string =>
  texts.addendaNames?.[id as keyof Texts['addendaNames']] ?? id;
