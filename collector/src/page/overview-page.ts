import type { Overview } from '../sql/overview.js';
import type { State } from '../store/archive.js';
import { dayChart } from './day-chart.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { inWords } from './words.js';
import { pageAnswer } from './layout.js';

export const SPANS = [7, 30, 90, 365];

export interface Shown {
  days: number;
  site: string | undefined;
  region: string | undefined;
  /** Counts below this are not shown. */
  smallest: number;
  /** Only for readers of all controllers. */
  state: State | undefined;
  lastRoot: string | undefined;
}

const number = (count: number) => count.toLocaleString('en');

/** Receipts per day and region, consent rates, and whether anything lags or is missing. */
export function overviewPage(overview: Overview, shown: Shown): Response {
  const { total, regions, choices, events } = overview;
  const content = html`
    <div class="title">
      <h1>Overview</h1>
      <p>${sum(total, shown)} in the last ${shown.days} days</p>
    </div>
    ${spanForm(overview, shown)} ${shown.state ? facts(overview, shown, shown.state) : ''}
    ${
      total
        ? html`<section class="card">
              <h2>Receipts per day${shown.region ? html` in ${shown.region}` : ''}</h2>
              ${
                shown.region && total < shown.smallest
                  ? html`<p class="quiet">Fewer than ${shown.smallest}: not shown.</p>`
                  : dayChart(overview.days)
              }
            </section>
            <div class="columns">
              <section
                class="card scroll"
                tabindex="0"
                role="region"
                aria-label="Receipts per region"
              >
                <h2>Receipts per region</h2>
                ${regionTable(regions, shown)}
              </section>
              <section class="card scroll" tabindex="0" role="region" aria-label="Consent rate">
                <h2>Consent rate</h2>
                ${choiceTable(choices, shown.smallest)}
              </section>
            </div>
            <section class="card scroll" tabindex="0" role="region" aria-label="What happened">
              <h2>What happened</h2>
              ${eventTable(events, shown)}
            </section>
            <p class="quiet">
              Requested: erasure or correction, to be answered by you, or a consent that waits for
              its confirmation. A rate is the share of yes among yes and no, over receipts of
              decisions. Where fewer than ${shown.smallest} people answered, no number is shown.
            </p>`
        : html`<div class="card empty">
            <h2>No receipts in this time</h2>
            <p>They are counted here as soon as a page of an allowed origin sends its first one.</p>
          </div>`
    }
  `;
  return pageAnswer('Overview', content);
}

/** Of one region, a small number is not shown either. */
function sum(total: number, { region, smallest }: Shown): string {
  if (region && total < smallest) return `Fewer than ${smallest} receipts`;
  return total === 1 ? '1 receipt' : `${number(total)} receipts`;
}

function spanForm({ sites }: Overview, { days, site }: Shown): Html {
  return html`<form class="card search spans" action="/overview" method="get">
    <label
      >Days<select name="days">
        ${SPANS.map((span) => option(String(span), String(days)))}
      </select></label
    >
    <label
      >Site<select name="site">
        <option value="">All</option>
        ${sites.map((one) => option(one, site))}
      </select></label
    >
    <div class="actions"><button class="button primary">Show</button></div>
  </form>`;
}

function option(value: string, chosen: string | undefined): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${value}</option>`
    : html`<option value="${value}">${value}</option>`;
}

function facts({ gaps }: Overview, { lastRoot }: Shown, state: State): Html {
  const { sql, waiting, quarantined, journal } = state;
  const tile = (name: string, value: string, bad = false) =>
    html`<div class="tile ${bad ? 'bad' : ''}">
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="tiles" aria-label="State">
    ${tile('Lag', sql.behind || waiting ? `${number(sql.behind + waiting)} behind` : 'None', sql.behind > 10_000)}
    ${tile('Subjects with gaps', number(gaps), gaps > 0)}
    ${quarantined === null ? '' : tile('In quarantine', number(quarantined), quarantined > 0)}
    ${journal ? tile('Journal', journal.damaged ? 'Damaged' : 'Intact when last read', journal.damaged > 0) : ''}
    ${journal ? tile('Last signed root', lastRoot ? lastRoot.slice(0, 10) : 'None yet') : ''}
  </dl>`;
}

interface Counted {
  name: Html;
  receipts: number;
  /** Too few to be shown as a number. */
  few: boolean;
}

function countTable(what: string, rows: readonly Counted[], smallest: number): Html {
  const largest = Math.max(1, ...rows.map(({ receipts }) => receipts));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col" class="number">Receipts</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, receipts, few }) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${few ? `fewer than ${smallest}` : number(receipts)}</td>
            <td>${bar(few ? 0 : receipts / largest)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function regionTable(
  regions: Overview['regions'],
  { smallest, days, site, region: chosen }: Shown,
): Html {
  const rows = regions.map(({ region, receipts }) => ({
    name: html`<a href="/overview?days=${days}&site=${site ?? ''}&region=${chosen ? '' : region}"
        >${region === 'ZZ' ? 'Unknown' : region}</a
      >${chosen ? html` <small>only; press for all</small>` : ''}`,
    receipts,
    few: receipts < smallest,
  }));
  return countTable('Region', rows, smallest);
}

/** Requests are shown however few they are: each waits for an answer. */
function eventTable(events: Overview['events'], { smallest, site }: Shown): Html {
  const rows = events.map(({ event, receipts }) => ({
    name: html`<a href="/?event=${event}&site=${site ?? ''}">${inWords(event)}</a>`,
    receipts,
    few: receipts < smallest && event !== 'requested',
  }));
  return countTable('Event', rows, smallest);
}

function choiceTable(choices: Overview['choices'], smallest: number): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Purpose</th>
        <th scope="col">Region</th>
        <th scope="col" class="number">Yes</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${choices.map(({ purpose, region, granted, denied }) => {
        const all = granted + denied;
        const few = all < smallest;
        return html`<tr>
          <th scope="row">${purpose}</th>
          <td>${region === 'ZZ' ? 'Unknown' : region}</td>
          <td class="number">
            ${few ? `fewer than ${smallest}` : `${Math.round((granted / all) * 100)} %`}
          </td>
          <td>${bar(few ? 0 : granted / all)}</td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}

/** Length by an attribute, because the page's policy allows no inline style. */
function bar(share: number): Html {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="rail" width="100" height="8" rx="2" />
    <rect width="${(share * 100).toFixed(1)}" height="8" rx="2" />
  </svg>`;
}
