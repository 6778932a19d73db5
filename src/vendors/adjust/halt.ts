import type { AdjustConfig } from '../../types.js';
import { attempt } from '../../decisions/storage.js';
import { disabled, flagKey } from './place.js';
import type { AdjustSdk } from './sdk.js';

/**
 * Stops the SDK of this tab. Where another tab has stored "stopped" already, this one's would take that
 * for done, go on and hold the database open; so the flag is out of its sight meanwhile.
 */
export const halt = (adjust: AdjustSdk, config: AdjustConfig): void => {
  const key = flagKey(config);
  const flag = attempt(() => localStorage.getItem(key));
  const elsewhere = flag && disabled(config).r === 1;
  if (elsewhere) localStorage.removeItem(key);
  try {
    adjust.stop();
  } finally {
    if (elsewhere && localStorage.getItem(key) === null) localStorage.setItem(key, flag);
  }
};
