import type { Receipt } from '../../src/types.js';

/** Saves receipts as a JSON file, without a request: `assent-receipts-<site>-<day>.json`. */
export const download = (receipts: readonly Receipt[]): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(receipts, null, 2)], { type: 'application/json' }),
  );
  const day = new Date().toISOString().slice(0, 10);
  link.download = `assent-receipts-${location.hostname}-${day}.json`;
  link.click();
  // Some browsers read the file only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
