/**
 * Who ran on a thread between two moments, by the samples of a trace with
 * `disabled-by-default-v8.cpu_profiler`: one line per function, with the milliseconds it was seen.
 * @param {object[]} events of one process; times in microseconds
 */
export const sampled = (events, tid, from, to) => {
  const begun = events.find((event) => event.name === 'Profile' && event.tid === tid);
  if (!begun) throw new Error('The trace has no samples of the main thread.');
  const frames = new Map();
  const time = new Map();
  let now = begun.args.data.startTime;
  for (const { name, id, args } of events) {
    if (name !== 'ProfileChunk' || id !== begun.id) continue;
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const { id: node, callFrame } of cpuProfile.nodes ?? [])
      frames.set(node, { lineNumber: 0, columnNumber: 0, url: '', ...callFrame });
    for (const [n, node] of (cpuProfile.samples ?? []).entries()) {
      now += timeDeltas[n];
      if (now > from && now <= to) time.set(node, (time.get(node) ?? 0) + timeDeltas[n] / 1000);
    }
  }
  return [...time].map(([node, ms]) => ({ callFrame: frames.get(node), ms }));
};
