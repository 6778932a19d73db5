import type { Events } from '../types.js';
import type { Vendor, VendorTools } from '../vendors/vendor.js';

/** What withdrawal needs is loaded only when somebody withdraws. */
export interface Withdrawal {
  stop(vendor: Vendor, tools: VendorTools, started: boolean): Promise<void>;
  /** Removes whatever bears one of these names. */
  erase(names: readonly string[]): void;
}

export interface VendorOptions {
  vendors: readonly Vendor[];
  tools: VendorTools;
  report(event: Events['gate']): void;
  withdrawal(): Promise<Withdrawal>;
  /** Only a new page helps. `must`: something goes on running against the visitor's answer. */
  stale(must?: boolean): void;
}

/**
 * Starts each vendor once its purpose is allowed, and stops it when that ends. The answer is a
 * function that does so for what is allowed now, and resolves when all that must stop has stopped.
 */
export const configuredVendors = (options: VendorOptions): (() => Promise<void>) => {
  const { vendors, tools, report, withdrawal, stale } = options;
  const started = new Map<Vendor, Promise<boolean>>();
  const stopped = new Set<Vendor>();

  for (const { adapter, config } of vendors) adapter.prepare?.(config as never, tools);

  const start = async ({ id, purpose, adapter, config }: Vendor): Promise<boolean> => {
    let runs = false;
    let failed = false;
    try {
      runs = (await adapter.start(config as never, tools)) !== false;
    } catch {
      failed = true;
    }
    if (runs || failed) report({ what: id, purpose, state: runs ? 'released' : 'failed' });
    return runs;
  };

  const stop = async (vendor: Vendor, starting: Promise<boolean>): Promise<void> => {
    started.delete(vendor);
    stopped.add(vendor);
    try {
      const { stop } = await withdrawal();
      // A script still on its way is told at once, and again when it has arrived.
      const runs = await Promise.race([starting, Promise.resolve(false)]);
      await stop(vendor, tools, runs);
      if (!runs)
        void starting.then(async (late) => {
          if (late) await stop(vendor, tools, true);
        });
      report({ what: vendor.id, purpose: vendor.purpose, state: 'stopped' });
    } catch {
      // The means to stop it did not arrive. A new page starts without it.
      stale(true);
    }
  };

  const apply = (vendor: Vendor): Promise<void> | void => {
    const { adapter, purpose } = vendor;
    const config = vendor.config as never;
    const starting = started.get(vendor);
    if (!tools.has(purpose))
      return starting ? stop(vendor, starting) : adapter.wait?.(config, tools);
    // Started again in the same page it would go on with the old identity.
    if (stopped.has(vendor)) stale();
    else if (starting) adapter.update?.(config, tools);
    else started.set(vendor, start(vendor));
  };

  return async () => void (await Promise.all(vendors.map(apply)));
};
