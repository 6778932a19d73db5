import { error, show, type Flaw } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Rule } from './rule.js';

/** Every id that is named must be there: a name that leads nowhere is a promise nobody can read. */
export const references: Rule = {
  id: 'references',
  *policy({ document }) {
    const { purposes, clauses, forms = [], recipients = [], recipientLists = [] } = document;
    const { processors = [], transfers = [], tools = [], retention } = document;
    const idsOf = (...lists: (readonly { id: string }[])[]) => lists.flat().map(({ id }) => id);
    const parties = idsOf(recipients, processors, recipientLists);

    const refer = (path: string, id: string, known: readonly string[], list: string): Flaw[] => {
      if (known.includes(id)) return [];
      const meant = nearest(id, known);
      const advice = meant ? `Did you mean "${meant}"?` : `Describe it in "${list}"`;
      return [error(path, `${show(id)}, which "${list}" does not have`, advice)];
    };

    for (const [index, purpose] of purposes.entries()) {
      const path = `purposes[${index}]`;
      yield* refer(`${path}.clause`, purpose.clause, idsOf(clauses), 'clauses');
      for (const [at, id] of (purpose.recipients ?? []).entries())
        yield* refer(`${path}.recipients[${at}]`, id, parties, 'recipients');
      for (const [at, id] of (purpose.retention ?? []).entries())
        yield* refer(`${path}.retention[${at}]`, id, idsOf(retention), 'retention');
    }
    for (const [index, form] of forms.entries()) {
      const path = `forms[${index}]`;
      for (const [at, id] of form.purposes.entries())
        yield* refer(`${path}.purposes[${at}]`, id, idsOf(purposes), 'purposes');
      if (form.clause !== undefined)
        yield* refer(`${path}.clause`, form.clause, idsOf(clauses), 'clauses');
      if (form.retention !== undefined)
        yield* refer(`${path}.retention`, form.retention, idsOf(retention), 'retention');
    }
    for (const [index, { purpose }] of tools.entries())
      yield* refer(`tools[${index}].purpose`, purpose, idsOf(purposes), 'purposes');
    for (const [index, { to }] of transfers.entries())
      if (to !== undefined)
        yield* refer(`transfers[${index}].to`, to, idsOf(recipients, processors), 'processors');
  },
};
