import { clauses, titles } from '../addenda/clauses.js';
import { addenda, base } from '../addenda/index.js';
import type { DocumentRef, PolicySection } from '../types.js';
import { bestLanguage } from './best-language.js';
import { effectivePolicy } from './effective-policy.js';

const document = ({ id, version, effective }: DocumentRef) => ({
  ref: { id, version, effective },
  id,
  titles: titles[id] ?? {},
  clauses: clauses[id] ?? [],
});

/**
 * The policy as the visitor reads it: the base text first, without what the addenda among `refs`
 * replace, then those addenda. Documents that Assent holds no text for (the owner's own policy) are
 * left out; the version shown is that of the text shown. `replaces` is the replaced clause's title.
 */
export const policySections = (refs: readonly DocumentRef[], language: string): PolicySection[] => {
  const policy = document(base);
  const added = addenda.filter(({ id }) => refs.some((ref) => ref.id === id)).map(document);
  const inForce = effectivePolicy(policy, added);
  const read = (texts: Readonly<Record<string, string>>) =>
    texts[bestLanguage(language, Object.keys(texts))] ?? '';

  return [policy, ...added].map(({ ref, id, titles }) => ({
    document: ref,
    title: read(titles),
    clauses: inForce
      .filter((entry) => entry.document === id)
      .map(({ clause }) => {
        const replaced = policy.clauses.find((other) => other.id === clause.replaces);
        return {
          id: clause.id,
          title: read(clause.title),
          text: read(clause.text),
          ...(replaced && { replaces: read(replaced.title) }),
        };
      }),
  }));
};
