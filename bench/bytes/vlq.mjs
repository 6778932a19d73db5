const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((c, n) => [c, n]),
);

/**
 * Numbers of one segment of a source map (ECMA-426): six bits a letter, the lowest of the first is
 * the sign, the highest of each says that another follows.
 */
export const vlq = (segment) => {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const bits = digits.get(letter);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
};
