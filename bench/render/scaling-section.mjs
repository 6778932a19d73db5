import { growth } from './growth.mjs';
import { number } from './format.mjs';

const shape = (power) => {
  if (power === undefined) return 'flat';
  const line = power <= 1.15 ? 'a straight line, or flatter' : 'steeper than a line';
  return `${line} (power ${power.toFixed(2)})`;
};

const row = ({ title, points }) => {
  const { fixed, each, power, knee } = growth(points);
  const last = points.at(-1);
  return [
    title,
    number(fixed),
    `${number(last.median)} <sub>${number(last.q1)}–${number(last.q3)}</sub>`,
    each === undefined ? '–' : `${number(each * 1000)} µs`,
    shape(power),
    knee ? `about ${knee}` : `beyond ${last.n}`,
  ];
};

const busy = ({ title, points }) => {
  const last = points.at(-1);
  const who = last.busiest.map(([name, share]) => `${name.includes('/') ? `\`${name}\`` : name} ${Math.round(100 * share)} %`);
  return `- ${title}, ${last.n}: ${who.join(', ')}`;
}; // prettier-ignore

const languages = (points) => {
  const [first, last] = [points[0], points.at(-1)];
  const each = (last.bytes - first.bytes) / (last.n - first.n);
  return `A notice in English costs ${(first.bytes / 1000).toFixed(1)} kB where Assent knows one language and ${(last.bytes / 1000).toFixed(1)} kB where it knows ${last.n}: ${each.toFixed(1)} B for each language that somebody else reads, which is its name in \`session.js\`. Their words cost others nothing.`;
};

/** The part of docs/benchmarks.md about growth. */
export const scalingSection = (scaling) => `## How things grow

${scaling.date}. Main-thread CPU from a trace, the same page without Assent taken off, medians of
${scaling.runs} loads at full speed; ${scaling.machine.browser}, load ${scaling.load.join(' before and ')} after.
\`npm run bench -- --scaling\`.

![CPU time over size, both logarithmic; every end point is in the table below](images/bench-scaling.svg)

| | with one, ms | with the most, ms | each one more | growth at the end | knee |
| --- | ---: | ---: | ---: | --- | ---: |
${scaling.cases.map((one) => `| ${row(one).join(' | ')} |`).join('\n')}

The knee is where a page's number of things begins to cost more than what Assent costs anyway. Who
took the time at the largest size, by a sampling profile; *browser* is its own work, such as parsing
and running the released tags:

${scaling.cases.map(busy).join('\n')}

${languages(scaling.languages)}
`;
