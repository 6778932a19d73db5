import type { Caller } from '../options.js';

/**
 * Address that a rate is counted for. Behind a trusted proxy the last entry of `X-Forwarded-For`,
 * which that proxy wrote itself; earlier ones may be forged. Never stored, never logged.
 * A loopback peer without a trusted proxy is the owner's own server or proxy and has no limit.
 */
export function visitorAddress(
  forwarded: string | null,
  { address }: Caller,
  trustProxy: boolean,
): string | undefined {
  if (trustProxy) {
    const last = forwarded?.split(',').at(-1)?.trim();
    if (last) return last.slice(0, 64);
  }
  return /^(::1|(::ffff:)?127(\.\d+){3})$/.test(address ?? '') ? undefined : address;
}
