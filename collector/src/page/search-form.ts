import { receiptEvents } from '../schema/events.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { inWords } from './words.js';

/** The conditions of a search, as they were sent. */
export function searchForm(query: URLSearchParams, filtered: boolean): Html {
  const value = (name: string) => query.get(name) ?? '';
  const field = (name: string, label: string, placeholder: string, type = 'text') =>
    html`<label class="${name}"
      >${label}<input
        type="${type}"
        name="${name}"
        value="${type === 'date' ? value(name).slice(0, 10) : value(name)}"
        placeholder="${placeholder}"
        autocomplete="off"
        spellcheck="false"
    /></label>`;
  const chosen = value('event');
  return html`<form class="card search" action="/" method="get" role="search">
    ${field('subject', 'Subject', 's_…')} ${field('id', 'Receipt id', '019a…')}
    ${field('site', 'Site', 'shop.example')} ${field('regime', 'Regime', 'eu-eea')}
    <label class="event-field"
      >Event<select name="event">
        <option value="">Any</option>
        ${receiptEvents().map((event) =>
          event === chosen
            ? html`<option value="${event}" selected>${inWords(event)}</option>`
            : html`<option value="${event}">${inWords(event)}</option>`,
        )}
      </select></label
    >
    ${field('since', 'From', '', 'date')} ${field('until', 'Before', '', 'date')}
    <div class="actions">
      <button class="button primary">Search</button>
      ${filtered ? html`<a class="button" href="/">Clear</a>` : ''}
    </div>
  </form>`;
}
