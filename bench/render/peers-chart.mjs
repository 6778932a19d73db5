import { measures } from '../lib/measures.mjs';
import { number, summed } from './format.mjs';
import { svg, tag, text } from './svg.mjs';

const shown = ['bytesFirst', 'bytesReturning', 'cpuFirst', 'cpuReturning', 'visible', 'ran', 'accepted', 'opened', 'heapFirst', 'held']; // prettier-ignore
const size = { width: 920, column: 460, row: 17, label: 168, bar: 200, head: 44, gap: 18, top: 56 };

const panel = (results, contenders, measure, x, y) => {
  const found = contenders.map((contender) => ({
    contender,
    sum: summed(results, contender, measure),
  }));
  const most = Math.max(...found.map(({ sum }) => sum?.q3 ?? 0), 1e-9);
  const wide = (value) => (Math.max(0, value) / most) * size.bar;
  const left = x + size.label;
  const lines = found.map(({ contender, sum }, n) => {
    const top = y + size.head + n * size.row;
    const middle = top + size.row / 2;
    const kind = contender.ours ? 'own' : contender.yardstick ? 'yard' : 'peer';
    const label = text(left - 8, middle + 4, contender.name, {
      class: `end${contender.ours ? ' head' : contender.yardstick ? ' soft' : ''}`,
    });
    if (!sum) return label + text(left, middle + 4, '–', { class: 'soft' });
    const end = left + wide(sum.median);
    const whisker =
      sum.q3 > sum.q1
        ? tag('path', { class: 'whisker', d: `M${(left + wide(sum.q1)).toFixed(1)} ${middle}H${(left + wide(sum.q3)).toFixed(1)}` }) // prettier-ignore
        : '';
    const value = text(Math.max(end, left + wide(sum.q3)) + 6, middle + 4, number(sum.median), {
      class: contender.ours ? 'head' : 'soft',
    });
    return `${label}${tag('rect', { class: kind, x: left, y: top + 2, width: Math.max(1, end - left), height: size.row - 5, rx: 2 })}${whisker}${value}`;
  });
  const title = `${measure.title}${measure.unit ? `, ${measure.unit}` : ''}`;
  return `${text(x + 12, y + 26, title, { class: 'head' })}\n${lines.join('\n')}`;
};

/** Bars of medians, whiskers from quartile to quartile, one field per measure; shorter is better. */
export const peersChart = (results) => {
  const contenders = results.contenders.filter(({ id }) => id !== 'blank');
  const high = size.head + contenders.length * size.row + size.gap;
  const fields = shown.map((id, n) =>
    panel(
      results,
      contenders,
      measures.find((measure) => measure.id === id),
      (n % 2) * size.column,
      size.top + Math.floor(n / 2) * high,
    ),
  );
  const height = size.top + Math.ceil(shown.length / 2) * high;
  const title = 'Assent beside its peers';
  const notes = `Medians of ${results.runs} loads, whiskers from quartile to quartile; shorter is better. ${results.machine.browser}, ${results.date}.`;
  const description = shown
    .map((id) => {
      const measure = measures.find((one) => one.id === id);
      const all = contenders.map((contender) => {
        const sum = summed(results, contender, measure);
        return `${contender.name} ${sum ? number(sum.median) : 'not measured'}`;
      });
      return `${measure.title}${measure.unit ? `, ${measure.unit}` : ''}: ${all.join(', ')}.`;
    })
    .join(' ');
  const style = `.own { fill: var(--own) }
.peer { fill: var(--bar) }
.yard { fill: var(--pale) }
.whisker { stroke: var(--ink); stroke-width: 1.5; opacity: .7 }
`;
  return svg(
    { width: size.width, height, title, description, style },
    `${text(12, 26, title, { class: 'head', 'font-size': '15' })}\n${text(12, 44, notes, { class: 'soft' })}\n${fields.join('\n')}`,
  );
};
