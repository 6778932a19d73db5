import type { Receipt } from '../types.js';
import { canonical } from './canonical.js';

const made = new WeakMap<Receipt, string>();

/**
 * The canonical form of a receipt. Written down, sent and hashed in one task, and never changed, it is worked
 * out once.
 */
export const receiptText = (receipt: Receipt): string => {
  const text = made.get(receipt) ?? canonical(receipt);
  made.set(receipt, text);
  return text;
};
