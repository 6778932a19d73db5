import type { ContactConfig } from '../types.js';

/** Roles that answer for privacy; outside bodies of other countries are left out (S46). */
export const contactsFor = (
  codes: readonly string[],
  contacts: readonly ContactConfig[] = [],
): readonly ContactConfig[] =>
  contacts.filter(({ country }) => !country || codes.some((code) => code.startsWith(country)));
