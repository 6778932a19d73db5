import type { Page } from '../sql/lookup.js';
import type { Stored } from '../sql/lookup.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { pageAnswer } from './layout.js';
import { readReceipt } from './receipt-view.js';
import { searchForm } from './search-form.js';
import { aboutWhat } from './what-happened.js';
import { eventLabel, inWords, moment, purposeLabels } from './words.js';

/** The look-up: a form, and what it found, newest first. `total` is the number of all receipts. */
export function listPage(query: URLSearchParams, page: Page, total: number): Response {
  const filtered = [...query].some(
    ([name, value]) => value && name !== 'after' && name !== 'limit',
  );
  const content = html`
    <div class="title">
      <h1>Receipts</h1>
      <p>${total === 1 ? '1 receipt' : `${total.toLocaleString('en')} receipts`} held</p>
    </div>
    ${searchForm(query, filtered)} ${page.rows.length ? table(page.rows) : nothing(filtered)}
    ${pages(query, page)}
  `;
  return pageAnswer('Receipts', content);
}

function table(rows: readonly Stored[]): Html {
  return html`<div class="card scroll" tabindex="0" role="region" aria-label="Receipts found">
    <table>
      <thead>
        <tr>
          <th scope="col">Received (UTC)</th>
          <th scope="col">Event</th>
          <th scope="col">Region</th>
          <th scope="col">Method</th>
          <th scope="col">Purposes</th>
          <th scope="col">Site</th>
          <th scope="col">Subject</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(stored: Stored): Html {
  const receipt = readReceipt(stored);
  const { id, event, region, method, purposes, site, subject, signals } = receipt;
  const about = aboutWhat(receipt);
  return html`<tr>
    <td><a href="/receipts/${id}">${moment(stored.received)}</a></td>
    <td>${eventLabel(event)}${about ? html` <small class="line">${about}</small>` : ''}</td>
    <td><strong>${region.code}</strong> <small>${region.regime}</small></td>
    <td>${inWords(method)}${signals.gpc && method !== 'gpc' ? html` <small>GPC</small>` : ''}</td>
    <td class="purposes">${purposeLabels(purposes)}</td>
    <td>${site}</td>
    <td>
      <a class="mono" href="/?subject=${subject}" title="${subject}">${subject.slice(2, 10)}…</a>
    </td>
  </tr> `;
}

function nothing(filtered: boolean): Html {
  return filtered
    ? html`<div class="card empty">
        <h2>No receipt matches</h2>
        <p>Take a condition away, or <a href="/">show all receipts</a>.</p>
      </div>`
    : html`<div class="card empty">
        <h2>No receipts yet</h2>
        <p>They appear here as soon as a page of an allowed origin sends its first one.</p>
      </div>`;
}

function pages(query: URLSearchParams, { next }: Page): Html {
  const link = (after: string | undefined, label: string) => {
    const to = new URLSearchParams([...query].filter(([name, value]) => value && name !== 'after'));
    if (after) to.set('after', after);
    return html`<a class="button" href="/?${to.toString()}">${label}</a>`;
  };
  return html`<nav class="pages" aria-label="Pages">
    ${query.get('after') ? link(undefined, '← Newest') : ''} ${next ? link(next, 'Older →') : ''}
  </nav>`;
}
