import { attempt } from './storage.js';

/**
 * Calls `found` where IndexedDB (`receipts/mirror.ts`) holds an answer later than `at`, milliseconds since
 * 1970: the browser died before its cookies and its storage were on the disk. Leaves no database where there
 * is none.
 */
export const laterAnswer = (name: string, at: number, found: () => void): void => {
  attempt(() => {
    const request = indexedDB.open(name);
    // There was none. Given up before it is made it would stay in WebKit's list.
    request.onupgradeneeded = () => indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      // A database of the site's own may bear the name.
      attempt(() => {
        const kept = request.result.transaction('kept').objectStore('kept').get('record');
        kept.onsuccess = () =>
          ((kept.result as { at: number } | undefined)?.at as number) > at && found();
      });
      request.result.close();
    };
  });
};
