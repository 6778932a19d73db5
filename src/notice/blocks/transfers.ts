import type { NoticeBlock } from '../../types.js';
import type { Compose } from './parts/context.js';
import { destinations, type Destination } from './parts/destinations.js';
import { itemWords } from './parts/item-words.js';
import { periodWords } from './parts/period-words.js';
import { placeName } from './parts/place-name.js';

/** Which statement goes with which regime. Those not listed name the countries alone. */
const statement: Readonly<Record<string, 'sg' | 'hk' | 'eu' | 'kr'>> = {
  sg: 'sg',
  hk: 'hk',
  kr: 'kr',
  'eu-eea': 'eu',
  uk: 'eu',
  ch: 'eu',
  unknown: 'eu',
};

const columns = ['to', 'country', 'task', 'items', 'method', 'keeps', 'safeguard'] as const;

/**
 * Where data goes when it leaves the territory, told before a yes where one is asked (S26): PDPA 2012
 * s 26 and the model addenda SG (3), HK (4), EU (1); GDPR Art 13(1)(f); Swiss FADP Art 19(4), which
 * wants each country named; PIPA Art 28-8(2); own knowledge, not checked at the primary texts.
 */
export const compose: Compose = (context) => {
  const { regime, addenda, texts } = context;
  const found = destinations(context);
  const own = texts.transfers;
  if (!found.length || !own) return [];
  const said = new Set(
    [statement[regime.id], ...addenda.map(({ id }) => statement[id])].flatMap((key) => key ?? []),
  );
  const cell = (column: (typeof columns)[number], { [column]: value }: Destination): string => {
    if (!value) return '';
    if (column === 'country') return placeName(value as string, texts.tag);
    if (column === 'items') return itemWords(value as readonly string[], texts);
    if (column === 'keeps') return periodWords(value as never, texts);
    return value as string;
  };
  const used = columns.filter((column) => found.some((one) => one[column]));
  const block: NoticeBlock = {
    id: 'transfers',
    title: own.title,
    ...(regime.notice === 'ask' && { first: true as const }),
    text: [own.intro, ...[...said].map((key) => own[key])],
    table: {
      head: used.map((column) => own.head[column]),
      rows: found.map((one) => used.map((column) => cell(column, one))),
    },
  };
  return [block];
};

export const wantsMore = true as const;
