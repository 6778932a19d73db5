import { measures } from '../lib/measures.mjs';
import { number, ratioOf, summed } from './format.mjs';

const table = (head, rows) =>
  [head, head.map((_, n) => (n ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'); // prettier-ignore

const spread = ({ median, q1, q3 }) =>
  number(q1) === number(q3) ? number(median) : `${number(median)} <sub>${number(q1)}–${number(q3)}</sub>`; // prettier-ignore

const titled = ({ title, unit }) => (unit ? `${title}, ${unit}` : title);

const rows = ({ contenders }, list, cell) =>
  list.map((measure) => {
    const cells = contenders.map((contender) => cell(contender, measure));
    return [titled(measure), ...cells];
  });

const competes = ({ yardstick }) => !yardstick;

/** Medians and quartiles; the best of those that can be used on a site is bold. */
export const medianTable = (results) => {
  const best = (measure) =>
    Math.min(
      ...results.contenders
        .filter(competes)
        .flatMap((contender) => summed(results, contender, measure)?.median ?? []),
    );
  const cell = (contender, measure) => {
    const found = summed(results, contender, measure);
    if (!found) return '–';
    const text = spread(found);
    return competes(contender) && found.median === best(measure) ? `**${text}**` : text;
  };
  const head = ['', ...results.contenders.map(({ name }) => name)];
  return table(head, rows(results, measures, cell));
};

/** Ratios to the reference, taken round by round. */
export const ratioTable = (results) => {
  const cell = (contender, measure) => {
    const found = ratioOf(results, contender, measure);
    return found ? spread(found) : '–';
  };
  const shown = { contenders: results.contenders.filter(({ id }) => id !== 'blank') };
  const head = ['', ...shown.contenders.map(({ name }) => name)];
  return table(
    head,
    rows(
      shown,
      measures.filter(({ ratio }) => ratio),
      cell,
    ).map(([title, ...cells]) => [title.replace(/, (ms|kB)$/, ''), ...cells]),
  );
};

/**
 * Where each of ours is not the best: the peer with the lowest median, and whether the middle halves
 * of the two overlap, so that the order may be chance.
 */
export const lostTo = (results) => {
  const peers = results.contenders.filter((contender) => competes(contender) && !contender.ours);
  return results.contenders
    .filter(({ ours }) => ours)
    .map((own) => {
      const lines = measures.flatMap((measure) => {
        const mine = summed(results, own, measure);
        const [first] = peers
          .map((peer) => ({ peer, found: summed(results, peer, measure) }))
          .filter(({ found }) => found)
          .sort((a, b) => a.found.median - b.found.median);
        if (!mine || !first || first.found.median >= mine.median) return [];
        const close = first.found.q3 >= mine.q1 ? '; their middle halves overlap' : '';
        return [
          `  - ${titled(measure)}: ${first.peer.name} ${number(first.found.median)}, ours ${number(mine.median)}${close}`,
        ];
      });
      return `- **${own.name}**${lines.length ? `\n${lines.join('\n')}` : ': nowhere'}`;
    })
    .join('\n');
};
