import { addenda } from '../../src/addenda/index.js';
import { applies } from '../../src/policy/applies.js';
import { error, show, warning } from '../finding.js';
import type { Rule } from './rule.js';

/** Territory that a well-known addendum speaks for: `hk`, or a word of its own such as `shop-hk`. */
const territoryOf = (id: string): readonly string[] | undefined => {
  const words = id.toLowerCase().split(/[-_.]/);
  const known = addenda.find((one) => words.includes(one.id));
  if (known) return known.regions.split(' ');
  return /^[a-z]{2}$/.test(id) ? [id.toUpperCase()] : undefined;
};

/** An addendum holds for the region that it is named after, not for a neighbour's (S28, S30). */
export const scope: Rule = {
  id: 'scope',
  *policy({ document: { addenda: own = [] } }) {
    for (const [index, { id, regions }] of own.entries()) {
      const territory = territoryOf(id);
      if (!territory) continue;
      const path = `addenda[${index}].regions`;
      const list = show(territory);
      const foreign = regions.filter((region) => !applies(territory, [region]));
      const missing = territory.filter((region) => !applies(regions, [region]));
      if (foreign.length)
        yield error(
          path,
          `${show(foreign)} in the addendum "${id}"`,
          `Its clauses would hold for the wrong people, and not for those they are meant for. Write ${list}, or give the addendum another id`,
        );
      else if (missing.length)
        yield warning(
          path,
          `no ${missing.join(', ')} in the addendum "${id}"`,
          `People there would get the base policy alone. Write ${list}, or give the addendum another id`,
        );
    }
  },
};
