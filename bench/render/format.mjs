import { median, ratios, summary } from '../lib/stats.mjs';

const known = (values) => values.filter((value) => value !== null);

/** Short enough to be compared at a glance. */
export const number = (n) => {
  const size = Math.abs(n);
  const text = size >= 100 ? n.toFixed(0) : size >= 10 || size === 0 ? n.toFixed(size ? 1 : 0) : n.toFixed(size < 1 ? 2 : 1); // prettier-ignore
  return text.replace(/^-(0(\.0+)?)$/, '$1');
};

/**
 * Values of a contender, round by round. Where the page alone has to be taken off, its median is: its
 * own scatter is then not added to everybody's.
 */
export const valuesOf = ({ contenders }, contender, { id, less }) => {
  // A measure that these results do not have yet.
  const values = contender.values[id] ?? [];
  if (!less) return values;
  const alone = median(known(contenders.find((one) => one.id === 'blank').values[id]));
  return values.map((value) => (value === null ? null : value - alone));
};

/** Of a contender's measure, or undefined where it was not or cannot be measured. */
export const summed = (results, contender, measure) => {
  const values = known(valuesOf(results, contender, measure));
  return values.length > 0 ? summary(values) : undefined;
};

/** Median and quartiles of the ratios of each round. */
export const ratioOf = (results, contender, measure) => {
  const reference = results.contenders.find(({ id }) => id === results.reference);
  const list = ratios(valuesOf(results, contender, measure), valuesOf(results, reference, measure));
  return list.length > 0 ? summary(list) : undefined;
};
