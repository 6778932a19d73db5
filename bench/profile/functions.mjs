const own = /^\((program|garbage collector)\)$/;
/** Not what V8 names itself: `v8/gc`. */
const written = ({ callFrame }) => callFrame.url.startsWith('http');

/**
 * Where a script's time went: our modules by name, other files by theirs, and what the browser did for
 * a call under the name that scripts have for it, such as `get cookie`.
 * @param {object} profile of the DevTools protocol
 * @param {number} interval between its samples, in microseconds
 * @param {(frame: object) => string} nameOf
 * @returns {Map<string, number>} milliseconds
 */
export const timeByFunction = ({ nodes, samples }, interval, nameOf) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((c) => [c, id])));
  const sums = new Map();
  const label = (node) => {
    const { functionName } = node.callFrame;
    if (written(node)) return nameOf(node.callFrame);
    if (own.test(functionName)) return functionName;
    // Whoever called it.
    let above = byId.get(parent.get(node.id));
    while (above && !written(above)) above = byId.get(parent.get(above.id));
    return `${functionName} (${above ? nameOf(above.callFrame) : 'browser'})`;
  };
  // By number and not by the clock: on a busy machine a thread waits for its turn.
  for (const id of samples) {
    const node = byId.get(id);
    if (['(idle)', '(root)'].includes(node.callFrame.functionName)) continue;
    const name = label(node);
    sums.set(name, (sums.get(name) ?? 0) + interval / 1000);
  }
  return sums;
};
