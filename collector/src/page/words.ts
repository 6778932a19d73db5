import { html } from './html.js';
import type { Html } from './html.js';
import type { ReceiptView } from './receipt-view.js';

const SHORT = new Set(['gpc', 'dnt', 'api']);

/** `accept_all` as `Accept all`, `gpc` as `GPC`. */
export function inWords(name: string): string {
  if (SHORT.has(name)) return name.toUpperCase();
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** An instant in UTC, day and time of day. */
export function moment(instant: string): Html {
  return html`<time datetime="${instant}"
    >${DAY.format(new Date(instant))} <span>${instant.slice(11, 19)}</span></time
  >`;
}

/** Mark and colour say the same, so that neither alone is needed. */
const MARKS: Readonly<Record<string, string>> = {
  granted: '✓',
  denied: '✕',
  objected: '✕',
  exempt: '•',
  unasked: '–',
};

export function purposeLabels(purposes: ReceiptView['purposes']): Html[] {
  return Object.entries(purposes).map(
    ([name, { state }]) =>
      html`<span class="purpose ${state}" title="${name}: ${state}"
        ><b aria-hidden="true">${MARKS[state] ?? '?'}</b> ${name}<i class="hidden"
          >: ${state}</i
        ></span
      > `,
  );
}

export function eventLabel(event: string): Html {
  return html`<span class="event ${event}">${inWords(event)}</span>`;
}
