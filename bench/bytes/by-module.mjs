import { vlq } from './vlq.mjs';

/**
 * How many letters of minified code come from which source, by its source map: each stretch belongs
 * to the source of the mapping that begins it.
 * @param {string} code
 * @param {{mappings: string, sources: string[]}} map
 * @returns {Map<string, number>} letters by source; '' is what belongs to none
 */
export const byModule = (code, { mappings, sources }) => {
  const sum = new Map();
  const add = (source, letters) => sum.set(source, (sum.get(source) ?? 0) + letters);
  let source = 0;
  const lines = code.split('\n');
  for (const [n, line] of mappings.split(';').entries()) {
    const length = lines[n].length + (n < lines.length - 1 ? 1 : 0);
    let column = 0;
    let at = 0;
    let owner = '';
    for (const segment of line.split(',').filter(Boolean)) {
      const [step, other = 0, ...rest] = vlq(segment);
      column += step;
      add(owner, column - at);
      at = column;
      source += other;
      // One number alone maps to nothing.
      owner = rest.length ? sources[source] : '';
    }
    add(owner, length - at);
  }
  return sum;
};
