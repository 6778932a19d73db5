import type {
  Acknowledgement,
  Change,
  DocumentRef,
  Evidence,
  GivenForm,
  Mode,
  NoticeBlock,
  PromiseConflict,
  Receipt,
  VisitorRequest,
} from '../types.js';
import { attempt } from '../decisions/storage.js';
import { canonical } from './canonical.js';
import { receiptText } from './receipt-text.js';

/** Everything that the receipt of a decision needs, as plain data. */
export interface WaitingChange extends Change {
  id: string;
  subject: string;
  seq: number;
  region: Receipt['region'];
  language: string;
  gpc: boolean;
  /** Do Not Track is on, and the owner heeds it. */
  dnt?: boolean;
  /** Milliseconds since 1970. */
  expires: number;
  policy: DocumentRef;
  addenda: readonly DocumentRef[];
  modes: Readonly<Record<string, Mode>>;
  /** Where the policy speaks of each purpose (S4). */
  clauses?: Readonly<Record<string, string>>;
  /** The policy is the owner's document, not the model text. */
  documented?: boolean | undefined;
  /** Vendors refused on their own. */
  refusedVendors?: readonly string[] | undefined;
  acknowledged?: Acknowledgement | undefined;
  /** The form that was answered, and where the consent comes from. */
  form?: GivenForm | undefined;
  evidence?: Evidence | undefined;
  /** Default: the visitor, or the browser where it sent a signal. */
  actor?: Receipt['actor'];
  /** Purposes objected to (S45). */
  objected?: readonly string[];
  request?: VisitorRequest;
  /** Blocks that were on screen, word for word. */
  blocks?: readonly NoticeBlock[];
  conflicts?: readonly PromiseConflict[] | undefined;
  lists?: Receipt['lists'] | undefined;
  /** Items of vendors that a page cannot remove. */
  left?: readonly string[] | undefined;
}

/**
 * First part of the names of receipts that no collector has acknowledged yet. Each has a name of its own:
 * tabs that write into one list in the same moment lose what the other one wrote.
 */
export const outboxKey = (name: string): string => `${name}.outbox.`;

/** Names that vendors stored before a withdrawal; looked for once more on the next page. */
export const leftKey = (name: string): string => `${name}.left`;

const read = (key: string): unknown[] => {
  const list = attempt(() => JSON.parse(localStorage.getItem(key) as string) as unknown);
  return Array.isArray(list) ? list : [];
};

/** Things with an id; whatever else somebody wrote there is not ours. */
export const readList = <T extends { id: string }>(key: string): T[] =>
  read(key).filter((item): item is T => typeof (item as T | null)?.id === 'string');

/** What stands under names that begin so, in their order: ids of receipts begin with the time. */
export const readItems = <T extends { id: string }>(prefix: string): T[] =>
  (attempt(() => Object.keys(localStorage)) ?? [])
    .filter((key) => key.startsWith(prefix))
    .sort()
    .flatMap((key) => {
      const item = attempt(() => JSON.parse(localStorage.getItem(key) as string) as T | null);
      if (prefix + item?.id === key) return [item as T];
      attempt(() => localStorage.removeItem(key));
      return [];
    });

export const writeItem = (prefix: string, item: Receipt): void => {
  attempt(() => localStorage.setItem(prefix + item.id, receiptText(item)));
};

export const dropItem = (prefix: string, id: string): void => {
  attempt(() => localStorage.removeItem(prefix + id));
};

export const readNames = (key: string): string[] =>
  read(key).filter((item) => typeof item === 'string');

export const writeList = (key: string, list: readonly unknown[]): void => {
  attempt(() =>
    // Not JSON.stringify: Prototype.js gives arrays a `toJSON` that makes text of them.
    list.length ? localStorage.setItem(key, canonical(list)) : localStorage.removeItem(key),
  );
};
