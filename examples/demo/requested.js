import { setting } from './address.js';
import { element } from './element.js';
import { purchase } from './purchase.js';
import { realRequests } from './real-requests.js';
import { clock, nothing, section } from './section.js';

const LATEST = 3;

const line = ({ at, what, host, path }) =>
  element(
    'li',
    { title: `${host}${path}` },
    element('time', {}, clock(at)),
    element('span', {}, what),
  );

const group = (vendor, entries) => {
  const lines = entries.toReversed().map(line);
  const older = lines.slice(LATEST);
  return element(
    'div',
    { class: 'group', 'data-vendor': vendor },
    element('h3', {}, vendor, element('i', {}, `${entries.length}`)),
    element('ul', {}, lines.slice(0, LATEST)),
    older.length > 0 &&
      element(
        'details',
        { 'data-key': vendor },
        element('summary', {}, `${older.length} earlier`),
        element('ul', {}, older),
      ),
  );
};

const byVendor = (entries) =>
  entries.reduce(
    (all, entry) => all.set(entry.vendor, [...(all.get(entry.vendor) ?? []), entry]),
    new Map(),
  );

/** A decision that nothing followed is worth saying; with a pretended date it cannot be told. */
const quietSince = (entries, decidedAt) =>
  decidedAt !== undefined &&
  entries.length > 0 &&
  !setting('months') &&
  entries.every(({ at }) => at < Date.parse(decidedAt));

const draw = (entries, decidedAt) => {
  const quiet = quietSince(entries, decidedAt);
  const lists = [...byVendor(entries)].map(([vendor, of]) => group(vendor, of));
  return {
    count: String(entries.length),
    word: entries.length === 1 ? 'request out' : 'requests out',
    mood: entries.length === 0 || quiet ? 'calm' : 'busy',
    key: `${entries.length}:${entries.at(-1)?.n}:${quiet}`,
    nodes:
      entries.length === 0
        ? [nothing('Nothing yet, and that is the point.', 'No vendor has heard of this visitor.')]
        : [
            ...(quiet
              ? [nothing('Nothing since the last decision.', 'What came before it stays listed.')]
              : []),
            ...lists,
          ],
  };
};

/**
 * The vendors' servers cannot tell visitors apart. A browser in which nothing was stored when the
 * page began (see `first-look.js`) is a new visitor: what came before was somebody else's.
 */
const firstSight = () =>
  document.documentElement.hasAttribute('data-first-visit') ? performance.timeOrigin - 100 : 0;

/** What reached the vendors' servers, told by those servers and not by the page. */
export const requested = (assent, stage) => {
  const part = section({
    id: 'requested',
    title: 'Requested',
    caption: 'Every request that reached a vendor, told by the vendor’s own server.',
  });
  part.part.append(purchase(assent, stage));
  const since = firstSight();
  let entries = [];
  const refresh = () => part.show(draw(entries, assent.get().decidedAt));
  const keep = (list) => {
    entries = list.filter(({ at }) => at >= since);
    refresh();
  };
  new EventSource('/demo/requests').addEventListener('message', ({ data }) => {
    const { all, add } = JSON.parse(data);
    keep(all ?? [...entries, ...add]);
  });
  const hosts = JSON.parse(stage.realHosts);
  if (Object.keys(hosts).length > 0) realRequests(hosts, (add) => keep([...entries, ...add]));
  return { ...part, refresh };
};
