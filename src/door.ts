import type { Assent } from './types.js';

/** What a page said before the script was there: `assent('set', …)`. */
export type Call = [method: string, ...args: unknown[]];
/** The global function, and the stub that stands in for it until the script is there. */
export type Door = ((...call: Call) => unknown) & { q?: Call[] } & Partial<Assent>;

/** Puts the API under its global name, and answers who called before. */
export const openDoor = (name: string, api: Assent, waiting: readonly Call[]): void => {
  const methods = api as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const call: Door = (method, ...args) => methods[method]?.(...args);
  // Refused where the page made its own unchangeable.
  Reflect.set(window, name, Object.assign(call, api));
  for (const early of waiting) call(...early);
};
