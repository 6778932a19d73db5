import type { Report } from './report.js';
import type { Verdict } from './verdict.js';

/**
 * The browser's own list of requests, the preload scanner's included: whatever went to a ruled address
 * before it was allowed is told. Without this the report would promise more than the mode keeps.
 */
export const tellWhatLeft = ({ lateAt, demand }: Verdict, { add }: Report): (() => void) => {
  if (typeof PerformanceObserver !== 'function') return () => {};
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      const { name: what, initiatorType: how, startTime } = entry;
      const rules = lateAt(what, startTime);
      if (rules.length) add({ what, how, state: 'left', ...demand(rules) }, startTime);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
};
