/** What a vendor's script leaves in the page: a function, an array or both in one. */
export interface Left {
  (...args: unknown[]): unknown;
  // Other people's code: nothing is known of what it holds.
  // oxlint-disable-next-line typescript/no-explicit-any
  [name: string]: any;
}

/** The page's globals, where vendors leave and look for their functions. */
export const globals = globalThis as unknown as Record<string, Left | undefined>;
