import { readFilter } from '../sql/filter.js';
import {
  findErased,
  findNotice,
  findQuarantined,
  findReceipts,
  findSubject,
} from '../sql/lookup.js';
import type { Stored } from '../sql/lookup.js';
import { withSql } from '../sql/with-sql.js';
import type { Refusals, SqlView } from '../sql/with-sql.js';
import type { AccessLog } from './access-log.js';
import { jsonAnswer, problem, textAnswer } from './answer.js';
import type { Route } from './route.js';

const JSON_TYPE = 'application/json; charset=utf-8';

export const refuse: Refusals = {
  away: () =>
    problem(
      503,
      'database_away',
      'The database does not answer, so receipts cannot be looked up. Receipts are still taken in and none is lost. Ask again later.',
      { 'Retry-After': '5' },
    ),
  badQuery: (message) => problem(400, 'bad_query', message),
};

/** Bodies are put in as they are stored, so that a reader can check their hash. */
export function storedJson({ body, hash, received }: Stored): string {
  return `{"receipt":${body},"hash":"${hash}","received":"${received}"}`;
}

/** Look-up of receipts and manifests as JSON. */
export function readRoutes(view: SqlView, accessLog: AccessLog): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/receipts',
      access: 'read',
      handle: ({ url, reader }) =>
        withSql(view, refuse, async (sql) => {
          const page = await findReceipts(sql, readFilter(url.searchParams, reader.scope));
          const receipts = page.rows.map(storedJson).join(',');
          const cursors = `"next":${JSON.stringify(page.next)},"latest":${JSON.stringify(page.latest)}`;
          return textAnswer(`{"receipts":[${receipts}],${cursors}}`, JSON_TYPE);
        }),
    },
    {
      method: 'GET',
      path: '/v1/receipts/:id',
      access: 'read',
      handle: ({ parts, reader }) =>
        withSql(view, refuse, async (sql) => {
          const filter = readFilter(new URLSearchParams({ id: parts.id ?? '' }), reader.scope);
          const [stored] = (await findReceipts(sql, filter)).rows;
          if (stored) return textAnswer(storedJson(stored), JSON_TYPE);
          const erased = reader.scope ? undefined : await findErased(sql, filter.id ?? '');
          return erased
            ? jsonAnswer({ error: 'erased', message: 'This receipt was erased.', ...erased }, 410)
            : problem(404, 'no_such_receipt', `No receipt has the id ${filter.id}.`);
        }),
    },
    {
      // Who knows the 128 random bits is the subject: that is the proof of possession. Unknown ids
      // answer an empty list, so that guessing learns nothing.
      method: 'GET',
      path: '/v1/subjects/:subject',
      access: 'subject',
      handle: ({ parts }) =>
        withSql(view, refuse, async (sql) => {
          const { subject = '' } = readFilter(
            new URLSearchParams({ subject: parts.subject ?? '' }),
          );
          const rows = await findSubject(sql, subject);
          return textAnswer(
            `{"subject":${JSON.stringify(subject)},"receipts":[${rows.map(storedJson).join(',')}],"missing":${JSON.stringify(missingSeqs(rows))}}`,
            JSON_TYPE,
          );
        }),
    },
    {
      method: 'GET',
      path: '/v1/notices/:hash',
      access: 'read',
      handle: ({ parts, reader }) =>
        withSql(view, refuse, async (sql) => {
          const body = await findNotice(sql, parts.hash ?? '', reader.scope);
          return body === undefined
            ? problem(
                404,
                'no_such_notice',
                'No manifest with this hash is held. The SDK sends it with its next receipt.',
              )
            : textAnswer(body, JSON_TYPE);
        }),
    },
    {
      method: 'GET',
      path: '/v1/quarantine',
      access: 'read',
      handle: ({ reader }) =>
        withSql(view, refuse, async (sql) => {
          const rows = await findQuarantined(sql, reader.scope);
          return textAnswer(`{"receipts":[${rows.map(storedJson).join(',')}]}`, JSON_TYPE);
        }),
    },
    {
      // Who looked: for the owner, and for the answer to a subject who asks.
      method: 'GET',
      path: '/v1/access',
      access: 'read',
      handle: async ({ url, reader }) => {
        if (reader.scope) {
          return problem(403, 'out_of_scope', 'The access log is for readers of all controllers.');
        }
        const about = url.searchParams.get('subject') ?? url.searchParams.get('id') ?? undefined;
        return jsonAnswer({ accesses: await accessLog.list(about) });
      },
    },
  ];
}

/** Numbers of a subject that never arrived: the browser counts 1, 2, 3 …; 100 at most. */
export function missingSeqs(rows: readonly Stored[]): number[] {
  const seen = new Set(rows.map(({ body }) => (JSON.parse(body) as { seq: number }).seq));
  const last = Math.max(0, ...seen);
  const missing: number[] = [];
  for (let seq = 1; seq < last && missing.length < 100; seq += 1) {
    if (!seen.has(seq)) missing.push(seq);
  }
  return missing;
}
