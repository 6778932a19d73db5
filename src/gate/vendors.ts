import type { Events } from '../types.js';
import type { Vendor, VendorTools } from '../vendors/vendor.js';

/** What withdrawal needs is loaded only when somebody withdraws. */
export interface Withdrawal {
  stop(vendor: Vendor, tools: VendorTools, started: boolean): Promise<void>;
  /** Removes what is left of these vendors from an earlier page. */
  clean(vendors: readonly Vendor[]): void;
}

/** Starts each vendor once its purpose is allowed, and stops it when that ends. */
export class Vendors {
  #started = new Map<Vendor, Promise<boolean>>();
  #stopped = new Set<Vendor>();

  constructor(
    readonly vendors: readonly Vendor[],
    readonly tools: VendorTools,
    readonly report: (event: Events['gate']) => void,
    readonly withdrawal: () => Promise<Withdrawal>,
    readonly reload: () => void,
  ) {
    for (const { adapter, config } of vendors) adapter.prepare?.(config as never, tools);
  }

  /** Resolves when every vendor that had to stop has stopped. */
  async apply(): Promise<void> {
    const { tools } = this;
    await Promise.all(
      this.vendors.map((vendor) => {
        if (tools.has(vendor.purpose)) return this.#allow(vendor);
        if (this.#started.has(vendor)) return this.#stop(vendor);
        return vendor.adapter.wait?.(vendor.config as never, tools);
      }),
    );
  }

  #allow(vendor: Vendor): void {
    const { adapter, config } = vendor;
    // Started again in the same page it would go on with the old identity.
    if (this.#stopped.has(vendor)) this.reload();
    else if (this.#started.has(vendor)) adapter.update?.(config as never, this.tools);
    else this.#started.set(vendor, this.#start(vendor));
  }

  async #start({ id, purpose, adapter, config }: Vendor): Promise<boolean> {
    try {
      const started = (await adapter.start(config as never, this.tools)) !== false;
      if (started) this.report({ what: id, purpose, state: 'released' });
      return started;
    } catch {
      this.report({ what: id, purpose, state: 'failed' });
      return false;
    }
  }

  async #stop(vendor: Vendor): Promise<void> {
    const starting = this.#started.get(vendor) as Promise<boolean>;
    this.#started.delete(vendor);
    this.#stopped.add(vendor);
    try {
      const { stop } = await this.withdrawal();
      // A script still on its way is told at once, and again when it has arrived.
      const started = await Promise.race([starting, Promise.resolve(false)]);
      await stop(vendor, this.tools, started);
      if (!started)
        void starting.then((late) => (late ? stop(vendor, this.tools, true) : undefined));
      this.report({ what: vendor.id, purpose: vendor.purpose, state: 'stopped' });
    } catch {
      // The means to stop it did not arrive. A new page starts without it.
      this.reload();
    }
  }
}
