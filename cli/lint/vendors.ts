import { error, show } from '../finding.js';
import { governing } from '../project/governing.js';
import type { Rule } from './rule.js';

/** A yes covers the vendors that the policy names, each for the purpose it is named for (S6). */
export const vendors: Rule = {
  id: 'vendors',
  *config(file, project) {
    const policy = governing(file, project);
    if (!policy) return;
    const { tools = [], recipients = [], processors = [] } = policy.document;
    const parties = [...recipients, ...processors].map(({ id }) => id);
    for (const [index, { id, purpose: chosen }] of (file.config.vendors ?? []).entries()) {
      const purpose = chosen ?? file.vendors[id]?.purpose;
      const named = tools.filter(({ vendor }) => vendor === id);
      if (named.some((tool) => tool.purpose === purpose) || parties.includes(id)) continue;
      yield named.length
        ? error(
            `vendors[${index}]${chosen ? '.purpose' : ''}`,
            `"${id}" works for ${show(purpose)}; ${policy.file} names it for ${named.map((tool) => show(tool.purpose)).join(', ')}`,
            'A yes covers what the policy says: file the vendor there, or announce a version that names it for this purpose',
          )
        : error(
            `vendors[${index}].id`,
            `"${id}", which ${policy.file} does not name`,
            `Announce a version that lists it in "tools", or remove the vendor; a yes to version ${policy.document.version} does not cover it`,
          );
    }
  },
};
