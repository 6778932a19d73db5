import { attempt } from './storage.js';

/**
 * Calls `found` where IndexedDB (`receipts/mirror.ts`) holds an answer later than `at`, milliseconds since 1970, or
 * a receipt on its way: the browser died before its cookies and its storage were on the disk. Nothing is
 * made where nothing was kept.
 */
export const laterAnswer = (name: string, at: number | undefined, found: () => void): void => {
  // A sandboxed frame has none, and one browser lets a promise of its own go unheard when asked there.
  if (origin === 'null') return;
  const look = (db: IDBDatabase) =>
    attempt(() => {
      const all = db.transaction('kept').objectStore('kept').getAll();
      all.onsuccess = () => all.result.some((kept: { at?: number }) => kept.at !== at) && found();
      db.close();
    });
  attempt(() =>
    indexedDB.databases().then(
      (all) => {
        if (!all.some((one) => one.name === name)) return;
        const request = indexedDB.open(name);
        request.onsuccess = () => look(request.result);
      },
      () => {},
    ),
  );
};
