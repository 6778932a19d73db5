import type { VendorTools } from '../vendor.js';
import { googleVendors, idsOf } from './config.js';
import { gtag } from './gtag.js';
import { signalsNow } from './signals.js';
import { adStorage, analyticsStorage } from './storage.js';

type Signals = Readonly<Record<string, string>>;

/** Each of Google's vendors has a file of its own, so what they told lies where all of them see it. */
const lastTold = ({ dataLayer }: VendorTools): Signals =>
  (dataLayer()
    .filter((entry) => (entry as unknown[] | null)?.[0] === 'consent')
    .filter((entry) => (entry as unknown[])[1] === 'update')
    .map((entry) => (entry as unknown[])[2])
    .pop() ?? {}) as Signals;

/**
 * Sends an `update` where something changed. Google deletes nothing at a "denied", so what a signal had
 * let it store is removed here, also where the vendor itself goes on.
 */
export const tellSignals = (tools: VendorTools): void => {
  const before = lastTold(tools);
  const now = signalsNow(tools);
  if (Object.keys(now).every((signal) => now[signal] === before[signal])) return;
  gtag(tools)('consent', 'update', now);

  const lost = (signal: string) => before[signal] === 'granted' && now[signal] === 'denied';
  const gone = googleVendors(tools).flatMap((config) => [
    ...(lost('ad_storage') ? adStorage(config.cookiePrefix) : []),
    ...(lost('analytics_storage') ? analyticsStorage(idsOf(config), config.cookiePrefix) : []),
  ]);
  if (gone.length) tools.erase(gone.map(({ name }) => name));
};
