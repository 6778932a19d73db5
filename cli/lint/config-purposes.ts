import { declaredPurposes } from '../../src/policy/declared.js';
import { error, show } from '../finding.js';
import { nearest } from '../nearest.js';
import { governing } from '../project/governing.js';
import type { Rule } from './rule.js';

/** Nobody may be asked for a purpose that the policy does not declare; it stays shut (S5). */
export const configPurposes: Rule = {
  id: 'config-purposes',
  *config(file, project) {
    const policy = governing(file, project);
    if (!policy) return;
    const declared = declaredPurposes(policy.document);
    const { purposes, vendors = [] } = file.config;
    const asked: [path: string, id: string][] = [
      ...(purposes ?? []).map((purpose, index): [string, string] =>
        typeof purpose === 'string'
          ? [`purposes[${index}]`, purpose]
          : [`purposes[${index}].id`, purpose.id],
      ),
      ...vendors.flatMap(({ id, purpose }, index): [string, string][] => {
        const known = file.vendors[id]?.purpose;
        if (purpose !== undefined) return [[`vendors[${index}].purpose`, purpose]];
        return known ? [[`vendors[${index}]`, known]] : [];
      }),
    ];
    for (const [path, id] of asked) {
      if (declared.has(id)) continue;
      const meant = nearest(id, [...declared]);
      yield error(
        path,
        `${show(id)}, which ${policy.file} does not declare`,
        meant
          ? `Did you mean "${meant}"?`
          : 'It would never be allowed: announce a version that declares it, or remove it',
      );
    }
  },
};
