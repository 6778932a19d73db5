/**
 * Where the text of a template went when `assent build` filled it in: what was column `n` of its one line
 * is column `at(n)` of the file. Names such as `ASSENT_CONFIG` are of another length than what they became.
 * @param {string} template
 * @param {string} file the same, filled in
 */
export const filledColumns = (template, file) => {
  const steps = [];
  let from = 0;
  let to = 0;
  for (const piece of template.split(/\bASSENT_[A-Z]+\b/)) {
    const start = template.indexOf(piece, from);
    const found = file.indexOf(piece, to);
    if (found < 0) return undefined;
    steps.push([start, found - start]);
    from = start + piece.length;
    to = found + piece.length;
  }
  return (column) => column + steps.findLast(([start]) => start <= column)[1];
};
