import { textAnswer } from '../http/answer.js';
import type { Route } from '../http/route.js';
import { readFilter } from '../sql/filter.js';
import { findErased, findNotice, findReceipts } from '../sql/lookup.js';
import { countReceipts, readOverview } from '../sql/overview.js';
import type { Refusals } from '../sql/with-sql.js';
import { withSql } from '../sql/with-sql.js';
import type { Archive } from '../store/archive.js';
import { detailPage } from './detail-page.js';
import { html } from './html.js';
import { ICON } from './icon.js';
import { pageAnswer } from './layout.js';
import { linkedReceipts } from './linked-receipts.js';
import { listPage } from './list-page.js';
import { overviewPage, SPANS } from './overview-page.js';
import { readReceipt } from './receipt-view.js';
import { STYLE } from './style.js';
import { verifyPage } from './verify-page.js';

/**
 * The look-up for people: the same questions as the API, as pages without any script.
 *
 * @param smallest counts below this are not shown
 */
export function pageRoutes({ view, verify, state, notary }: Archive, smallest: number): Route[] {
  return [
    {
      method: 'GET',
      path: '/',
      access: 'read',
      handle: ({ url, reader }) =>
        withSql(view, refuse, async (sql) => {
          const page = await findReceipts(sql, readFilter(url.searchParams, reader.scope));
          const total = reader.scope ? undefined : state().receipts;
          return listPage(
            url.searchParams,
            page,
            total ?? (await countReceipts(sql, reader.scope)),
          );
        }),
    },
    {
      method: 'GET',
      path: '/overview',
      access: 'state',
      handle: ({ url, reader }) =>
        withSql(view, refuse, async (sql) => {
          const asked = Number(url.searchParams.get('days'));
          const days = SPANS.includes(asked) ? asked : 30;
          const { site, region } = readFilter(
            new URLSearchParams(
              ['site', 'region'].map((name): [string, string] => [
                name,
                url.searchParams.get(name) ?? '',
              ]),
            ),
          );
          const overview = await readOverview(sql, { days, site, region, scope: reader.scope });
          return overviewPage(overview, {
            days,
            site,
            region,
            smallest,
            state: reader.scope ? undefined : state(),
            lastRoot: notary?.heads.at(-1)?.at,
          });
        }),
    },
    {
      method: 'GET',
      path: '/receipts/:id',
      access: 'read',
      handle: ({ parts, reader }) =>
        withSql(view, refuse, async (sql) => {
          const filter = readFilter(new URLSearchParams({ id: parts.id ?? '' }), reader.scope);
          const [stored] = (await findReceipts(sql, filter)).rows;
          if (stored) {
            const receipt = readReceipt(stored);
            const manifest = await findNotice(sql, receipt.notice.hash, reader.scope);
            const linked = await linkedReceipts(sql, receipt, reader.scope);
            return detailPage(stored, receipt, manifest, linked);
          }
          const erased = reader.scope ? undefined : await findErased(sql, filter.id ?? '');
          return erased
            ? message(
                410,
                'This receipt was erased',
                `On ${erased.erased.slice(0, 10)}, by the rule "${erased.rule}". Its hash is ${erased.hash}.`,
              )
            : message(404, 'No such receipt', 'No receipt with this id has arrived.');
        }),
    },
    {
      method: 'GET',
      path: '/verify',
      access: 'state',
      handle: async () =>
        verify
          ? verifyPage(await verify())
          : message(
              404,
              'Nothing to verify here',
              'This collector keeps no journal; the shared database is the store.',
            ),
    },
    file('/style.css', STYLE, 'text/css; charset=utf-8'),
    file('/icon.svg', ICON, 'image/svg+xml'),
  ];
}

const refuse: Refusals = {
  away: () =>
    message(503, 'The database does not answer', 'Receipts are still taken in and none is lost.'),
  badQuery: (text) => message(400, 'This search cannot be understood', text),
};

function file(path: string, text: string, type: string): Route {
  const headers = { 'Cache-Control': 'max-age=300' };
  return {
    method: 'GET',
    path,
    access: 'open',
    handle: () => textAnswer(text, type, 200, headers),
  };
}

function message(status: number, title: string, text: string): Response {
  return pageAnswer(
    title,
    html`<div class="card empty">
      <h2>${title}</h2>
      <p>${text} <a href="/">Back to the receipts</a></p>
    </div>`,
    status,
  );
}
