export function seeded(seed: number): {
  next(): number;
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  bytes(count: number): Buffer;
};
