import { createHmac, randomBytes } from 'node:crypto';

export interface RateLimit {
  /** Requests per second in the long run. */
  perSecond: number;
  /** Requests at once. */
  burst: number;
}

/** Answers the seconds to wait, or 0 when the request may pass. */
export type Limiter = (address: string | undefined) => number;

const DAY = 86_400_000;
/** Addresses remembered at once. Beyond that the oldest are forgotten: memory is bounded. */
const MOST = 50_000;

/**
 * A token bucket per address, in memory only. The key is a keyed hash whose salt is thrown away each
 * day, so that not even a memory dump tells who was here. IPv6 counts by /64: one line, one bucket.
 */
export function rateLimiter(
  { perSecond, burst }: RateLimit,
  now: () => number = Date.now,
): Limiter {
  let salt = randomBytes(32);
  let day = 0;
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (address) => {
    if (!address) return 0;
    const time = now();
    const today = Math.floor(time / DAY);
    if (today !== day) {
      day = today;
      salt = randomBytes(32);
      buckets.clear();
    }
    const key = createHmac('sha256', salt).update(prefixOf(address)).digest('base64');
    const bucket = buckets.get(key) ?? { tokens: burst, at: time };
    const passed = Math.max(0, time - bucket.at) / 1000;
    const tokens = Math.min(burst, bucket.tokens + passed * perSecond);
    const passes = tokens >= 1;
    // Taken out and put back, so that the first of the map is the one longest unseen.
    buckets.delete(key);
    buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: time });
    if (buckets.size > MOST) buckets.delete(buckets.keys().next().value as string);
    return passes ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  };
}

function prefixOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address);
  if (mapped) return mapped[1] as string;
  if (!address.includes(':')) return address;
  const [left = '', right] = address.toLowerCase().split('::');
  const groups = left.split(':').filter(Boolean);
  const rest = right === undefined ? [] : right.split(':').filter(Boolean);
  while (groups.length + rest.length < 8) groups.push('0');
  return [...groups, ...rest].slice(0, 4).join(':');
}
