import type { Config, Events, ScriptVendorConfig } from '../types.js';
import type { Loaders } from '../loaders.js';
import type { Vendor, VendorModule, VendorTools } from '../vendors/vendor.js';

/** One vendor that must stop, and what that takes. */
export interface Stopping {
  vendor: Vendor;
  module: VendorModule;
  tools: VendorTools;
  /** Resolves with whether it started. */
  starting: Promise<boolean>;
  /** Those that run on: their hosts stay open and their storage stays. */
  running: ReadonlyMap<Vendor, VendorModule>;
  report(event: Events['gate']): void;
  /** Only a new page helps. `must`: something goes on running against the visitor's answer. */
  stale(must?: boolean): void;
  /** Storage key of the names to be looked for once more on the next page. */
  key: string;
}

/** What withdrawal needs is loaded only when somebody withdraws. */
export interface Withdrawal {
  /** Resolves when it has been told and silenced, and its storage removed. */
  stop(stopping: Stopping): Promise<void>;
  /** Removes whatever bears one of these names. Resolves with what is still there. */
  erase(names: readonly string[]): Promise<readonly string[]>;
}

export interface VendorOptions extends Pick<Stopping, 'tools' | 'report' | 'stale' | 'key'> {
  config: Config;
  loaders: Pick<Loaders, 'vendor' | 'withdrawal'>;
}

/** One that the owner describes: a script to load, or nothing but tags marked in the page. */
const own = {
  purpose: '',
  start: ({ src }: ScriptVendorConfig, tools: VendorTools) => !!src && tools.load(src),
} as unknown as VendorModule;

/**
 * Starts each vendor once it is allowed, and stops it when that ends. The answer is a function that
 * does so for what is allowed now, and resolves when all that must stop has stopped.
 */
export const configuredVendors = (options: VendorOptions): (() => Promise<void>) => {
  const { config, loaders, report, stale } = options;
  const started = new Map<Vendor, Promise<boolean>>();
  const running = new Map<Vendor, VendorModule>();
  const stopped = new Set<Vendor>();
  const { has } = options.tools;

  const vendors = (config.vendors ?? []).map((config) => {
    const vendor: Vendor = { id: config.id, config };
    const { id } = vendor;
    const tools = { ...options.tools };
    const given = config as never;

    const moduleOf = async (): Promise<VendorModule> =>
      config.name === undefined ? (await loaders.vendor(id)).vendor : own;

    const start = async (): Promise<boolean> => {
      let ran = false;
      let state: Events['gate']['state'] | undefined;
      let { purpose } = config;
      try {
        const module = await moduleOf();
        purpose ??= module.purpose;
        // The answer may have changed while its file was under way.
        ran = has(id) && !!module.start && (await module.start(given, tools)) !== false;
        // What arrives after its end is stopped once more instead.
        if (ran && !stopped.has(vendor)) {
          state = 'released';
          running.set(vendor, module);
        }
      } catch {
        state = 'failed';
      }
      if (state) report({ what: id, purpose: purpose ?? '', state });
      return ran;
    };

    const stop = async (starting: Promise<boolean>): Promise<void> => {
      started.delete(vendor);
      running.delete(vendor);
      stopped.add(vendor);
      try {
        const [module, withdrawal] = await Promise.all([moduleOf(), loaders.withdrawal()]);
        await withdrawal.stop({ ...options, tools, vendor, module, starting, running });
      } catch {
        // The means to stop it did not arrive. A new page starts without it.
        stale(true);
      }
    };

    return (): Promise<void> | void => {
      const starting = started.get(vendor);
      if (!has(id)) {
        tools.waited = true;
        if (starting) return stop(starting);
        // The owner's explicit choice: its script is there before a yes, and told that all is denied.
        if ((config as { consentMode?: string }).consentMode === 'advanced')
          void moduleOf().then(
            (module) => has(id) || module.wait?.(given, tools),
            () => {},
          );
        // Started again in the same page it would go on with the old identity.
      } else if (stopped.has(vendor)) stale();
      else if (starting)
        void starting.then(() => has(id) && running.get(vendor)?.update?.(given, tools));
      else started.set(vendor, start());
    };
  });

  return async () => void (await Promise.all(vendors.map((apply) => apply())));
};
