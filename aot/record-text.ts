import { addMonths } from '../src/decisions/months.js';
import type { RegionSource } from '../src/types.js';
import type { Entry } from './table.js';

/** Before any answer, a no to everything that is asked, a yes to it. */
export type State = 0 | 1 | 2;

export interface Circumstances {
  /** Fingerprint of what the outcome rests on. */
  key: string;
  /** ISO 3166 code of where the visitor is treated as being, and who said so. */
  code: string;
  by: RegionSource;
  /** `id/version/version` */
  policy: string;
  subject: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Fingerprint of a text. */
  sum(text: string): string;
}

/** Of the three digits behind each id, the one that holds. */
const digits = (list: string, state: State): string =>
  list.replace(/:(\d{3})/g, (_, three: string) => `:${three[state]}`);

/** The record of a first answer, as `src/decisions/record.ts` writes it. */
export const recordText = (
  { regime, addenda, why, asked, vendors, months, limit = Infinity }: Entry,
  { key, code, by, policy, subject, at, sum }: Circumstances,
  state: State,
): string => {
  const text = [
    '2',
    key,
    Math.min(limit, addMonths(at, months[+(state > 1)] as number)).toString(36),
    at.toString(36),
    code,
    regime,
    by,
    state > 1 ? 'accept_all' : 'reject_all',
    addenda,
    policy,
    subject,
    1,
    digits(why, state),
    digits(asked, state),
    vendors,
  ].join('|');
  return `${text}|${sum(text)}`;
};
