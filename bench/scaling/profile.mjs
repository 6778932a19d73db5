import { basename } from 'node:path';
import { stretches } from '../bytes/by-module.mjs';
import { mapped } from '../bytes/modules.mjs';

let maps;
/** Built once, and only if somebody asks. */
const stretchesOf = async (file) => {
  maps ??= mapped();
  const { [file]: found } = await maps;
  return found && stretches(found.code, found.map);
};

const native = /^\((?:program|idle|root)\)$/;

/**
 * Who took the time of a CPU profile: our modules by name, the garbage collector, and the browser's own
 * work under `browser`.
 * @param {object} profile of the DevTools protocol
 * @returns {Promise<[string, number][]>} shares of what was not idle, the largest first
 */
export const busiest = async ({ nodes, samples, timeDeltas }) => {
  const time = new Map();
  for (const [n, id] of samples.entries()) time.set(id, (time.get(id) ?? 0) + timeDeltas[n]);
  const sums = new Map();
  for (const { id, callFrame } of nodes) {
    const spent = time.get(id) ?? 0;
    const { functionName, url, lineNumber, columnNumber } = callFrame;
    if (!spent || functionName === '(idle)') continue;
    const list = url ? await stretchesOf(basename(url)) : undefined;
    const at = list?.find(
      ({ line, from, to }) => line === lineNumber && from <= columnNumber && columnNumber < to,
    );
    const name =
      at?.source || (native.test(functionName) || !functionName ? 'browser' : functionName);
    sums.set(name, (sums.get(name) ?? 0) + spent);
  }
  const all = [...sums.values()].reduce((sum, spent) => sum + spent, 0);
  return [...sums]
    .map(([name, spent]) => [name, Math.round((100 * spent) / all) / 100])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5);
};
