import { growth } from './growth.mjs';
import { number } from './format.mjs';
import { svg, tag, text } from './svg.mjs';

const size = { width: 920, column: 306, high: 250, top: 60, left: 56, plot: 220, tall: 160 };

const decades = (low, high) => {
  const found = [];
  for (let e = Math.floor(Math.log10(low)); e <= Math.ceil(Math.log10(high)); e += 1) found.push(10 ** e);
  return found;
}; // prettier-ignore

/** Both axes logarithmic; x from 1 on, y in whole decades around the values. */
const panel = ({ title, points }, x, y) => {
  const ys = decades(Math.max(1, Math.min(...points.map(({ q1 }) => q1))), Math.max(...points.map(({ q3 }) => q3))); // prettier-ignore
  const xs = decades(1, points.at(-1).n);
  const place = (value, all, length) =>
    ((Math.log10(Math.max(value, all[0])) - Math.log10(all[0])) / Math.log10(all.at(-1) / all[0])) * length; // prettier-ignore
  const left = x + size.left;
  const bottom = y + 34 + size.tall;
  const px = (n) => left + place(n, xs, size.plot);
  const py = (ms) => bottom - place(ms, ys, size.tall);
  const round = (n) => n.toFixed(1);
  const grid = [
    ...ys.map((value) => tag('path', { class: 'line', d: `M${left} ${round(py(value))}h${size.plot}` }) + text(left - 6, py(value) + 4, value < 1000 ? `${value} ms` : `${value / 1000} s`, { class: 'soft end' })),
    ...xs.map((value) => tag('path', { class: 'line', d: `M${round(px(value))} ${bottom}v-${size.tall}` }) + text(px(value), bottom + 16, value, { class: 'soft middle' })),
  ]; // prettier-ignore
  const { knee, power } = growth(points);
  const line = `M${points.map(({ n, median }) => `${round(px(n))} ${round(py(median))}`).join('L')}`;
  const dots = points.map(
    ({ n, median, q1, q3 }) =>
      tag('path', { class: 'whisker', d: `M${round(px(n))} ${round(py(q1))}V${round(py(q3))}` }) +
      tag('circle', { class: 'dot', cx: px(n), cy: py(median), r: 3.5 }),
  );
  const [{ median: fixed }] = points;
  const mark = knee
    ? tag('path', { class: 'knee', d: `M${round(px(knee))} ${bottom}V${round(py(2 * fixed))}` }) +
      text(px(knee) + 5, bottom - 6, `knee ${knee}`, { class: 'soft' })
    : '';
  const told = `${number(points.at(-1).median)} ms at ${points.at(-1).n}; ${power === undefined ? 'flat' : `power ${power.toFixed(2)} at the end`}`;
  return [
    text(x + 12, y + 4, title, { class: 'head' }),
    text(x + 12, y + 20, told, { class: 'soft' }),
    ...grid,
    tag('path', { class: 'curve', d: line }),
    ...dots,
    mark,
  ].join('\n');
};

const bytesPanel = (points, x, y) => {
  const left = x + size.left;
  const bottom = y + 34 + size.tall;
  const most = Math.ceil(points.at(-1).bytes / 10_000) * 10_000;
  const px = (n) => left + (n / 40) * size.plot;
  const py = (bytes) => bottom - (bytes / most) * size.tall;
  const each = (points.at(-1).bytes - points[0].bytes) / (points.at(-1).n - points[0].n);
  const grid = [0, 10_000, 20_000, 30_000, 40_000]
    .filter((bytes) => bytes <= most)
    .map((bytes) => tag('path', { class: 'line', d: `M${left} ${py(bytes).toFixed(1)}h${size.plot}` }) + text(left - 6, py(bytes) + 4, `${bytes / 1000} kB`, { class: 'soft end' })); // prettier-ignore
  return [
    text(x + 12, y + 4, 'languages, bytes for an English notice', { class: 'head' }),
    text(x + 12, y + 20, `${each.toFixed(1)} B for each that others read`, { class: 'soft' }),
    ...grid,
    tag('path', { class: 'curve', d: `M${points.map(({ n, bytes }) => `${px(n).toFixed(1)} ${py(bytes).toFixed(1)}`).join('L')}` }), // prettier-ignore
    ...points.map(({ n, bytes }) => tag('circle', { class: 'dot', cx: px(n), cy: py(bytes), r: 3.5 }) + text(px(n), bottom + 16, n, { class: 'soft middle' })), // prettier-ignore
  ].join('\n');
};

/** Time over size, log-log, one field per case; the last field is bytes over languages. */
export const scalingChart = (scaling) => {
  const at = (n) => [(n % 3) * size.column, size.top + 10 + Math.floor(n / 3) * size.high];
  const fields = scaling.cases.map((one, n) => panel(one, ...at(n)));
  fields.push(bytesPanel(scaling.languages, ...at(scaling.cases.length)));
  const title = 'How Assent grows with what a site has';
  const description = scaling.cases
    .map((one) => `${one.title}: ${one.points.map(({ n, median }) => `${number(median)} ms at ${n}`).join(', ')}.`)
    .join(' '); // prettier-ignore
  const notes = `Main-thread CPU beyond that of the page alone, medians of ${scaling.runs} loads, whiskers from quartile to quartile. ${scaling.machine.browser}, ${scaling.date}.`;
  const style = `.curve { stroke: var(--own); stroke-width: 2; fill: none }
.dot { fill: var(--own) }
.whisker { stroke: var(--own); stroke-width: 1.5; opacity: .6 }
.knee { stroke: var(--second); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none }
`;
  return svg(
    { width: size.width, height: size.top + Math.ceil(fields.length / 3) * size.high, title, description, style },
    `${text(12, 26, title, { class: 'head' })}\n${text(12, 44, notes, { class: 'soft' })}\n${fields.join('\n')}`,
  );
}; // prettier-ignore
