import { show, warning } from '../finding.js';
import type { Rule } from './rule.js';

/** Somebody must answer, and it is a role that answers, not a person (S46). */
export const contacts: Rule = {
  id: 'contacts',
  *policy({ document: { contacts } }) {
    if (!contacts.some(({ role }) => role === 'privacy-officer'))
      yield warning(
        'contacts',
        'no "privacy-officer"',
        'Name the role that answers for privacy; a telephone number alone is enough',
      );
    for (const [index, { email }] of contacts.entries())
      // first.last@… : whoever leaves the company takes the contact along.
      if (email && /^[a-z]{2,}\.[a-z]{2,}@/i.test(email))
        yield warning(
          `contacts[${index}].email`,
          `${show(email)}, which looks like a person’s mailbox`,
          'Give a mailbox of the role, such as "privacy@…", a telephone number or a page',
        );
  },
};
