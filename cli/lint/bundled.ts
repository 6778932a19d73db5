import { error, show } from '../finding.js';
import type { Rule } from './rule.js';

/** Purposes that are somebody's choice by their nature. */
const choices = [
  'analytics',
  'advertising',
  'marketing',
  'newsletter',
  'personalisation',
  'development',
];

/** Nothing optional may hide in what cannot be refused, nor share its one yes (S1, S3, S4). */
export const bundled: Rule = {
  id: 'bundled',
  *policy({ document: { purposes, processors = [], tools = [], forms = [] } }) {
    const isRequired = (id: string) => purposes.some((one) => one.id === id && one.required);
    const marketing = processors.filter((one) => one.marketing).map(({ id }) => id);

    for (const [index, purpose] of purposes.entries()) {
      const path = `purposes[${index}]`;
      const { id, like, required, recipients = [], directMarketing } = purpose;
      if (!required) {
        if (id === 'necessary')
          yield error(
            `${path}.required`,
            show(required),
            'Write true: "necessary" cannot be refused',
          );
        continue;
      }
      if (choices.includes(like ?? id))
        yield error(
          `${path}.required`,
          `true for ${show(like ?? id)}`,
          'Remove "required": it is the visitor’s choice, and no service may depend on it',
        );
      if (directMarketing)
        yield error(
          `${path}.directMarketing`,
          'direct marketing in a purpose that cannot be refused',
          'Move it to an optional purpose of its own',
        );
      for (const [at, recipient] of recipients.entries())
        if (marketing.includes(recipient))
          yield error(
            `${path}.recipients[${at}]`,
            `${show(recipient)}, which does marketing, in a purpose that cannot be refused`,
            'Name it in an optional purpose only',
          );
      const optional = purposes.find((one) => !one.required && one.clause === purpose.clause);
      if (optional)
        yield error(
          `${path}.clause`,
          `${show(purpose.clause)}, which is the optional purpose "${optional.id}" too`,
          'Split the clause, so that nobody has to accept the one for the sake of the other',
        );
    }
    for (const [index, { vendor, purpose }] of tools.entries())
      if (isRequired(purpose))
        yield error(
          `tools[${index}].purpose`,
          `"${vendor}" in "${purpose}", which cannot be refused`,
          'File the tool under an optional purpose such as "analytics"',
        );
    for (const [index, { purposes: asked }] of forms.entries()) {
      const required = asked.find(isRequired);
      const optional = asked.find((id) => !isRequired(id));
      if (required && optional)
        yield error(
          `forms[${index}].purposes`,
          `"${required}", which cannot be refused, together with "${optional}"`,
          'Make two forms: one yes must not stand for both',
        );
    }
  },
};
