import { vlq } from './vlq.mjs';

/**
 * Stretches of minified code and the source of each, by its source map: a stretch belongs to the
 * source of the mapping that begins it.
 * @param {string} code
 * @param {{mappings: string, sources: string[]}} map
 * @returns {{line: number, from: number, to: number, source: string}[]} columns count from 0; a
 *   source of '' is what belongs to none
 */
export const stretches = (code, { mappings, sources }) => {
  const found = [];
  let source = 0;
  const lines = code.split('\n');
  for (const [n, line] of mappings.split(';').entries()) {
    const length = lines[n].length + (n < lines.length - 1 ? 1 : 0);
    let from = 0;
    let owner = '';
    const end = (to) => to > from && found.push({ line: n, from, to, source: owner });
    let column = 0;
    for (const segment of line.split(',').filter(Boolean)) {
      const [step, other = 0, ...rest] = vlq(segment);
      column += step;
      end(column);
      from = column;
      source += other;
      // One number alone maps to nothing.
      owner = rest.length > 0 ? sources[source] : '';
    }
    end(length);
  }
  return found;
};

/** Letters of minified code by source; '' is what belongs to none. */
export const byModule = (code, map) => {
  const sum = new Map();
  for (const { from, to, source } of stretches(code, map))
    sum.set(source, (sum.get(source) ?? 0) + to - from);
  return sum;
};
