/**
 * Runs in the page before anything else, in the wall-clock visits only; what costs CPU time here
 * costs every contender the same. Says `bench:settled` on the console when the banner stands still,
 * `bench:panel` when the preferences show.
 * @param {{banner?: string, accept?: string, panel?: string}} where `a >>> b` steps into a shadow root
 */
export const probe = ({ banner, accept, panel }) => {
  const seen = { shifts: 0, blocking: 0 };
  window.bench = seen;
  const find = (path) => {
    let inside = document;
    let found = null;
    for (const step of path.split(' >>> ')) {
      found = inside?.querySelector(step);
      inside = found?.shadowRoot;
    }
    return found;
  };
  /** Where it is drawn, or nothing: in the window, not hidden, not transparent. */
  const drawn = (path) => {
    const element = find(path);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    let opacity = 1;
    for (let e = element; e; e = e.parentElement ?? e.getRootNode().host)
      opacity *= getComputedStyle(e).opacity;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (opacity < 0.01 || width * height === 0 || top >= innerHeight || top + height <= 0)
      return null;
    return [left, top, width, height, opacity].map((n) => n.toFixed(2)).join();
  };
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) seen.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('click', ({ timeStamp }) => (seen.click = timeStamp), true);

  const quiet = 400;
  let last;
  const watch = () => {
    const now = performance.now();
    const place = drawn(banner);
    if (place) {
      seen.visible ??= now;
      if (place !== last) seen.settled = now;
      last = place;
      if (now - seen.settled > quiet) {
        const { left, top, width, height } = find(accept).getBoundingClientRect();
        seen.press = [left + width / 2, top + height / 2];
        console.debug('bench:settled');
        return;
      }
    }
    requestAnimationFrame(watch);
  };
  if (banner) requestAnimationFrame(watch);

  seen.watchPanel = () => {
    const wait = () => {
      if (!drawn(panel)) return requestAnimationFrame(wait);
      seen.panel = performance.now();
      console.debug('bench:panel');
      return 0;
    };
    requestAnimationFrame(wait);
  };
};
