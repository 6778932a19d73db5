import { element } from './element.js';
import { latest } from './latest.js';
import { addendumName, placeName, ruleName } from './places.js';
import { clock, day, moment, nothing, section } from './section.js';

const METHOD = {
  accept_all: 'accepted all',
  reject_all: 'refused all',
  save_choices: 'chose one by one',
  toggle: 'switched one',
  withdraw_all: 'took everything back',
  close: 'closed the notice',
  gpc: 'the browser’s signal',
  form: 'ticked in a form',
  api: 'the site’s own code',
};

const line = (name, value) => element('div', {}, element('dt', {}, name), element('dd', {}, value));

const purposes = (receipt, state) =>
  Object.entries(receipt.purposes)
    .filter(([, purpose]) => purpose.state === state)
    .map(([id]) => id)
    .join(', ') || 'none';

const addenda = (list) =>
  list.map(({ id, version }) => `${addendumName(id)} ${version}`).join(', ') || 'none';

const fields = (receipt, proof) =>
  element(
    'dl',
    {},
    line('Yes to', purposes(receipt, 'granted')),
    line('No to', purposes(receipt, 'denied')),
    line('Not asked', purposes(receipt, 'unasked')),
    line('Decided', moment(receipt.at)),
    proof && line('Kept since', moment(proof.received)),
    line('Where', placeName(receipt.region.code)),
    line('Rules', ruleName(receipt.region.regime)),
    line('Text shown', `Privacy policy ${receipt.policy.version}, in ${receipt.lang}`),
    line('Addenda', addenda(receipt.addenda)),
    receipt.expires && line('Asked again', day(receipt.expires)),
    line(
      'Number',
      `${receipt.seq}${receipt.prev ? ', chained to the one before' : ' of this browser'}`,
    ),
    line('Receipt', receipt.id),
    proof && line('Fingerprint', proof.hash),
  );

const link = (href, text) => element('a', { class: 'out', href, target: '_blank' }, text);

const row = (collector, receipt, proof) =>
  element(
    'details',
    { class: 'row receipt', 'data-key': receipt.id, 'data-arrived': String(proof !== undefined) },
    element(
      'summary',
      {},
      element('b', {}, receipt.event),
      element('em', {}, METHOD[receipt.method] ?? receipt.method),
      element('i', { class: 'chip' }, proof ? clock(receipt.at) : 'on its way'),
    ),
    fields(receipt, proof),
    proof && link(`${collector}/receipts/${receipt.id}`, 'See it in the collector'),
  );

/** Receipts of this browser as the collector holds them; whoever knows the subject may read them. */
const kept = async (collector, subject) => {
  try {
    const answer = await fetch(`${collector}/v1/subjects/${subject}`);
    const { receipts } = await answer.json();
    return new Map(receipts.map((proof) => [proof.receipt.id, proof]));
  } catch {
    return new Map();
  }
};

/** The proof of each decision, as the collector holds it. */
export const received = (assent, { collector }) => {
  const part = section({
    id: 'received',
    title: 'Received',
    caption: 'The proof of each decision, kept by the site owner’s own collector.',
  });
  const look = async () => {
    const own = assent.get().decidedAt ? await assent.receipts() : [];
    const proofs = own.length > 0 ? await kept(collector, own.at(-1).subject) : new Map();
    return {
      count: String(proofs.size),
      word: proofs.size === 1 ? 'receipt kept' : 'receipts kept',
      mood: proofs.size > 0 && proofs.size === own.length ? 'calm' : 'plain',
      key: JSON.stringify([own.map(({ id }) => id), [...proofs.keys()]]),
      nodes: [
        own.length === 0
          ? nothing('No receipt yet.', 'The first decision writes the first one.')
          : own.toReversed().map((receipt) => row(collector, receipt, proofs.get(receipt.id))),
        link(`${collector}/`, 'Open the collector'),
      ].flat(),
    };
  };
  return { ...part, refresh: latest(look, part.show) };
};
