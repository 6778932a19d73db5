import { element } from './element.js';
import { latest } from './latest.js';
import { addendumName, placeName, ruleName } from './places.js';
import { moment, section } from './section.js';

const TOLD_BY = {
  option: 'the site’s configuration says so',
  page: 'the page says so',
  'server-timing': 'the server’s answer said so',
  endpoint: 'the site’s server said so',
  record: 'it was so at the last decision',
  heuristic: 'the time zone suggests it',
  none: 'nobody told us, so the strictest rules hold',
};

const STATE = { exempt: 'Always on', granted: 'Yes', denied: 'No', unset: 'No answer' };

const ORDER = ['necessary', 'functional', 'analytics', 'advertising', 'marketing'];

/** As in the notice; a purpose of the owner's own comes after the known ones. */
const inOrder = (purposes) => [
  ...ORDER.filter((id) => purposes.includes(id)),
  ...purposes.filter((id) => !ORDER.includes(id)),
];

const purposeRow = (assent, id, { allowed, because }) =>
  element(
    'details',
    { class: 'row purpose', 'data-key': id, 'data-allowed': String(allowed) },
    element(
      'summary',
      {},
      element('b', {}, id),
      element('em', {}, STATE[assent.status(id)]),
      element('i', { class: 'chip' }, allowed ? 'may run' : 'may not run'),
    ),
    element(
      'ul',
      { class: 'because' },
      because.map((reason) => element('li', {}, reason)),
    ),
  );

const fact = (name, ...value) =>
  element('div', {}, element('dt', {}, name), element('dd', {}, ...value));

const facts = ({ region, addenda, policyVersion, gpc, decidedAt }) =>
  element(
    'dl',
    { class: 'facts' },
    fact('Treated as in', element('b', {}, placeName(region.code)), ` – ${TOLD_BY[region.by]}`),
    fact('Rules', ruleName(region.regime)),
    fact('Text', [`Privacy policy ${policyVersion}`, ...addenda.map(addendumName)].join(' + ')),
    gpc && fact('Signal', 'Global Privacy Control is on'),
    decidedAt && fact('Decided', moment(decidedAt)),
  );

/** Per purpose: may it run, and why. */
export const decided = (assent) => {
  const part = section({
    id: 'decided',
    title: 'Decided',
    caption: 'What may run now. Open a line to read why.',
  });
  const look = async () => {
    const snapshot = assent.get();
    const purposes = inOrder(Object.keys(snapshot.allowed));
    const reasons = await Promise.all(purposes.map((id) => assent.explain(id)));
    const running = purposes.filter((id) => snapshot.allowed[id]);
    return {
      count: `${running.length}/${purposes.length}`,
      word: 'may run',
      mood: 'plain',
      key: JSON.stringify([snapshot, reasons]),
      nodes: [facts(snapshot), ...purposes.map((id, at) => purposeRow(assent, id, reasons[at]))],
    };
  };
  return { ...part, refresh: latest(look, part.show) };
};
