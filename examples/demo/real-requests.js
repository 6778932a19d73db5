/**
 * With real ids the vendors' own servers answer, and they tell us nothing. Then the browser's record
 * of this page's requests is the witness: this page only, and gone with it.
 * @param hosts host name -> vendor
 */
export const realRequests = (hosts, tell) => {
  let n = 0;
  const entry = ({ name, startTime }) => {
    const { hostname: host, pathname: path } = new URL(name);
    const what = /\.js$|gtag/.test(path) ? 'handed out a script' : 'got a request';
    return { n: `page ${(n += 1)}`, at: performance.timeOrigin + startTime, host, path, what };
  };
  new PerformanceObserver((list) => {
    const seen = list
      .getEntries()
      .map((request) => entry(request))
      .filter(({ host }) => hosts[host])
      .map((request) => ({ ...request, vendor: hosts[request.host] }));
    if (seen.length > 0) tell(seen);
  }).observe({ type: 'resource', buffered: true });
};
