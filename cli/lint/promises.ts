import { protection, rankOf } from '../../src/policy/protection.js';
import { show, warning } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Rule } from './rule.js';

/** Promises can be weighed against each other only in fields and values that have an order (S23). */
export const promises: Rule = {
  id: 'promises',
  *policy({ document: { addenda = [] } }) {
    for (const [index, { clauses }] of addenda.entries())
      for (const [at, { promises = {} }] of clauses.entries())
        for (const [field, value] of Object.entries(promises)) {
          if (rankOf(field, value) !== undefined) continue;
          const path = `addenda[${index}].clauses[${at}].promises.${field}`;
          const known = Object.hasOwn(protection, field);
          const meant = known ? undefined : nearest(field, Object.keys(protection));
          yield warning(
            path,
            `${show(value)} in ${known ? 'a field that has other values' : 'a field that nothing is known of'}`,
            meant
              ? `Did you mean "${meant}"?`
              : 'Where two addenda differ here, nobody can tell which protects more; use a field of docs/policies.md if one fits',
          );
        }
  },
};
