import type { Receipt } from '../../src/types.js';

/** The request that nobody has answered or taken back. */
export const openRequest = (receipts: readonly Receipt[]): Receipt | undefined => {
  const last = receipts.findLast(({ request }) => request);
  return last?.request?.state === 'open' ? last : undefined;
};
