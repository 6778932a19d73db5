import { html } from './html.js';
import type { Html } from './html.js';

const HEIGHT = 120;

/** Columns per day; the same numbers as a table below, for everybody who cannot see columns. */
export function dayChart(days: readonly { day: string; receipts: number }[]): Html {
  const largest = Math.max(1, ...days.map(({ receipts }) => receipts));
  const first = days[0]?.day ?? '';
  const last = days.at(-1)?.day ?? '';
  const most = largest.toLocaleString('en');
  return html`<svg
      class="chart"
      viewBox="0 0 ${days.length * 10} ${HEIGHT}"
      preserveAspectRatio="none"
      role="img"
      aria-label="Receipts per day from ${first} to ${last}, at most ${most}"
    >
      ${days.map(({ day, receipts }, index) => {
        // A day with one receipt among days with thousands must not look like a day without any.
        const height = receipts ? Math.max(2, (receipts / largest) * HEIGHT) : 0;
        return html`<rect
          x="${index * 10 + 1}"
          y="${(HEIGHT - height).toFixed(1)}"
          width="8"
          height="${height.toFixed(1)}"
        >
          <title>${day}: ${receipts}</title>
        </rect>`;
      })}
    </svg>
    <p class="axis"><span>${first}</span><span>at most ${most} a day</span><span>${last}</span></p>
    <details>
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Day (UTC)</th>
            <th scope="col" class="number">Receipts</th>
          </tr>
        </thead>
        <tbody>
          ${days
            .filter(({ receipts }) => receipts)
            .map(
              ({ day, receipts }) =>
                html`<tr>
                  <td>${day}</td>
                  <td class="number">${receipts.toLocaleString('en')}</td>
                </tr> `,
            )}
        </tbody>
      </table>
    </details>`;
}
