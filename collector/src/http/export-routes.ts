import { readFilter } from '../sql/filter.js';
import type { Filter } from '../sql/filter.js';
import { findReceipts } from '../sql/lookup.js';
import type { Stored } from '../sql/lookup.js';
import type { Sql } from '../sql/sql.js';
import { withSql } from '../sql/with-sql.js';
import type { SqlView } from '../sql/with-sql.js';
import { csvHeader, csvRow } from './csv.js';
import { refuse, storedJson } from './read-routes.js';
import type { Route } from './route.js';

/** `GET /v1/export?format=ndjson|csv` and the conditions of the list, oldest first, as a stream. */
export function exportRoutes(view: SqlView): Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/export',
      access: 'read',
      handle: ({ url, reader }) =>
        withSql(view, refuse, async (sql) => {
          const query = new URLSearchParams(url.searchParams);
          const format = query.get('format') ?? 'ndjson';
          query.delete('format');
          const filter = readFilter(query, reader.scope);
          if (format !== 'ndjson' && format !== 'csv') {
            return refuse.badQuery(
              `format: ${JSON.stringify(format.slice(0, 20))} is not ndjson or csv.`,
            );
          }
          const csv = format === 'csv';
          return new Response(stream(sql, filter, csv), {
            headers: {
              'Content-Type': csv ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
              'Content-Disposition': `attachment; filename="receipts.${format}"`,
              'Cache-Control': 'no-store',
              'X-Content-Type-Options': 'nosniff',
            },
          });
        }),
    },
  ];
}

function stream(sql: Sql, filter: Filter, csv: boolean): ReadableStream<Uint8Array> {
  const write = csv ? csvRow : (row: Stored) => `${storedJson(row)}\n`;
  let arrival = filter.after?.arrival ?? 0n;
  let first = csv ? csvHeader : '';
  return new ReadableStream(
    {
      async pull(controller) {
        const page = await findReceipts(sql, {
          ...filter,
          limit: 200,
          after: { direction: 'newer', arrival },
        });
        const rows = page.rows.toReversed();
        if (rows.length || first) {
          controller.enqueue(Buffer.from(first + rows.map(write).join('')));
          first = '';
        }
        if (rows.length < 200) controller.close();
        else arrival = BigInt(page.latest.slice('newer-'.length));
      },
    },
    { highWaterMark: 1 },
  );
}
