/**
 * How a curve grows. `each`: milliseconds of one more; `power`: the exponent between its last two
 * points, once what is always there is taken off, so that 1 is a straight line; `knee`: the size from
 * which the number decides and not what is always there, undefined if it lies beyond the last point.
 * @param {{n: number, median: number}[]} points
 */
export const growth = (points) => {
  const [{ n: least, median: fixed }] = points;
  const extra = points.map(({ n, median }) => ({ n: n - least, ms: median - fixed }));
  const [before, last] = extra.slice(-2);
  const each = last.ms / last.n;
  const power = before.ms > 0 && last.ms > 0 ? Math.log(last.ms / before.ms) / Math.log(last.n / before.n) : 0;
  const above = points.findIndex(({ median }) => median >= 2 * fixed);
  let knee;
  if (above > 0) {
    const [a, b] = [points[above - 1], points[above]];
    const share = Math.log((2 * fixed) / a.median) / Math.log(b.median / a.median);
    knee = Math.round(Math.exp(Math.log(a.n) + share * Math.log(b.n / a.n)));
  }
  return { fixed, each, power, knee };
}; // prettier-ignore
