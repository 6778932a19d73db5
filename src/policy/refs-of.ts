import type { DocumentRef } from '../types.js';
import { applies } from './applies.js';
import type { PolicyAddendum, PolicyDocument } from './document.js';

/** The document's own addenda for these ISO 3166 codes. Editions without any give none (S31). */
export const addendaIn = (
  { addenda = [] }: PolicyDocument,
  codes: readonly string[],
): readonly PolicyAddendum[] => addenda.filter(({ regions }) => applies(regions, codes));

/** The policy and then its addenda for these codes, dated, as records and receipts name them. */
export const refsOf = (
  document: PolicyDocument,
  codes: readonly string[],
): readonly [DocumentRef, ...DocumentRef[]] => {
  const { id, version, effective } = document;
  return [
    { id, version, effective },
    ...addendaIn(document, codes).map(({ id }) => ({ id, version, effective })),
  ];
};
