import { html } from './html.js';
import type { Html } from './html.js';
import type { LinkedReceipts } from './linked-receipts.js';
import type { ReceiptView } from './receipt-view.js';
import { inWords, moment } from './words.js';

/** What a receipt is about beside purposes, in a few words: a request, a form, a document. */
export function aboutWhat({ request, form, acknowledged, evidence }: ReceiptView): string {
  const parts = [
    request &&
      `${request.kind}${wrong(request)}, ${inWords(request.state.replace('-', ' ')).toLowerCase()}`,
    form && `form ${form.id}${form.confirm ? `, ${form.confirm}` : ''}`,
    acknowledged && `${acknowledged.document} ${acknowledged.version}`,
    evidence && `given ${WAYS[evidence.channel] ?? evidence.channel}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** ` of what was chosen`, as the visitor named it. */
function wrong({ about }: { about?: string }): string {
  return about ? ` of ${MEMBERS[about] ?? about}` : '';
}

type Facts = readonly (readonly [string, Html | string | undefined])[];

/** The same in full, as facts of the detail page. */
export function happenedFacts(receipt: ReceiptView, { opens, later }: LinkedReceipts): Facts {
  const named = (id: string | undefined) => id && receiptLink(id, opens(id));
  const { actor, request, form, acknowledged, evidence, vendors, left } = receipt;
  return [
    ['By', actor && ACTORS[actor]],
    [
      'Asked for',
      request && `${inWords(request.kind)}: ${REQUESTS[request.state] ?? request.state}`,
    ],
    ['Of the receipt', named(request?.of)],
    ['Wrong in it', request?.about && (MEMBERS[request.about] ?? request.about)],
    ['Form', form?.id],
    ['Said yes to', form && (form.purposes.join(', ') || 'nothing')],
    ['Channels', form?.channels?.join(', ')],
    ['Items given', form && (form.items.join(', ') || 'none')],
    ['Confirmation', form && CONFIRMATIONS[form.confirm ?? '']],
    ['Due until', form?.due && moment(form.due)],
    ['Confirms', named(form?.of)],
    [
      'Given',
      evidence && html`${WAYS[evidence.channel] ?? evidence.channel}, ${moment(evidence.at)}`,
    ],
    ['Evidence', evidence?.reference],
    [
      'Document',
      acknowledged &&
        `${acknowledged.document} ${acknowledged.version}, ${acknowledged.clause}: ${acknowledged.kind}`,
    ],
    ['Vendors refused', vendors.refused?.join(', ')],
    ['Out of reach', left?.join(', ')],
    [
      'Later about this',
      later.length
        ? html`${later.map(
            (one) =>
              html`<span class="line"
                >${aboutWhat(one) || inWords(one.event)} ${receiptLink(one.id, true)}</span
              >`,
          )}`
        : undefined,
    ],
  ];
}

/** A receipt by its id; a link for whoever may open it. */
export function receiptLink(id: string, opens: boolean): Html {
  return opens
    ? html`<a class="mono" href="/receipts/${id}">${id}</a>`
    : html`<span class="mono">${id}</span> <small>not among the receipts you may see</small>`;
}

const MEMBERS: Readonly<Record<string, string>> = {
  purposes: 'what was chosen',
  vendors: 'who it was chosen for',
  at: 'the time',
  actor: 'who chose',
  region: 'the place',
  lang: 'the language',
  policy: 'the policy',
};

const ACTORS: Readonly<Record<string, string>> = {
  self: 'The visitor',
  guardian: 'A guardian',
  agent: 'Somebody or something on the visitor’s behalf',
};
const REQUESTS: Readonly<Record<string, string>> = {
  open: 'open, to be answered by you',
  'taken-back': 'taken back',
  answered: 'answered',
};
const CONFIRMATIONS: Readonly<Record<string, string>> = {
  pending: 'Pending: it does not count before it is confirmed',
  confirmed: 'Confirmed',
};
const WAYS: Readonly<Record<string, string>> = {
  web: 'on the web',
  paper: 'on paper',
  fax: 'by fax',
  phone: 'by telephone',
  oral: 'by word of mouth',
  board: 'on a bulletin board',
  email: 'by e-mail',
  offline: 'elsewhere',
  partner: 'through a partner',
};
