const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * Starts a trace of the whole browser; the answer ends it and gives the events.
 * @param {string[]} [more] categories that make it finer, and dearer
 */
export const startTrace = async (browser, more = []) => {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const traceConfig = {
    recordMode: 'recordAsMuchAsPossible',
    includedCategories: [...categories, ...more],
    excludedCategories: ['*'],
  };
  await cdp.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  return async () => {
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await done;
    await cdp.detach();
    return events;
  };
};

const script =
  /^(?:FunctionCall|EvaluateScript|v8\.evaluateModule|RunMicrotasks|TimerFire|FireAnimationFrame|EventDispatch)$/;

/**
 * What a page's main thread did from its navigation on.
 * @param {object[]} events of a trace; times in microseconds
 * @param {string} url of the page, which the trace has once
 * @param {number} window milliseconds that are looked at, the same for every page
 * @returns {{cpu: number, forced: number}} milliseconds of thread time in its tasks, and how
 *   often a running script had to wait for styles or layout
 */
export const readTrace = (events, url, window) => {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url,
  );
  if (!parsed) throw new Error(`The trace has no main thread for ${url}.`);
  const end = parsed.ts + window * 1000;
  const own = events.filter(
    ({ pid, tid, ph, ts }) => pid === parsed.pid && tid === parsed.tid && ph === 'X' && ts <= end,
  );
  const tasks = own.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  // A task may run a nested loop: only the outermost count.
  let until = 0;
  let cpu = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    if (ts < until) continue;
    until = ts + dur;
    cpu += tdur;
  }
  const scripts = own.filter(({ name }) => script.test(name));
  const waitedFor = own
    .filter(({ name }) => name === 'UpdateLayoutTree' || name === 'Layout')
    .filter(({ ts, dur }) => scripts.some((s) => s.ts <= ts && s.ts + s.dur >= ts + dur))
    .sort((a, b) => a.ts - b.ts);
  // Styles, and the layout that they make due, are one question of the script's.
  const forced = waitedFor.filter(
    ({ name, ts }, n) =>
      !(name === 'Layout' && n > 0 && ts - waitedFor[n - 1].ts - waitedFor[n - 1].dur < 500),
  ).length;
  return { cpu: cpu / 1000, forced };
};
