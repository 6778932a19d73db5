/**
 * How a curve grows. `each`: milliseconds of one more; `power`: the exponent between its last two
 * points, once what is always there is taken off, so that 1 is a straight line; `knee`: the size from
 * which the number decides and not what is always there. Undefined are the first two where it is
 * flat, and a knee beyond the last point.
 * @param {{n: number, median: number}[]} points
 */
export const growth = (points) => {
  const [{ n: least, median: fixed }] = points;
  const extra = points.map(({ n, median }) => ({ n: n - least, ms: median - fixed }));
  const [before, last] = extra.slice(-2);
  // Less than a quarter of what is always there is scatter, and no growth to speak of.
  const flat = last.ms < fixed / 4;
  const each = flat ? undefined : last.ms / last.n;
  const power =
    flat || before.ms <= 0
      ? undefined
      : Math.log(last.ms / before.ms) / Math.log(last.n / before.n);
  const above = points.findIndex(({ median }) => median >= 2 * fixed);
  let knee;
  if (above > 0) {
    const [a, b] = [points[above - 1], points[above]];
    const share = Math.log((2 * fixed) / a.median) / Math.log(b.median / a.median);
    knee = Math.round(Math.exp(Math.log(a.n) + share * Math.log(b.n / a.n)));
  }
  return { fixed, each, power, knee };
}; // prettier-ignore
