import type { Left } from './globals.js';

/**
 * A vendor's function as its own snippet makes it: keeps calls under `queue` until the script has put
 * its function under `taker`. Some scripts want calls as `arguments`, some as lists (`listed`).
 */
export const stub = (queue: string, taker = '', more = {}, listed = false): Left => {
  const call = function () {
    // oxlint-disable-next-line prefer-rest-params -- a script may tell its calls by that
    const args = arguments;
    if (call[taker]) call[taker](...args);
    else call[queue].push(listed ? [...args] : args);
  } as Left;
  return Object.assign(call, { [queue]: [] }, more);
};

/** An array that scripts read their first commands from. */
export const queue = (first: unknown[] = [], more = {}): Left =>
  Object.assign(first, more) as unknown as Left;
