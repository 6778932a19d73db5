import type { Localised } from '../types.js';
import type { Period, PolicyDocument } from './document.js';
import { inLanguage } from './in-language.js';
import { transfersOf, type Destination } from './transfers-of.js';

/** Somebody who gets data for a purpose. */
export interface ReadParty {
  id: string;
  name: string;
  /** `recipient` for its own ends · `processor` on orders · `list` on a page of its own. */
  kind: 'recipient' | 'processor' | 'list';
  /** What for. */
  task?: string;
  keeps?: Period;
  country?: string;
  url?: string;
}

/** One purpose as data: a widget has words for periods, countries and items, this part has none. */
export interface PurposeTerms {
  id: string;
  name: string;
  description: string;
  required: boolean;
  clause: string;
  /** Item ids. */
  items: readonly string[];
  recipients: readonly ReadParty[];
  retention: readonly { what: string; keeps: Period; law?: string }[];
  /** Vendor ids of analysis tools. */
  tools: readonly string[];
  transfers: readonly Destination[];
  refusalEffect?: string;
}

const partiesOf = (document: PolicyDocument, read: (text: Localised) => string): ReadParty[] => [
  ...(document.recipients ?? []).map(({ id, name, purpose, keeps, country }) => ({
    id,
    name: read(name),
    kind: 'recipient' as const,
    task: read(purpose),
    keeps,
    ...(country && { country }),
  })),
  ...(document.processors ?? []).map(({ id, name, task, country }) => ({
    id,
    name: read(name),
    kind: 'processor' as const,
    task: read(task),
    ...(country && { country }),
  })),
  ...(document.recipientLists ?? []).map(({ id, url }) => ({
    id,
    name: url,
    kind: 'list' as const,
    url,
  })),
];

/** Every purpose with what it uses, who gets it and how long it is kept, in one language. */
export const termsOf = (document: PolicyDocument, language: string): PurposeTerms[] => {
  const read = (text: Localised) => inLanguage(text, language);
  const parties = partiesOf(document, read);
  return document.purposes.map((purpose) => ({
    id: purpose.id,
    name: read(purpose.name),
    description: read(purpose.description),
    required: !!purpose.required,
    clause: purpose.clause,
    items: purpose.items,
    recipients: parties.filter(({ id }) => purpose.recipients?.includes(id)),
    retention: document.retention
      .filter(({ id }) => purpose.retention?.includes(id))
      .map(({ what, keeps, law }) => ({ what: read(what), keeps, ...(law && { law }) })),
    tools: (document.tools ?? [])
      .filter((tool) => tool.purpose === purpose.id)
      .map(({ vendor }) => vendor),
    transfers: transfersOf(document, language, purpose.id),
    ...(purpose.refusalEffect && { refusalEffect: read(purpose.refusalEffect) }),
  }));
};
