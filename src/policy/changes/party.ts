import type { Localised } from '../../types.js';
import type { Period, PolicyDocument } from '../document.js';
import { ids, purposesOf, type Scene } from './scene.js';
import type { TermArea } from './term-change.js';

/** Recipient, list of recipients, processor or transfer, as far as they are alike. */
export interface Party {
  kind: 'recipient' | 'list' | 'processor' | 'transfer';
  area: TermArea;
  id: string;
  name: Localised;
  words?: Localised;
  items: readonly string[];
  keeps?: Period;
  /** Facts of which each other value is more, or nobody can tell. */
  facts: readonly [country: string | undefined, other?: string | undefined];
  /** Ids under which purposes may name it. */
  link?: string | undefined;
  /** Purposes that it concerns where none names it. */
  reach: 'items' | 'selling' | 'none';
}

export const partiesOf = (document: PolicyDocument): Party[] => [
  ...(document.recipients ?? []).map(({ id, name, purpose, items, keeps, country }): Party => ({
    kind: 'recipient',
    area: 'provision',
    id,
    link: id,
    name,
    words: purpose,
    items,
    keeps,
    facts: [country],
    reach: 'items',
  })),
  ...(document.recipientLists ?? []).map(({ id, url, hash }): Party => ({
    kind: 'list',
    area: 'provision',
    id,
    link: id,
    name: url,
    items: [],
    facts: [undefined, hash],
    reach: 'none',
  })),
  ...(document.processors ?? []).map(({ id, name, task, marketing, country }): Party => ({
    kind: 'processor',
    area: 'processors',
    id,
    link: id,
    name,
    words: task,
    items: [],
    facts: [country, marketing ? 'marketing' : undefined],
    reach: marketing ? 'selling' : 'none',
  })),
  ...(document.transfers ?? []).map(({ id, to, country, task, items, keeps }): Party => ({
    kind: 'transfer',
    id,
    link: to,
    name: task,
    items,
    keeps,
    facts: [country, to],
    area: 'transfers',
    reach: 'items',
  })),
];

const selling = /^(advertising|marketing|newsletter)$/;

/**
 * The purposes that a party concerns: those that name it; where none does, the optional ones that
 * use what it gets, because somebody's consent must be behind it.
 */
export const concerned = (
  { optional }: Scene,
  document: PolicyDocument,
  party: Party,
): string[] => {
  const named = party.link ? purposesOf(document, party.link) : [];
  if (named.length || party.reach === 'none') return named;
  if (party.reach === 'items')
    return ids(
      optional.filter(
        ({ items }) => !party.items.length || items.some((item) => party.items.includes(item)),
      ),
    );
  const sold = optional.filter(({ id, like }) => selling.test(like ?? id));
  return ids(sold.length ? sold : optional);
};
