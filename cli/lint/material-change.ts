import { diffPolicies, type TermArea, type TermChange } from '../../src/policy/diff.js';
import { error, warning } from '../finding.js';
import { versionBefore } from '../project/versions-of.js';
import type { Rule } from './rule.js';

/** Collection and use, provision to third parties, rights: 30 days by the model policies (Art 22). */
const grave: readonly TermArea[] = ['purpose', 'items', 'forms', 'provision', 'tools', 'transfers'];

const few = (changes: readonly TermChange[]): string => {
  const ids = [...new Set(changes.map(({ area, id }) => `${area} "${id}"`))];
  return ids.slice(0, 4).join(', ') + (ids.length > 4 ? ` and ${ids.length - 4} more` : '');
};

/** Wider terms that the document does not own up to (S32, S34). Needs the version before in the run. */
export const materialChange: Rule = {
  id: 'material-change',
  *policy({ document }, project) {
    const before = versionBefore(document, project);
    if (!before) return;
    const { change } = document;
    const { changes } = diffPolicies(before, document);
    const wider = changes.filter(({ effect }) => effect === 'widened');
    const severe = wider.filter(({ area }) => grave.includes(area));
    if (!change && changes.length)
      yield error(
        'change',
        `nothing, though ${changes.length} terms differ from version ${before.version}`,
        'Say what changed, in plain words: it is what visitors read before it takes effect',
      );
    if (change?.material) return;
    if (severe.length)
      yield error(
        'change.material',
        `${change ? 'false' : 'nothing'}, though version ${before.version} allowed less: ${few(severe)}`,
        'Write true and announce it 30 days ahead; visitors are asked again for what widened',
      );
    else if (wider.length)
      yield warning(
        'change.material',
        `${change ? 'false' : 'nothing'}, though terms widened against version ${before.version}: ${few(wider)}`,
        'Have counsel decide whether this touches customers’ rights; if so write true and give 30 days',
      );
  },
};
