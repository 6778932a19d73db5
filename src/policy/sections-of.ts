import { clauseOf } from '../receipts/clause-of.js';
import type { Localised, PolicySection } from '../types.js';
import { declaredPurposes } from './declared.js';
import type { AddendumClause, PolicyDocument } from './document.js';
import { effectivePolicy, replacedBy } from './effective-policy.js';
import { inLanguage, languageOf } from './in-language.js';
import { addendaIn, refsOf } from './refs-of.js';
import { termsOf, type PurposeTerms } from './terms-of.js';

/** A clause as the visitor reads it. */
export type ReadClause = PolicySection['clauses'][number] & {
  /** Another addendum speaks about the same; both hold. */
  contested?: true;
  /** Asked of the visitor as a record of its own, never as consent (S8). */
  asks?: 'acceptance' | 'acknowledgement';
};

export interface OwnSection extends PolicySection {
  /** BCP 47 tag (S39). */
  language: string;
  clauses: readonly ReadClause[];
  /** Of the policy itself: its purposes with items, recipients and periods, as data to be worded. */
  terms?: readonly PurposeTerms[];
}

/**
 * The owner's policy as somebody under these ISO 3166 codes reads it: the base without what their
 * addenda replace, then those addenda. `replaces` is the replaced clauses' titles.
 */
export const sectionsOf = (
  document: PolicyDocument,
  codes: readonly string[],
  wanted: string,
): OwnSection[] => {
  const language = languageOf(document, wanted);
  const read = (text: Localised) => inLanguage(text, language);
  const added = addendaIn(document, codes);
  const inForce = effectivePolicy<AddendumClause>(
    { id: '', clauses: document.clauses },
    // By place in the list: an addendum may bear the id of the document.
    added.map(({ clauses }, index) => ({ id: `${index}`, clauses })),
  );
  // By the clauses that receipts name (S4).
  const resting = [...declaredPurposes(document)].map((id) => ({
    id,
    clause: clauseOf(id, document),
  }));
  const clausesOf = (id: string): ReadClause[] =>
    inForce
      .filter((entry) => entry.document === id)
      .map(({ clause, contested }) => {
        const replaced = replacedBy(clause).flatMap((one) =>
          document.clauses.filter(({ id }) => id === one),
        );
        const from = id ? replacedBy(clause) : [clause.id];
        const purposes = resting.filter((one) => from.includes(one.clause));
        return {
          id: clause.id,
          title: read(clause.title),
          text: read(clause.text),
          ...(clause.number && { number: clause.number }),
          ...(replaced.length && {
            replaces: replaced.map(({ title }) => read(title)).join(' · '),
          }),
          ...(contested && { contested }),
          ...(clause.asks && { asks: clause.asks }),
          ...(purposes.length && { purposes: purposes.map(({ id }) => id) }),
        };
      });

  const [ref, ...refs] = refsOf(document, codes);
  return [
    {
      document: ref,
      title: read(document.issuer.name),
      language,
      clauses: clausesOf(''),
      terms: termsOf(document, language),
    },
    ...added.map(({ title }, index) => ({
      document: refs[index] as typeof ref,
      title: read(title),
      language,
      clauses: clausesOf(`${index}`),
    })),
  ];
};
