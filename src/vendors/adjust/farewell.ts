import { attempt } from '../../decisions/storage.js';

/** Adjust's own address for "no more sharing". */
export const farewell = /\/third_party_sharing(?:$|\?)/;

/** Milliseconds that its answer may take; without a pause it is sent without the device's id. */
const patience = 1000;

/** Resolves when the message has left, or at the latest when patience ends. */
export const said = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, patience);
    attempt(() =>
      new PerformanceObserver((list) => {
        // Entries come when the answer is there; the SDK wants a moment to take note of it.
        if (list.getEntries().some(({ name }) => farewell.test(name))) setTimeout(resolve, 100);
      }).observe({ type: 'resource' }),
    );
  });
