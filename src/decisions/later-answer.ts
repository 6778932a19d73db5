/**
 * Calls `found` where the mirror (`receipts/mirror.ts`) holds an answer later than `at`, milliseconds since
 * 1970: the browser died before its cookies and its storage were on the disk.
 */
export const laterAnswer = async (name: string, at: number, found: () => void): Promise<void> => {
  try {
    const kept = (await (await caches.match(`${origin}/${name}.record`))?.json()) as { at: number };
    if (kept.at > at) found();
  } catch {
    // There is none; or no Cache API here, or one that refuses.
  }
};
