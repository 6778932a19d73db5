/** Linear between the two nearest values, as spreadsheets do it. */
export const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
};

export const median = (values) => quantile(values, 0.5);

/** @returns {{n: number, median: number, q1: number, q3: number}} */
export const summary = (values) => ({
  n: values.length,
  median: median(values),
  q1: quantile(values, 0.25),
  q3: quantile(values, 0.75),
});

/** Round by round, so that a machine that slows down slows both. Rounds without both are left out. */
export const ratios = (values, reference) =>
  values.flatMap((value, round) =>
    value !== null && reference[round] > 0 ? [value / reference[round]] : [],
  );
