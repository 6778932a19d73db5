import type { Localised } from '../types.js';
import type { Period, PolicyDocument } from './document.js';
import { inLanguage } from './in-language.js';

/** A place abroad to which data goes, told before anybody says yes (S26). */
export interface Destination {
  id: string;
  /** ISO 3166-1 */
  country: string;
  /** Who gets it; missing where the issuer itself moves the data. */
  to?: string;
  method: string;
  task: string;
  /** Item ids. */
  items: readonly string[];
  keeps: Period;
  safeguard?: string;
}

/**
 * Transfers abroad in one language; of one purpose: those to somebody whom it names, and those that
 * no purpose's party receives, because they may concern every purpose.
 */
export const transfersOf = (
  { transfers = [], purposes, recipients = [], processors = [] }: PolicyDocument,
  language: string,
  purpose?: string,
): Destination[] => {
  const read = (text: Localised) => inLanguage(text, language);
  const naming = (party: string) =>
    purposes.filter(({ recipients }) => recipients?.includes(party)).map(({ id }) => id);
  return transfers
    .filter(({ to }) => {
      const named = to ? naming(to) : [];
      return purpose === undefined || !named.length || named.includes(purpose);
    })
    .map(({ id, country, to, method, task, items, keeps, safeguard }) => {
      const party = [...recipients, ...processors].find((one) => one.id === to);
      return {
        id,
        country,
        ...(party && { to: read(party.name) }),
        method: read(method),
        task: read(task),
        items,
        keeps,
        ...(safeguard && { safeguard: read(safeguard) }),
      };
    });
};
