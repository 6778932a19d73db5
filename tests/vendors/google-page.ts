import { vi } from 'vitest';
import type { Config, Reason } from '../../src/types.js';
import type { VendorTools } from '../../src/vendors/vendor.js';

/** What a tag's adapter sees of a page, and what it did there, in order. */
export const page = (config: Config = {}, ...allowed: string[]) => {
  const may = new Set(allowed);
  const reasons: Record<string, Reason> = {};
  const layer: unknown[] = [];
  const did: string[] = [];
  const erased: string[] = [];
  let region = 'DE';
  let arrives: Promise<void> | undefined;
  const tools: VendorTools = {
    has: (id) => may.has(id),
    why: (id) => reasons[id] ?? (may.has(id) ? 'granted' : 'refused'),
    dataLayer: () => layer,
    load: async (src) => {
      did.push(`load ${src}`);
      await arrives;
    },
    region: () => region,
    config,
    waited: false,
    erase: (names) => void erased.push(...names),
  };
  return {
    tools,
    layer,
    did,
    erased,
    allow: (...ids: string[]) => ids.forEach((id) => may.add(id)),
    forbid: (...ids: string[]) => ids.forEach((id) => may.delete(id)),
    because: (id: string, reason: Reason) => void (reasons[id] = reason),
    move: (to: string) => void (region = to),
    /** From now on scripts arrive only when the test says so. */
    slowly: () => {
      let arrive: () => void = () => {};
      arrives = new Promise((resolve) => (arrive = resolve));
      return () => arrive();
    },
    fail: () => vi.spyOn(tools, 'load').mockRejectedValue(new Error('404')),
    loaded: () => did.filter((line) => line.startsWith('load ')).map((line) => line.slice(5)),
    /** Commands of gtag(), which lie there as `arguments`. */
    commands: (name?: string) =>
      layer
        .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
        .map((entry) => [...(entry as IArguments)] as unknown[])
        .filter(([first]) => !name || first === name),
  };
};
