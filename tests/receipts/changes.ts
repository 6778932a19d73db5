import type { WaitingChange } from '../../src/receipts/waiting.js';
import type { Decision, Receipt } from '../../src/types.js';
import { newReceiptId } from '../../src/random.js';
import { makeReceipt } from '../../src/receipts/receipt.js';

export const start = Date.parse('2026-11-22T10:00:00.000Z');
export const subject = 's_a4ayc_80_OGda4BO_1o_V0';
export const hash = 'sha256-' + 'h'.repeat(43);

/** A decision as it waits in storage. */
export const waiting = (over: Partial<WaitingChange> = {}): WaitingChange => {
  const at = over.at ?? start;
  return {
    before: { analytics: 'unset', advertising: 'unset' },
    after: { analytics: 'granted', advertising: 'denied' },
    at,
    method: 'save_choices',
    layer: 'banner',
    id: newReceiptId(at),
    subject,
    seq: 1,
    region: { code: 'DE', regime: 'eu-eea', by: 'page' },
    language: 'de',
    gpc: false,
    expires: Date.parse('2027-05-22T10:00:00.000Z'),
    policy: { id: 'policy', version: '1', effective: '2026-01-01' },
    addenda: [{ id: 'eu', version: '2026-11', effective: '2026-11-22' }],
    modes: { necessary: 'always', analytics: 'opt-in', advertising: 'opt-in' },
    ...over,
  };
};

export const decisions = (analytics: Decision, advertising: Decision) => ({
  analytics,
  advertising,
});

export const receipt = (over: Partial<Receipt> = {}): Receipt => ({
  ...makeReceipt(waiting({ at: start + (over.seq ?? 1) }), {
    site: 'shop.example',
    sdk: 'assent/0.1.0',
    notice: { hash, version: '1' },
    vendors: { version: 'v', count: 1 },
    prev: null,
  }),
  ...over,
});
