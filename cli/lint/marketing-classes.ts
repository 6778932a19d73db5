import type { DirectMarketing, Localised } from '../../src/types.js';
import { applies } from '../../src/policy/applies.js';
import { error, show, warning, type Flaw } from '../finding.js';
import type { Rule } from './rule.js';
import { isOpenEnded, isVague } from './vague.js';

const each = (text: Localised): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

const advice: Readonly<Record<'data' | 'subjects' | 'transferees', string>> = {
  data: 'Name every kind of data used, such as "e-mail address"',
  subjects:
    'Name what will be marketed, distinctly enough to know it again, such as "cloud storage plans"',
  transferees:
    'Name the class of companies by what they do, such as "insurance companies in Hong Kong"',
};

function* classes({ gain, ...marketing }: DirectMarketing, path: string): Generator<Flaw> {
  for (const key of ['data', 'subjects', 'transferees'] as const)
    for (const [index, text] of (marketing[key] ?? []).entries()) {
      const vague = each(text).find(isVague);
      const open = each(text).find(isOpenEnded);
      if (vague !== undefined)
        yield error(
          `${path}.${key}[${index}]`,
          `${show(vague)}, which names nobody and nothing`,
          `${advice[key]}. A consent to vague classes is void in Hong Kong (PDPO s 35C, 35J)`,
        );
      else if (open !== undefined)
        yield warning(
          `${path}.${key}[${index}]`,
          `${show(open)}, an open list`,
          `${advice[key]}, and close the list`,
        );
    }
  if (marketing.transferees && gain === undefined)
    yield error(
      `${path}.gain`,
      'nothing',
      'Say true or false: whether data is provided for gain must be told (PDPO s 35J(2)(b)(i))',
    );
}

/** What Part 6A of Hong Kong's PDPO wants said before direct marketing, said so that it counts. */
export const marketingClasses: Rule = {
  id: 'marketing-classes',
  *policy({ document: { purposes, addenda = [] } }) {
    const hongKong = addenda.some(({ regions }) => applies(regions, ['HK']));
    for (const [index, { id, like, required, directMarketing }] of purposes.entries()) {
      const path = `purposes[${index}].directMarketing`;
      if (directMarketing) yield* classes(directMarketing, path);
      else if (hongKong && !required && ['marketing', 'newsletter'].includes(like ?? id))
        yield warning(
          path,
          'nothing',
          `Describe data, subjects and channel; until then "${id}" is not asked in Hong Kong (PDPO s 35C)`,
        );
    }
  },
  *config({ config: { directMarketing } }) {
    if (directMarketing) yield* classes(directMarketing, 'directMarketing');
  },
};
