import { readCursor } from './cursor.js';
import type { Cursor } from './cursor.js';

/** What may be asked of the list of receipts. All given conditions hold at once. */
export interface Filter {
  subject?: string;
  id?: string;
  site?: string;
  event?: string;
  regime?: string;
  /** Country, or part of one. */
  region?: string;
  /** Instants of arrival: from `since` on, before `until`. */
  since?: string;
  until?: string;
  after?: Cursor;
  /** Controllers whose receipts the reader may see; all when absent. Never from the query. */
  scope?: readonly string[] | undefined;
  /** Rows; 1 to 200. */
  limit: number;
}

/** A query parameter that cannot be understood. */
export class FilterError extends Error {}

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

const RULES: Readonly<Record<string, { form: RegExp; say: string }>> = {
  subject: { form: /^s_[\w-]{22}$/, say: 'a subject id: s_ and 22 characters' },
  id: {
    form: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    say: 'a receipt id: a lower-case UUID',
  },
  site: { form: /^[a-z0-9.-]{1,253}$/, say: 'a host name such as shop.example' },
  event: { form: /^[a-z_]{1,32}$/, say: 'an event such as granted' },
  region: { form: /^([A-Z]{2}(-[A-Z0-9]{1,3})?|ZZ)$/, say: 'a region such as DE or US-CA' },
  regime: { form: /^[a-z0-9-]{1,32}$/, say: 'a regime such as eu-eea' },
  since: {
    form: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/,
    say: 'a day or a UTC instant',
  },
  until: {
    form: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/,
    say: 'a day or a UTC instant',
  },
  after: {
    form: /^(older|newer)-\d{1,18}$/,
    say: 'a cursor from an earlier answer (next or latest)',
  },
  limit: { form: /^\d{1,3}$/, say: `a number from 1 to ${LARGEST_LIMIT}` },
};

/**
 * Reads the query string; empty values count as not given, because forms send them.
 *
 * @throws FilterError naming the parameter, the value found and what is expected
 */
export function readFilter(query: URLSearchParams, scope?: readonly string[]): Filter {
  const given: Record<string, string> = {};
  for (const [name, raw] of query) {
    const value = raw.trim();
    const rule = RULES[name];
    if (!rule) {
      throw new FilterError(
        `${show(name)} is no parameter. Known: ${Object.keys(RULES).join(', ')}.`,
      );
    }
    if (value === '') continue;
    const isInstant = name === 'since' || name === 'until';
    if (!rule.form.test(value) || (isInstant && Number.isNaN(Date.parse(value)))) {
      throw new FilterError(`${name}: ${show(value)} is not ${rule.say}.`);
    }
    given[name] = isInstant ? new Date(value).toISOString() : value;
  }
  const { after, limit, ...conditions } = given;
  const rows = Number(limit ?? DEFAULT_LIMIT);
  if (rows < 1 || rows > LARGEST_LIMIT)
    throw new FilterError(`limit: ${rows} is not ${RULES.limit?.say}.`);
  const cursor = after === undefined ? undefined : readCursor(after);
  return {
    ...conditions,
    limit: rows,
    ...(cursor ? { after: cursor } : {}),
    ...(scope ? { scope } : {}),
  };
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
