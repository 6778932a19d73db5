import type { Receipt } from '../types.js';
import { canonical } from './canonical.js';
import { sha256 } from './sha256.js';

/** What a look at a chain of receipts found. */
export interface ChainCheck {
  intact: boolean;
  /** Receipts looked at. */
  checked: number;
  /** Id of the first receipt that does not fit what comes before it, and why. */
  broken?: { id: string; why: 'changed' | 'gap' | 'order' };
}

/** `sha256-` and 43 base64url characters of the receipt's canonical form; what `prev.hash` names. */
export const receiptHash = (receipt: Receipt): string => sha256(canonical(receipt));

/**
 * Walks one device's receipts, oldest first. Each names the one before it of the same subject by id and
 * hash, so none can be changed, dropped or moved unseen; the newest is named by nobody yet. Pure. The
 * first one of a shortened history cannot be checked against what is gone, and is not called broken.
 */
export const verifyChain = (receipts: readonly Receipt[]): ChainCheck => {
  const last = new Map<string, Receipt>();
  let checked = 0;
  for (const receipt of receipts) {
    const { id, subject, seq, prev } = receipt;
    const before = last.get(subject);
    last.set(subject, receipt);
    checked += 1;
    if (!before) continue;
    const broken = (why: 'changed' | 'gap' | 'order'): ChainCheck => ({
      intact: false,
      checked,
      broken: { id, why },
    });
    if (seq <= before.seq) return broken('order');
    if (seq !== before.seq + 1 || !prev || prev.id !== before.id) return broken('gap');
    if (prev.hash !== receiptHash(before)) return broken('changed');
  }
  return { intact: true, checked };
};
