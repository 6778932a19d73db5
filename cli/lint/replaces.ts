import { error, show } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Rule } from './rule.js';

/** Does following the replacements from this clause lead back to it? */
const returns = (start: string, edges: ReadonlyMap<string, readonly string[]>): boolean => {
  const seen = new Set<string>();
  const waiting = [...(edges.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) waiting.push(...(edges.get(id) ?? []));
    seen.add(id);
  }
  return false;
};

/** An addendum prevails over the base, over nothing else; there is no rank between addenda (S22). */
export const replaces: Rule = {
  id: 'replaces',
  *policy({ document: { clauses, addenda = [] } }) {
    const base = clauses.map(({ id }) => id);
    const added = addenda.flatMap(({ clauses }) => clauses);
    const edges = new Map(added.map(({ id, replaces = [] }) => [id, replaces]));
    for (const [index, { clauses }] of addenda.entries())
      for (const [at, { id, replaces = [] }] of clauses.entries())
        for (const [place, other] of replaces.entries()) {
          if (base.includes(other)) continue;
          const path = `addenda[${index}].clauses[${at}].replaces[${place}]`;
          if (edges.has(other)) {
            const circle = returns(id, edges) ? ', in a circle' : '';
            yield error(
              path,
              `${show(other)}, a clause of an addendum${circle}`,
              'Name the base clause that it prevails over; addenda have no rank among each other',
            );
            continue;
          }
          const meant = nearest(other, base);
          yield error(
            path,
            `${show(other)}, which "clauses" does not have`,
            meant
              ? `Did you mean "${meant}"?`
              : 'Name a base clause, or remove it if it replaces none',
          );
        }
  },
};
