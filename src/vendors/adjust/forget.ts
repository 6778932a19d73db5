import type { AdjustConfig } from '../../types.js';
import { disabled } from './place.js';
import { sdk } from './sdk.js';

/** Milliseconds that Adjust's server may take to answer. */
const patience = 10_000;

/**
 * Asks Adjust to erase what it holds about this device. It cannot be taken back in this browser, so it
 * is never part of a withdrawal. Rejects where the SDK does not run (a stopped one drops it without a
 * word) and where no answer came; the SDK tries again when it is started next.
 */
export const forget = async (config: AdjustConfig): Promise<void> => {
  const adjust = sdk();
  if (!adjust || disabled(config).r === 1)
    throw new Error('Adjust does not run on this page, so it cannot be asked to erase anything');
  adjust.gdprForgetMe();
  const end = Date.now() + patience;
  for (;;) {
    const { r, p } = disabled(config);
    if (r === 2 && !p) return;
    if (Date.now() > end) throw new Error('Adjust has not confirmed the erasure');
    await new Promise((done) => setTimeout(done, 100));
  }
};
