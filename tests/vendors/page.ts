import type { VendorTools } from '../../src/vendors/vendor.js';

/** What an adapter sees of a page, and what it did there, in order. */
export const page = (allowed: readonly string[] = []) => {
  const may = new Set(allowed);
  const layer: unknown[] = [];
  const loaded: string[] = [];
  let arrive: (() => void) | undefined;
  let slow = false;
  const tools: VendorTools = {
    has: (purpose) => may.has(purpose),
    dataLayer: () => layer,
    region: () => 'ZZ',
    config: {},
    why: () => undefined,
    waited: false,
    erase: () => {},
    load: (src) => {
      loaded.push(src);
      return slow ? new Promise((resolve) => (arrive = resolve)) : Promise.resolve();
    },
  };
  return {
    tools,
    layer,
    loaded,
    allow: (purpose: string) => void may.add(purpose),
    forbid: (purpose: string) => void may.delete(purpose),
    /** From now on scripts arrive only when the test says so. */
    slowDown: () => void (slow = true),
    arrive: () => arrive?.(),
    commands: () => layer.map((entry) => [...(entry as IArguments)]),
  };
};
