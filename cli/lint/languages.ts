import { error, show, warning } from '../finding.js';
import type { Rule } from './rule.js';
import { textsOf } from './texts-of.js';

/** Every text in every language: whoever reads another one must not be promised less (S39). */
export const languages: Rule = {
  id: 'languages',
  *policy({ document }) {
    const { languages } = document;
    for (const { path, text, isName } of textsOf(document)) {
      if (typeof text === 'string') {
        if (languages.length > 1 && !isName)
          yield error(
            path,
            `${show(text)}, in one language only`,
            `Give it in ${languages.join(', ')}: {${languages.map((tag) => `"${tag}": "…"`).join(', ')}}`,
          );
        continue;
      }
      const missing = languages.filter((tag) => !Object.hasOwn(text, tag));
      if (missing.length)
        yield error(
          path,
          `no text in ${missing.join(', ')}`,
          'Translate it, or take the language out of "languages"',
        );
      const further = Object.keys(text).filter((tag) => !languages.includes(tag));
      if (further.length)
        yield warning(
          path,
          `a text in ${further.join(', ')}, which "languages" does not list`,
          'Add the language to "languages" once every text has it; until then nobody is shown it',
        );
    }
  },
};
