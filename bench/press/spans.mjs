const kinds = [
  ['parse and compile', /^v8\.(?:compile|parse)|^V8\.(?:Compile|Parse|ScriptCompiler|PreParse)/],
  ['script', /^(?:FunctionCall|EvaluateScript|v8\.evaluateModule|v8\.run|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch|v8\.callFunction|V8\.Execute)/],
  ['collecting garbage', /GC|V8\.GC/],
  ['style', /^(?:UpdateLayoutTree|ScheduleStyleRecalculation|ParseAuthorStyleSheet|InvalidateLayout)/],
  ['layout', /^Layout$/],
  ['paint', /^(?:Paint|PrePaint|Layerize|Commit|UpdateLayer|CompositeLayers|RasterTask|Animation)/],
]; // prettier-ignore

/** What an event of a trace is about, in plain words. */
const kindOf = (name) => kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';

/**
 * Own time of the main thread's events between two moments, by kind, in milliseconds of thread time, which
 * a busy machine does not stretch (the slowed processor does). What is left is waiting, by the clock.
 * @param {object[]} events of one thread, with `ts`, `dur` and `tdur` in microseconds
 */
export const spentOn = (events, from, to) => {
  const sums = {};
  const add = (name, spent) => (sums[kindOf(name)] = (sums[kindOf(name)] ?? 0) + spent / 1000);
  const open = [];
  let busy = 0;
  const inside = events
    .filter(({ ph, ts, dur = 0 }) => ph === 'X' && ts < to && ts + dur > from)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const close = (until) => {
    while (open.length > 0 && open.at(-1).end <= until) {
      const { name, own } = open.pop();
      add(name, own);
    }
  };
  for (const { name, ts, dur = 0, tdur = dur } of inside) {
    const [start, end] = [Math.max(ts, from), Math.min(ts + dur, to)];
    const spent = dur > 0 ? (tdur * (end - start)) / dur : 0;
    close(start);
    if (open.length > 0) open.at(-1).own -= spent;
    else busy += end - start;
    open.push({ name, end, own: spent });
  }
  close(Infinity);
  sums.waiting = (to - from - busy) / 1000;
  return sums;
};
