/** What a main thread does, by the names of a trace's events. The first that fits counts. */
const kinds = [
  ['parse HTML', /^(ParseHTML|HTMLDocumentParser|HTMLParserScriptRunner)/],
  ['compile', /compile|^V8\.Parse/i],
  ['garbage', /GC/],
  ['run', /^(EvaluateScript|FunctionCall|TimerFire|EventDispatch|RunMicrotasks|FireAnimationFrame|FireIdleCallback)$|^v8\.|PerformMicrotaskCheckpoint/],
  ['style', /style|UpdateLayoutTree|rebuildLayoutTree|CSSParser/i],
  ['layout', /layout|^InlineNode|HitTest/i],
  ['paint', /paint|compositing|^(Commit|Layerize)$|UpdateLifecycle|Intersection/i],
  ['requests', /^(Resource|Network|XHR|PreloadRender|LinkPreconnect)/],
]; // prettier-ignore

/** In the order of the table; `tasks` is what the rest of the browser's own work takes. */
export const phases = [...kinds.map(([name]) => name), 'tasks'];

const kindOf = (event) => kinds.find(([, pattern]) => pattern.test(event))?.[0] ?? 'tasks';

/** Events of the main thread that loaded this page, until `window` milliseconds after its HTML came. */
const ofPage = (events, url, window) => {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url,
  );
  if (!parsed) throw new Error(`The trace has no main thread for ${url}.`);
  const end = parsed.ts + window * 1000;
  return events
    .filter(
      ({ pid, tid, ph, ts }) => pid === parsed.pid && tid === parsed.tid && ph === 'X' && ts <= end,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
};

/**
 * Thread time by phase, each event's without that of the events inside it.
 * @param {object[]} events of a trace; times in microseconds
 * @returns {Record<string, number> & {longest: number}} milliseconds; `longest`: of one task, by the clock
 */
export const timeByPhase = (events, url, window) => {
  const sums = Object.fromEntries(phases.map((phase) => [phase, 0]));
  let longest = 0;
  const open = [];
  for (const { name, ts, dur = 0, tdur = 0 } of ofPage(events, url, window)) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const around = open.at(-1);
    // What is outside of every task is not the page's.
    if (!around && name !== 'RunTask') continue;
    if (!around) longest = Math.max(longest, dur / 1000);
    else sums[around.kind] -= tdur / 1000;
    const kind = kindOf(name);
    sums[kind] += tdur / 1000;
    open.push({ kind, end: ts + dur });
  }
  return { ...sums, longest };
};
