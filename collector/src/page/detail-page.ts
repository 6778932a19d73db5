import type { Stored } from '../sql/lookup.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { pageAnswer } from './layout.js';
import type { LinkedReceipts } from './linked-receipts.js';
import { noticeSection } from './notice-section.js';
import { prettyJson } from './pretty-json.js';
import type { DocumentView, ReceiptView } from './receipt-view.js';
import { happenedFacts, receiptLink } from './what-happened.js';
import { eventLabel, inWords, moment, purposeLabels } from './words.js';

/** One receipt: what it says in words, the notice behind it, and the bytes themselves. */
export function detailPage(
  stored: Stored,
  receipt: ReceiptView,
  manifest: string | undefined,
  linked: LinkedReceipts,
): Response {
  const content = html`
    <p class="back"><a href="/">← Receipts</a></p>
    <div class="title">
      <h1>${eventLabel(receipt.event)} on ${receipt.site}</h1>
      <p class="mono">${receipt.id}</p>
    </div>
    <div class="columns">
      <section class="card facts">
        <h2>Decision</h2>
        <p class="purposes">${purposeLabels(receipt.purposes)}</p>
        ${facts([...happenedFacts(receipt, linked), ...decision(receipt)])}
        <h2>Proof</h2>
        ${facts(proof(receipt, stored, linked))}
      </section>
      ${noticeSection(manifest, receipt)}
    </div>
    <section class="card">
      <h2>Receipt</h2>
      <pre tabindex="0" aria-label="Receipt as JSON">${prettyJson(stored.body)}</pre>
    </section>
  `;
  return pageAnswer(inWords(receipt.event), content);
}

type Facts = readonly (readonly [string, Html | string | undefined])[];

function facts(list: Facts): Html {
  return html`<dl>
    ${list.map(([name, value]) =>
      value === undefined
        ? ''
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
}

function decision({
  method,
  layer,
  region,
  lang,
  policy,
  addenda,
  signals,
  expires,
  at,
}: ReceiptView): Facts {
  const on = Object.entries(signals).flatMap(([name, value]) =>
    value ? [name.toUpperCase()] : [],
  );
  return [
    ['Method', `${inWords(method)}, on ${layer === 'none' ? 'no surface' : layer}`],
    ['Decided', moment(at)],
    ['Valid until', expires === undefined ? undefined : moment(expires)],
    [
      'Region',
      html`<strong>${region.code}</strong>, rules of ${region.regime}
        <small>known by ${region.by}</small>`,
    ],
    ['Residence', region.residence],
    ['Service', region.service],
    ['Language', lang],
    ['Signals', on.length ? on.join(', ') : undefined],
    ['Policy', documentName(policy)],
    [
      'Addenda',
      addenda.length
        ? html`${addenda.map((item) => html`<span class="line">${documentName(item)}</span>`)}`
        : 'None: the base policy alone',
    ],
  ];
}

function proof(
  { subject, seq, prev, sdk }: ReceiptView,
  { hash, received }: Stored,
  { opens }: LinkedReceipts,
): Facts {
  return [
    ['Received', moment(received)],
    ['Subject', html`<a class="mono" href="/?subject=${subject}">${subject}</a>`],
    ['Number', `${seq} of this subject`],
    [
      'Follows',
      prev
        ? receiptLink(prev.id, opens(prev.id))
        : 'Nothing: first, or the device lost its history',
    ],
    ['Hash', html`<span class="mono">${hash}</span>`],
    ['Made by', sdk],
  ];
}

function documentName({ id, version, effective }: DocumentView): string {
  return `${id} ${version}, in force since ${effective}`;
}
