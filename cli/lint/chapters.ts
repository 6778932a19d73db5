import type { PolicyDocument } from '../../src/types.js';
import { warning } from '../finding.js';
import type { Rule } from './rule.js';

const has = (list: readonly unknown[] | undefined) => !!list?.length;

/** What a policy has to speak of, and when. A clause counts by its id or by what its id begins with. */
const chapters: readonly [id: string, when: (document: PolicyDocument) => boolean][] = [
  ['items', () => true],
  ['purpose', () => true],
  ['provision', ({ recipients, recipientLists }) => has(recipients) || has(recipientLists)],
  ['outsourcing', ({ processors }) => has(processors)],
  ['retention', () => true],
  ['disposal', () => true],
  ['rights', () => true],
  ['cookie', () => true],
  ['safeguards', () => true],
  ['contacts', () => true],
  ['notice', () => true],
];

/** The chapters that the model policies share, under their stable ids; numbers may differ (S27). */
export const chaptersThere: Rule = {
  id: 'chapters',
  *policy({ document }) {
    const has = (id: string) =>
      document.clauses.some((clause) => clause.id === id || clause.id.startsWith(`${id}.`));
    for (const [id, when] of chapters)
      if (when(document) && !has(id))
        yield warning(
          'clauses',
          `no clause "${id}"`,
          `Add it, or have counsel confirm that the policy need not speak of it (docs/policies.md, "Clause ids")`,
        );
  },
};
