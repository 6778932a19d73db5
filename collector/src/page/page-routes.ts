import { textAnswer } from '../http/answer.js';
import type { Route } from '../http/route.js';
import type { Held } from '../intake/held.js';
import { readFilter } from '../sql/filter.js';
import { findNotice, findReceipt, findReceipts } from '../sql/lookup.js';
import type { Projector } from '../sql/projector.js';
import type { Refusals } from '../sql/with-sql.js';
import type { Verdict } from '../verify.js';
import { withSql } from '../sql/with-sql.js';
import { detailPage } from './detail-page.js';
import { html } from './html.js';
import { ICON } from './icon.js';
import { pageAnswer } from './layout.js';
import { listPage } from './list-page.js';
import { readReceipt } from './receipt-view.js';
import { STYLE } from './style.js';
import { verifyPage } from './verify-page.js';

/** The look-up for people: the same questions as the API, as pages without any script. */
export function pageRoutes(
  projector: Projector,
  held: Held,
  verify: () => Promise<Verdict>,
): Route[] {
  return [
    {
      method: 'GET',
      path: '/',
      access: 'read',
      handle: ({ url }) =>
        withSql(projector, refuse, async (sql) => {
          const page = await findReceipts(sql, readFilter(url.searchParams));
          return listPage(url.searchParams, page, held.receipts);
        }),
    },
    {
      method: 'GET',
      path: '/receipts/:id',
      access: 'read',
      handle: ({ parts }) =>
        withSql(projector, refuse, async (sql) => {
          const { id = '' } = readFilter(new URLSearchParams({ id: parts.id ?? '' }));
          const stored = await findReceipt(sql, id);
          if (!stored)
            return message(404, 'No such receipt', 'No receipt with this id has arrived.');
          return detailPage(stored, await findNotice(sql, readReceipt(stored).notice.hash));
        }),
    },
    {
      method: 'GET',
      path: '/verify',
      access: 'read',
      handle: async () => verifyPage(await verify()),
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
