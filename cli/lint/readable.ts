import { readPolicy } from '../../src/policy/read-policy.js';
import { error, show } from '../finding.js';
import type { Rule } from './rule.js';

/** The browser's own verdict, so that nothing passes here and is refused there. */
export const readable: Rule = {
  id: 'readable',
  *policy({ document }) {
    for (const { path, found } of readPolicy(document).problems ?? [])
      yield error(
        path,
        show(found),
        'The browser would refuse the whole document for this; docs/policies.md says what may stand here',
      );
  },
};
